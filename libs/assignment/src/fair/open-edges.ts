import type { Heartbeat } from '../heartbeat';
import type { Market } from '../market';
import { NO_EDGE } from '../problem';

/** The edges that are still open to a fairest assignment, by rank of their weight: compressed rows that shrink in place. */
export interface OpenEdges {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly column: Int32Array;
  /** Rank of each edge's weight among the distinct weights, 0 for the lowest. */
  readonly rank: Int32Array;
  /** The distinct weights, rising. */
  readonly weights: Float64Array;
}

/** Copies the edges of a market. O(edges), and a sort of the distinct weights. */
export function openEdges({ network, closed }: Market, heartbeat: Heartbeat): OpenEdges {
  const { rows, columns, first, last, column, weight } = network;
  const isOpen = (row: number, edge: number): boolean =>
    weight[edge] !== NO_EDGE && closed[column === null ? edge - row * columns : column[edge]!] === 0;
  const distinct = new Set<number>();
  let count = 0;
  for (let row = 0; row < rows; row++) {
    heartbeat.work(2 * (last[row]! - first[row]!));
    for (let edge = first[row]!; edge < last[row]!; edge++) {
      if (!isOpen(row, edge)) continue;
      distinct.add(weight[edge]!);
      count++;
    }
  }
  const weights = Float64Array.from(distinct).sort();
  const rankOf = new Map(Array.from(weights, (value, rank) => [value, rank]));
  const open = {
    first: new Int32Array(rows),
    last: new Int32Array(rows),
    column: new Int32Array(count),
    rank: new Int32Array(count),
    weights,
  };
  let end = 0;
  for (let row = 0; row < rows; row++) {
    open.first[row] = end;
    heartbeat.work(2 * (last[row]! - first[row]!));
    for (let edge = first[row]!; edge < last[row]!; edge++) {
      if (!isOpen(row, edge)) continue;
      open.column[end] = column === null ? edge - row * columns : column[edge]!;
      open.rank[end++] = rankOf.get(weight[edge]!)!;
    }
    open.last[row] = end;
  }
  return open;
}

/** Closes every edge that `keeps` does not keep, in place. O(open edges). */
export function closeEdges(
  { first, last, column, rank }: OpenEdges,
  keeps: (row: number, edge: number) => boolean,
  heartbeat: Heartbeat,
): void {
  let end = 0;
  for (let row = 0; row < first.length; row++) {
    const from = first[row]!;
    const to = last[row]!;
    first[row] = end;
    heartbeat.work(to - from);
    for (let edge = from; edge < to; edge++) {
      if (!keeps(row, edge)) continue;
      column[end] = column[edge]!;
      rank[end++] = rank[edge]!;
    }
    last[row] = end;
  }
}

/** The rank of the edge that each row sits on, or -1 where it is out. */
export function seatedRanks({ first, last, column, rank }: OpenEdges, columnOf: Int32Array): Int32Array {
  return columnOf.map((seat, row) => {
    if (seat < 0) return -1;
    let edge = first[row]!;
    while (edge < last[row]! && column[edge] !== seat) edge++;
    return edge < last[row]! ? rank[edge]! : -1;
  });
}
