import type { Heartbeat } from '../heartbeat';
import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import { seatPath, type Seating } from '../seating';
import { newWalk, walkInRounds, type Walk } from '../walk';

/**
 * Seats most of the rows that are out, where free places are near: depth first with a lookahead (Pothen, Fan, ACM Trans.
 * Math. Software 16, 1990), which reads a few rows for each where layers would read them all. A walk ends at the first row
 * on it that has an edge to a free place.
 *
 * Returns the rows that are still out. O(edges) per round.
 */
export function walkToFree(
  network: Network,
  seating: Seating,
  out: Int32Array,
  free: number,
  heartbeat: Heartbeat,
): Int32Array {
  const walk = newWalk(network);
  // Next edge of each row that may lead to a free place: places that are taken stay taken.
  const tried = network.first.slice();
  let left = free;
  const steps = {
    ends(row: number, source: number): boolean {
      const from = tried[row]!;
      const to = left === 0 ? -1 : freeColumn(network, seating, tried, row);
      heartbeat.work(tried[row]! - from);
      if (to < 0) return false;
      left--;
      walk.reachedBy[to] = row;
      seatPath(seating, walk.reachedBy, to, source);
      return true;
    },
    next: (row: number, depth: number): number => (left === 0 ? -1 : nextColumn(network, walk, row, depth)),
    isOver: (): boolean => left === 0,
  };
  return walkInRounds(seating, walk, out, steps, heartbeat);
}

/** A column with a free place that an edge of the row leads to, from the first edge on that is not tried; -1 where there is none. */
function freeColumn(
  { columns, capacity, last, column, weight }: Network,
  { used }: Seating,
  tried: Int32Array,
  row: number,
): number {
  const end = last[row]!;
  const base = row * columns;
  let edge = tried[row]!;
  let to = -1;
  for (; edge < end && to < 0; edge++) {
    const at = column === null ? edge - base : column[edge]!;
    if (used[at]! < capacity[at]! && weight[edge] !== NO_EDGE) to = at;
  }
  tried[row] = edge;
  return to;
}

/** The next column that was not entered yet, or -1. */
function nextColumn(
  { columns, first, last, column, weight }: Network,
  { edge: cursor, entered }: Walk,
  row: number,
  depth: number,
): number {
  const base = row * columns;
  const end = last[row]!;
  let edge = first[row]! + cursor[depth]!;
  let found = -1;
  for (; edge < end && found < 0; edge++) {
    const at = column === null ? edge - base : column[edge]!;
    if (entered[at] === 0 && weight[edge] !== NO_EDGE) found = at;
  }
  cursor[depth] = edge - first[row]!;
  return found;
}
