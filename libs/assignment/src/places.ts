import type { Heartbeat } from './heartbeat';
import { intsOf, sumOf } from './lists';
import type { Network } from './network';

/**
 * The places of each column that can be of use: at most one per row and, where that would be too many altogether, one more
 * than the column has edges in lists, so that one of these stays free. O(edges) then.
 */
export function placesOf(network: Network, heartbeat: Heartbeat): Int32Array {
  const { rows, columns, capacity, column } = network;
  const places = intsOf(columns, (at) => Math.min(capacity[at]!, rows));
  if (column === null || sumOf(places) <= MANY * rows) return places;
  const degree = degrees(network, column, heartbeat);
  return intsOf(columns, (at) => Math.min(places[at]!, degree[at]! + 1));
}

/** Places per row. */
const MANY = 4;

function degrees({ rows, columns, first, last }: Network, column: Int32Array, heartbeat: Heartbeat): Int32Array {
  const degree = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    heartbeat.work(last[row]! - first[row]!);
    for (let edge = first[row]!; edge < last[row]!; edge++) degree[column[edge]!]!++;
  }
  return degree;
}
