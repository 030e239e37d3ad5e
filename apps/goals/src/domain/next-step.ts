import type { GoalSheetState, Side } from './goal-sheet';

/** What one side of the pair does next about the sheet. */
export type NextStep = 'WRITE' | 'REVISE' | 'AWAIT_MENTEE' | 'AWAIT_MENTOR' | 'ANSWER' | 'WORK_ON_GOALS';

const nextSteps: Readonly<Record<GoalSheetState, Readonly<Record<Side, NextStep | null>>>> = {
  DRAFT: { MENTEE: 'WRITE', MENTOR: 'AWAIT_MENTEE' },
  SUBMITTED: { MENTEE: 'AWAIT_MENTOR', MENTOR: 'ANSWER' },
  RETURNED: { MENTEE: 'REVISE', MENTOR: 'AWAIT_MENTEE' },
  AMENDED: { MENTEE: 'REVISE', MENTOR: 'AWAIT_MENTEE' },
  AGREED: { MENTEE: 'WORK_ON_GOALS', MENTOR: 'WORK_ON_GOALS' },
  CLOSED: { MENTEE: null, MENTOR: null },
};

/** Null when nothing is left to do, or for somebody who is not of the pair. */
export function nextStepOf(state: GoalSheetState, side: Side | null): NextStep | null {
  return side === null ? null : nextSteps[state][side];
}
