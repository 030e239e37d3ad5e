import { pairKey } from './candidate';
import type { ApplicationId } from './ids';
import { poseRun, solvePosed, type PosedRun, type RunOrder } from './posed-run';

/** One change that would place somebody who is left out, and what else it would bring. */
export interface WayIn {
  readonly kind: 'ONE_MORE_PLACE' | 'LIFT_BLOCK';
  readonly mentorId: ApplicationId;
  /** How many more people would be placed in all. */
  readonly placed: number;
  /** How much more the total would be. */
  readonly total: number;
}

/** Mentors that are tried; the best for the person first. */
const MOST_TRIED = 6;

/**
 * The smallest changes that would place a mentee of a run: one more place with a suitable mentor, or a block lifted. Each
 * is tried by a solve of the whole run with that change. The one that brings most comes first; empty when none of them
 * would, null when the mentee is not in the pool.
 */
export function waysIn(order: RunOrder, menteeId: ApplicationId): readonly WayIn[] | null {
  const posed = poseRun(order);
  const row = posed.pool.mentees.findIndex(({ candidate }) => candidate.applicationId === menteeId);
  if (row < 0) return null;
  const base = solvePosed(posed);
  if (base.columnOf[row] !== -1) return [];
  const tried = [...morePlaces(posed, row), ...liftedBlocks(order, posed, menteeId)];
  return tried
    .flatMap(({ kind, mentorId, changed }): WayIn[] => {
      const solution = solvePosed(changed);
      if (solution.columnOf[row] === -1) return [];
      return [{ kind, mentorId, placed: solution.placed - base.placed, total: solution.total - base.total }];
    })
    .sort((a, b) => b.placed - a.placed || b.total - a.total || (a.mentorId < b.mentorId ? -1 : 1));
}

interface Trial extends Pick<WayIn, 'kind' | 'mentorId'> {
  readonly changed: PosedRun;
}

function morePlaces(posed: PosedRun, row: number): Trial[] {
  const { problem, pool } = posed;
  const from = problem.rowStart[row]!;
  const edges = Array.from(problem.column.subarray(from, problem.rowStart[row + 1]), (column, index) => ({
    column,
    weight: problem.weight[from + index]!,
  }));
  edges.sort((a, b) => b.weight - a.weight || a.column - b.column);
  return edges.slice(0, MOST_TRIED).map(({ column }) => {
    const capacity = problem.capacity.slice();
    capacity[column]! += 1;
    const mentorId = pool.mentors[column]!.candidate.applicationId;
    return { kind: 'ONE_MORE_PLACE', mentorId, changed: { ...posed, problem: { ...problem, capacity } } };
  });
}

function liftedBlocks(order: RunOrder, { snapshot }: PosedRun, menteeId: ApplicationId): Trial[] {
  const own = snapshot.blocks.filter((block) => block.menteeId === menteeId).slice(0, MOST_TRIED);
  return own.map((lifted) => {
    const blocks = snapshot.blocks.filter((block) => pairKey(block) !== pairKey(lifted));
    return {
      kind: 'LIFT_BLOCK',
      mentorId: lifted.mentorId,
      changed: poseRun({ ...order, snapshot: { ...snapshot, blocks } }),
    };
  });
}
