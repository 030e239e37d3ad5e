import { ok, rejected, type Result } from '@bookends/result';

export const cycleStates = [
  'PLANNED',
  'OPEN',
  'IN_REVIEW',
  'MATCHING',
  'ANNOUNCED',
  'ACTIVE',
  'WRAPPING_UP',
  'CONCLUDED',
  'CANCELLED',
] as const;
export type CycleState = (typeof cycleStates)[number];

/** The way of a cycle. Only the announcement of a run leads from MATCHING on; everything before it can be cancelled. */
const transitions: Readonly<Record<CycleState, readonly CycleState[]>> = {
  PLANNED: ['OPEN', 'CANCELLED'],
  OPEN: ['IN_REVIEW', 'CANCELLED'],
  IN_REVIEW: ['MATCHING', 'CANCELLED'],
  MATCHING: ['ANNOUNCED', 'CANCELLED'],
  ANNOUNCED: ['ACTIVE'],
  ACTIVE: ['WRAPPING_UP'],
  WRAPPING_UP: ['CONCLUDED'],
  CONCLUDED: [],
  CANCELLED: [],
};

export interface WrongCycleState {
  readonly reason: 'wrong-state';
  readonly state: CycleState;
  readonly allowed: readonly CycleState[];
}

/** The state that follows; the same one when the cycle is there already, so that repeating changes nothing. */
export function stepCycle(state: CycleState, to: CycleState): Result<CycleState, WrongCycleState> {
  if (state === to || transitions[state].includes(to)) return ok(to);
  return rejected({ reason: 'wrong-state', state, allowed: transitions[state] });
}

/** Where a person may move a cycle by hand from here; the announcement is the run's. */
export const handMoves = (state: CycleState): readonly CycleState[] =>
  transitions[state].filter((to) => to !== 'ANNOUNCED');
