import { intsOf, sumOf } from '../lists';
import type { Network } from '../network';

/**
 * Places of each column that bids could fill: no more than there are rows, nor than one more than it has edges, so that one
 * of these stays free. As many as edges and columns at most. O(edges) where places are many.
 */
export function placesOf({ rows, columns, capacity, column }: Network): Int32Array {
  const places = intsOf(columns, (at) => Math.min(capacity[at]!, rows));
  if (column === null || sumOf(places) <= column.length) return places;
  const most = new Int32Array(columns).fill(1);
  for (let edge = 0; edge < column.length; edge++) most[column[edge]!]!++;
  return places.map((count, at) => Math.min(count, most[at]!));
}
