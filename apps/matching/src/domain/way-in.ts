import { whyUnplaced, type Solution } from '@bookends/assignment';
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

/** Changes of each kind that are tried. */
const MOST_TRIED = 6;

/**
 * The smallest changes that would place a mentee of a run: one more place with a mentor within reach, be it by swaps, or a
 * block lifted. Each is exact: the whole run solved with that change. The one that brings most comes first; empty when none
 * of them would, or the mentee is placed; null when the mentee is not in the pool.
 */
export function waysIn(order: RunOrder, menteeId: ApplicationId): readonly WayIn[] | null {
  const posed = poseRun(order);
  const row = posed.pool.mentees.findIndex(({ candidate }) => candidate.applicationId === menteeId);
  if (row < 0) return null;
  const base = solvePosed(posed);
  if (base.columnOf[row] !== -1) return [];
  return [...morePlaces(posed, base, row), ...liftedBlocks(order, posed, base, menteeId, row)].sort(
    (a, b) => b.placed - a.placed || b.total - a.total || (a.mentorId < b.mentorId ? -1 : 1),
  );
}

function morePlaces({ problem, pool }: PosedRun, base: Solution, row: number): WayIn[] {
  return whyUnplaced(problem, base, row, MOST_TRIED).remedies.flatMap(({ change, placed, total }): WayIn[] => {
    if (change.kind !== 'places') return [];
    return [{ kind: 'ONE_MORE_PLACE', mentorId: pool.mentors[change.column]!.candidate.applicationId, placed, total }];
  });
}

function liftedBlocks(
  order: RunOrder,
  { snapshot }: PosedRun,
  base: Solution,
  menteeId: ApplicationId,
  row: number,
): WayIn[] {
  const own = snapshot.blocks.filter((block) => block.menteeId === menteeId).slice(0, MOST_TRIED);
  return own.flatMap(({ mentorId }): WayIn[] => {
    const blocks = snapshot.blocks.filter((block) => block.menteeId !== menteeId || block.mentorId !== mentorId);
    const lifted = solvePosed(poseRun({ ...order, snapshot: { ...snapshot, blocks } }));
    if (lifted.columnOf[row] === -1) return [];
    return [{ kind: 'LIFT_BLOCK', mentorId, placed: lifted.placed - base.placed, total: lifted.total - base.total }];
  });
}
