import { whyUnplaced, type Pair as SolverPair, type Remedy } from '@bookends/assignment';
import type { Pair } from './candidate';
import type { ApplicationId } from './ids';
import { placeOf, poseRun, solvePosed, type AskedRun, type PosedRun } from './posed-run';

/** One change that would place somebody who is left out, and what else it would bring. */
export interface WayIn {
  readonly kind: 'ONE_MORE_PLACE' | 'LIFT_BLOCK';
  readonly mentorId: ApplicationId;
  /** How many more people would be placed in all. */
  readonly placed: number;
  /** How much more the total would be. */
  readonly total: number;
}

/** Changes of each kind that are tried, the most promising by the prices of the run first, and that are told. */
const MOST_TRIED = 24;
const MOST_TOLD = 6;

/**
 * The smallest changes that would place a mentee of a run: one more place with a mentor within reach, be it by swaps, or a
 * block lifted that alone keeps a pair out. Each is exact: the whole run solved with that change. The one that brings most
 * comes first; empty when none of them would, or the mentee is placed; null when the mentee is not in the pool.
 *
 * The mentee's blocks are not left out of the problem but refused by the solver, which so can say what lifting one brings.
 */
export function waysIn(asked: AskedRun, menteeId: ApplicationId): readonly WayIn[] | null {
  const { posed, base } = withOwnBlocks(asked, menteeId);
  const row = posed.pool.mentees.findIndex(({ candidate }) => candidate.applicationId === menteeId);
  if (row < 0) return null;
  if (base.columnOf[row] !== -1) return [];
  const ways = whyUnplaced(posed.problem, base, row, MOST_TRIED).remedies.flatMap((remedy) => wayOf(remedy, posed));
  ways.sort((a, b) => b.placed - a.placed || b.total - a.total || (a.mentorId < b.mentorId ? -1 : 1));
  const few = (['ONE_MORE_PLACE', 'LIFT_BLOCK'] as const).map((kind) =>
    ways.filter((way) => way.kind === kind).slice(0, MOST_TOLD),
  );
  return ways.filter((way) => few.some((told) => told.includes(way)));
}

/** The run with the mentee's own blocks refused by the solver; as it is where there are none. */
function withOwnBlocks(asked: AskedRun, menteeId: ApplicationId): Pick<AskedRun, 'posed' | 'base'> {
  const { order } = asked;
  const isOwn = (block: Pair): boolean => block.menteeId === menteeId;
  const own = order.snapshot.blocks.filter(isOwn);
  if (own.length === 0) return asked;
  const blocks = order.snapshot.blocks.filter((block) => !isOwn(block));
  const posed = poseRun({ ...order, snapshot: { ...order.snapshot, blocks } });
  const refused = own.flatMap((block) => placeOf(posed, block) ?? []);
  const isRefused = (pin: SolverPair): boolean =>
    refused.some(({ row, column }) => pin.row === row && pin.column === column);
  const pins = posed.pins.filter((pin) => !isRefused(pin));
  return { posed, base: solvePosed({ ...posed, pins }, { blocks: refused }) };
}

function wayOf({ change, placed, total }: Remedy, { pool }: PosedRun): WayIn[] {
  if (change.kind !== 'places' && change.kind !== 'unblock') return [];
  const mentorId = pool.mentors[change.column]!.candidate.applicationId;
  return [{ kind: change.kind === 'places' ? 'ONE_MORE_PLACE' : 'LIFT_BLOCK', mentorId, placed, total }];
}
