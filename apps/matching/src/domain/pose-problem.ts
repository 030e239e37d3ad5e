import type { Goal as SolverGoal, Pair as SolverPair, SparseProblem } from '@bookends/assignment';
import type { Pair } from './candidate';
import { appraiserOf, type Edges } from './edges';
import type { PreparedPool } from './prepared-pool';
import type { SetAsidePin } from './run-outcome';
import type { RunGoal } from './run';
import type { Snapshot } from './snapshot';

const HIGHEST_CLASS = 255;

export const solverGoal: Readonly<Record<RunGoal, SolverGoal>> = {
  MOST_THEN_BEST: 'placed-then-total',
  BEST_TOTAL: 'total',
  FAIREST: 'fairest',
};

/** The pool as the solver sees it: mentees are rows, mentors columns, both in the order of the snapshot. */
export function poseProblem(pool: PreparedPool, edges: Edges): SparseProblem {
  return {
    rows: pool.mentees.length,
    columns: pool.mentors.length,
    capacity: Int32Array.from(pool.mentors, ({ candidate }) => Math.max(0, candidate.freePlaces)),
    priority: Uint8Array.from(pool.mentees, ({ candidate }) =>
      Math.min(HIGHEST_CLASS, Math.max(0, candidate.priority)),
    ),
    ...edges,
  };
}

/**
 * The pins that can hold, as rows and columns, and those that cannot any more: somebody left the pool, a requirement or
 * block stands against it, or the mentor has fewer places than pins (the first of the snapshot's order are kept).
 */
export function settlePins(
  pool: PreparedPool,
  snapshot: Snapshot,
): { readonly pins: readonly SolverPair[]; readonly setAside: readonly SetAsidePin[] } {
  const rows = indexOf(snapshot.mentees);
  const columns = indexOf(snapshot.mentors);
  const appraise = appraiserOf(snapshot);
  const left = snapshot.mentors.map(({ freePlaces }) => freePlaces);
  const seated = new Set<number>();
  const pins: SolverPair[] = [];
  const causeAgainst = (pin: Pair): SetAsidePin['cause'] | null => {
    const row = rows.get(pin.menteeId);
    const column = columns.get(pin.mentorId);
    if (row === undefined || column === undefined) return 'NOT_IN_POOL';
    const score = appraise(pool.mentors[column]!, pool.mentees[row]!);
    if (typeof score !== 'number') return score;
    if (left[column]! <= 0 || seated.has(row)) return 'NO_PLACE_LEFT';
    left[column]! -= 1;
    seated.add(row);
    pins.push({ row, column });
    return null;
  };
  const setAside = snapshot.pins.flatMap((pin) => {
    const cause = causeAgainst(pin);
    return cause === null ? [] : [{ ...pin, cause }];
  });
  return { pins, setAside };
}

function indexOf(candidates: Snapshot['mentors']): ReadonlyMap<string, number> {
  return new Map(candidates.map(({ applicationId }, index) => [applicationId, index]));
}
