import { z } from 'zod';

export const matchState = z.enum([
  'ANNOUNCED',
  'CONFIRMED',
  'ACTIVE',
  'AT_RISK',
  'PAUSED',
  'COMPLETED',
  'ENDED_WITHOUT_FAULT',
  'ENDED_FOR_CAUSE',
]);
const side = z.object({ personId: z.uuid(), applicationId: z.uuid() });

/** A match as it stands. Sent when it is announced and at each transition. */
export const matchRecorded = z.object({
  matchId: z.uuid(),
  revision: z.int(),
  cycleId: z.uuid(),
  mentor: side,
  mentee: side,
  state: matchState,
  hasMentorConfirmed: z.boolean(),
  hasMenteeConfirmed: z.boolean(),
  announcedAt: z.iso.datetime(),
  /** End of the day by which both should have confirmed. */
  confirmBy: z.iso.datetime(),
  /** Set once when nobody answered in time: the coordinator is told, the match stays. */
  isConfirmationOverdue: z.boolean(),
});

/** A run was signed and announced: its proposals are matches now. */
export const runAnnounced = z.object({
  runId: z.uuid(),
  cycleId: z.uuid(),
  announcedAt: z.iso.datetime(),
  matchCount: z.int(),
});
