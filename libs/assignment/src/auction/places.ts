import type { Heartbeat } from '../heartbeat';
import { intsOf, sumOf } from '../lists';
import type { Network } from '../network';

/**
 * Places of each column that bids could fill: no more than there are rows, nor than one more than it has edges, so that one
 * of these stays free. As many as edges and columns at most. O(edges) where places are many.
 */
export function placesOf({ rows, columns, capacity, column }: Network, heartbeat: Heartbeat): Int32Array {
  const places = intsOf(columns, (at) => Math.min(capacity[at]!, rows));
  if (column === null || sumOf(places) <= column.length) return places;
  const most = new Int32Array(columns).fill(1);
  for (let from = 0; from < column.length; from += AT_ONCE) {
    const end = Math.min(from + AT_ONCE, column.length);
    heartbeat.work(end - from);
    for (let edge = from; edge < end; edge++) most[column[edge]!]!++;
  }
  return intsOf(columns, (at) => Math.min(places[at]!, most[at]!));
}

/** Edges between two looks at the caller's signal. */
const AT_ONCE = 2 ** 15;
