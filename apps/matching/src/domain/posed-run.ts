import {
  solve,
  type Pair as SolverPair,
  type Solution,
  type SolveOptions,
  type SparseProblem,
} from '@bookends/assignment';
import type { Pair } from './candidate';
import { candidateEdges } from './edges';
import { poseProblem, settlePins, solverGoal } from './pose-problem';
import { preparePool, type PreparedPool } from './prepared-pool';
import type { RunGoal } from './run';
import type { SetAsidePin } from './run-outcome';
import { canonical, type Snapshot } from './snapshot';

/** Everything that a run depends on. */
export interface RunOrder {
  readonly snapshot: Snapshot;
  readonly goal: RunGoal;
  /** Whole number from 0 to 2^32 - 1; decides between equally good results. */
  readonly seed: number;
}

/** A run as a problem that can be solved, and solved again with something changed. */
export interface PosedRun {
  readonly snapshot: Snapshot;
  readonly goal: RunGoal;
  readonly seed: number;
  readonly pool: PreparedPool;
  readonly problem: SparseProblem;
  readonly pins: readonly SolverPair[];
  readonly setAside: readonly SetAsidePin[];
}

/** A run that questions are asked about: posed and solved once for all of them. */
export interface AskedRun {
  readonly order: RunOrder;
  readonly posed: PosedRun;
  /** The best result without conditions. */
  readonly base: Solution;
}

/** Scores the pairs of a frozen pool. The same for the same order in any arrangement of its lists. */
export function poseRun({ snapshot: given, goal, seed }: RunOrder, beat?: (fraction: number) => void): PosedRun {
  const snapshot = canonical(given);
  const pool = preparePool(snapshot);
  const edges = candidateEdges(pool, snapshot, (done) => beat?.(done / pool.mentees.length));
  const { pins, setAside } = settlePins(pool, snapshot);
  return { snapshot, goal, seed, pool, problem: poseProblem(pool, edges), pins, setAside };
}

export function solvePosed(
  { problem, goal, seed, pins }: PosedRun,
  options: Pick<SolveOptions, 'signal' | 'onProgress' | 'blocks'> = {},
): Solution {
  return solve(problem, { goal: solverGoal[goal], seed, pins, ...options });
}

export function askedRun(order: RunOrder): AskedRun {
  const posed = poseRun(order);
  return { order, posed, base: solvePosed(posed) };
}

/** The row and column of a pair, or null when somebody of it is not in the pool. */
export function placeOf({ pool }: PosedRun, { mentorId, menteeId }: Pair): SolverPair | null {
  const row = pool.mentees.findIndex(({ candidate }) => candidate.applicationId === menteeId);
  const column = pool.mentors.findIndex(({ candidate }) => candidate.applicationId === mentorId);
  return row < 0 || column < 0 ? null : { row, column };
}
