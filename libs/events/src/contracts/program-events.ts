import { z } from 'zod';

/** YYYY-MM-DD in the program's zone. */
export const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A program as it stands. Sent at each change. */
export const programRecorded = z.object({
  revision: z.int(),
  name: z.string(),
  timeZone: z.string(),
  objectives: z.array(z.object({ id: z.uuid(), position: z.int(), text: z.string() })),
});

export const cycleState = z.enum([
  'PLANNED',
  'OPEN',
  'IN_REVIEW',
  'MATCHING',
  'ANNOUNCED',
  'ACTIVE',
  'WRAPPING_UP',
  'CONCLUDED',
  'CANCELLED',
]);

/** Windows are closed at the end of their last day in the program's zone. */
export const windowKey = z.enum(['APPLICATIONS', 'REVIEW', 'GOAL_SETTING', 'GOAL_WORK', 'SURVEY']);
export const milestoneKey = z.enum(['ANNOUNCEMENT', 'NETWORKING_SESSION', 'MIDPOINT', 'CONCLUSION']);

/** A cycle as it stands: state, dates and policies. Sent at each change, by a person or by the clock. */
export const cycleRecorded = z.object({
  cycleId: z.uuid(),
  revision: z.int(),
  name: z.string(),
  state: cycleState,
  /** The template it was made from; other contexts set up their own part of it at first sight. */
  template: z.string(),
  timeZone: z.string(),
  windows: z.array(z.object({ key: windowKey, opensOn: localDate, closesOn: localDate })),
  milestones: z.array(z.object({ key: milestoneKey, on: localDate })),
  policies: z.object({
    /** Days that both sides have to confirm a match before the coordinator is told. */
    confirmWithinDays: z.int(),
    /** Days from the announcement to the due date of the goal sheet. */
    goalSheetDueDays: z.int(),
    /** Whether participants may read score and explanation of their own match. */
    isScoreShownToPair: z.boolean(),
  }),
});

/** An application window was extended: the people it concerns are told. */
export const cycleWindowExtended = z.object({
  cycleId: z.uuid(),
  window: windowKey,
  previousClosesOn: localDate,
  closesOn: localDate,
});
