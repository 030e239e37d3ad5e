import type { Heartbeat } from '../heartbeat';
import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import type { Seating } from '../seating';
import { CLOSED_LEVEL } from '../solution';

/**
 * Proves that a seating places the most rows, class by class: the level of each
 * column (see {@link import('../solution').Certificate}).
 *
 * Dulmage, Mendelsohn, "Coverings of bipartite graphs", Canad. J. Math. 10
 * (1958): what the rows left out reach by alternating paths is over-demanded,
 * and is the same set for every seating of most rows. With classes there is one
 * such set per class, each within the next.
 *
 * 1. Columns without a place are closed.
 * 2. From the rows left out, the highest class first, along every edge to a
 *    column without a level: it takes the level 1 + class.
 * 3. From a column that took a level, on to the rows seated there.
 *
 * O(edges); done as soon as every open column has a level.
 */
export function levelColumns(
  network: Network,
  seating: Seating,
  priority: Uint8Array | undefined,
  level: Uint16Array,
  heartbeat: Heartbeat,
): void {
  const { rows } = network;
  let open = closeColumns(network, level);
  const out: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (seating.columnOf[row]! < 0 && network.first[row]! < network.last[row]!) out.push(row);
  }
  if (priority !== undefined) out.sort((a, b) => priority[b]! - priority[a]! || a - b);
  const search = { queue: new Int32Array(rows), heartbeat };
  for (let at = 0; at < out.length && open > 0; at++) {
    open -= spread(network, seating, search, out[at]!, 1 + (priority?.[out[at]!] ?? 0), level, open);
  }
}

/** Step 1, and all that there is to do where everybody may stay out. Returns the number of open columns. */
export function closeColumns({ columns, capacity }: Network, level: Uint16Array): number {
  let open = 0;
  for (let column = 0; column < columns; column++) {
    level[column] = capacity[column] === 0 ? CLOSED_LEVEL : 0;
    if (level[column] === 0) open++;
  }
  return open;
}

/** Steps 2 and 3 from one row, until `most` columns took the level. Returns how many did. */
function spread(
  network: Network,
  seating: Seating,
  { queue, heartbeat }: { queue: Int32Array; heartbeat: Heartbeat },
  source: number,
  value: number,
  level: Uint16Array,
  most: number,
): number {
  const { columns, first, last, column, weight } = network;
  const { head, next } = seating;
  let tail = 0;
  queue[tail++] = source;
  let found = 0;
  for (let at = 0; at < tail && found < most; at++) {
    const row = queue[at]!;
    const base = row * columns;
    heartbeat.work(last[row]! - first[row]!);
    for (let edge = first[row]!; edge < last[row]!; edge++) {
      const to = column === null ? edge - base : column[edge]!;
      if (level[to] !== 0 || weight[edge] === NO_EDGE) continue;
      level[to] = value;
      found++;
      for (let other = head[to]!; other >= 0; other = next[other]!) queue[tail++] = other;
    }
  }
  return found;
}
