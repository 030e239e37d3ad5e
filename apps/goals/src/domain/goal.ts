import type { LocalDate } from '@bookends/timeline';

/** What becomes of a goal: written, worked on once the sheet is agreed, and then how it went. */
export type GoalState = 'DRAFT' | 'ACTIVE' | 'ACHIEVED' | 'PARTLY_ACHIEVED' | 'DROPPED' | 'CARRIED_ON';

/** One SMART goal: specific, measurable, achievable, relevant, and time-bound by `targetOn`. Null is "not written yet". */
export interface Goal {
  readonly id: string;
  readonly state: GoalState;
  readonly specific: string | null;
  readonly measurable: string | null;
  readonly achievable: string | null;
  readonly relevant: string | null;
  readonly firstStep: string | null;
  readonly targetOn: LocalDate | null;
  /** The objectives of the program that the goal serves. */
  readonly objectiveIds: readonly string[];
}

/** The texts of a goal, each with the most characters that it may have. */
export const goalTextLimits = {
  specific: 2_000,
  measurable: 2_000,
  achievable: 2_000,
  relevant: 2_000,
  firstStep: 1_000,
} as const;
export type GoalText = keyof typeof goalTextLimits;
export const goalTexts = Object.keys(goalTextLimits) as GoalText[];

/** How a goal can go, and from where: the whole life of a goal as data. */
export const goalTransitions = {
  activate: { from: ['DRAFT'], to: 'ACTIVE' },
  reopen: { from: ['ACTIVE'], to: 'DRAFT' },
  achieve: { from: ['ACTIVE'], to: 'ACHIEVED' },
  partlyAchieve: { from: ['ACTIVE'], to: 'PARTLY_ACHIEVED' },
  drop: { from: ['ACTIVE'], to: 'DROPPED' },
  carryOn: { from: ['ACTIVE'], to: 'CARRIED_ON' },
} as const satisfies Record<string, { readonly from: readonly GoalState[]; readonly to: GoalState }>;
export type GoalTransition = keyof typeof goalTransitions;

/** The goal after the transition, or the goal itself where the transition does not apply to its state. */
export function movedGoal(goal: Goal, transition: GoalTransition): Goal {
  const { from, to } = goalTransitions[transition];
  return (from as readonly GoalState[]).includes(goal.state) ? { ...goal, state: to } : goal;
}

/** Whether its text can still be written: goals at work and finished goals stand as they were agreed. */
export const isOpenGoal = (goal: Goal): boolean => goal.state === 'DRAFT';
