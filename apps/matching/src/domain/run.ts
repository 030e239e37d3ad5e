import { ok, rejected, type Result } from '@bookends/result';
import type { CycleId, PersonId, ProgramId, RunId } from './ids';
import type { RunProgress } from './run-progress';
import type { RunSummary } from './run-outcome';

export const runStates = ['QUEUED', 'RUNNING', 'COMPUTED', 'SIGNED', 'ANNOUNCED', 'FAILED', 'CANCELLED'] as const;
export type RunState = (typeof runStates)[number];

export const runGoals = ['MOST_THEN_BEST', 'BEST_TOTAL', 'FAIREST'] as const;
export type RunGoal = (typeof runGoals)[number];

/** What an `Int` of GraphQL can carry. */
export const LARGEST_SEED = 2 ** 31 - 1;

/** One computation over a frozen pool. Never edited once computed: an adjustment makes a child. */
export interface Run {
  readonly id: RunId;
  readonly programId: ProgramId;
  readonly cycleId: CycleId;
  readonly parentRunId: RunId | null;
  readonly state: RunState;
  readonly goal: RunGoal;
  readonly seed: number;
  /** SHA-256 over snapshot, goal, seed and engine version, in hex. */
  readonly inputHash: string;
  readonly engineVersion: string;
  readonly requestedBy: PersonId;
  readonly requestedAt: Date;
  readonly progress: RunProgress | null;
  /** Null until computed. */
  readonly summary: RunSummary | null;
  /** Why it failed, in a sentence; null otherwise. */
  readonly failure: string | null;
  readonly computedAt: Date | null;
  readonly signedBy: PersonId | null;
  readonly signedAt: Date | null;
  readonly announcedAt: Date | null;
}

/** What a person can do to a run. The engine's own steps are guarded by its lease, not by these. */
export type RunAction = 'sign' | 'announce' | 'cancel';

const transitions: Readonly<Record<RunAction, { readonly from: readonly RunState[]; readonly to: RunState }>> = {
  sign: { from: ['COMPUTED'], to: 'SIGNED' },
  announce: { from: ['SIGNED'], to: 'ANNOUNCED' },
  cancel: { from: ['QUEUED', 'RUNNING', 'COMPUTED', 'SIGNED'], to: 'CANCELLED' },
};

export interface WrongRunState {
  readonly reason: 'wrong-state';
  readonly state: RunState;
  readonly allowed: readonly RunState[];
}

/** The state that the action leads to; the same state when it was done before, so that a repetition changes nothing. */
export function stepRun(state: RunState, action: RunAction): Result<RunState, WrongRunState> {
  const { from, to } = transitions[action];
  if (state === to || from.includes(state)) return ok(to);
  return rejected({ reason: 'wrong-state', state, allowed: from });
}
