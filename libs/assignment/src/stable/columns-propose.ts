import type { Heartbeat } from '../heartbeat';
import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import type { Ranks } from './ranks';
import { degrees, inRounds } from './rows-propose';
import type { TieOf } from './tie-of';
import { askNext, newWishLists } from './wish-lists';

/**
 * Deferred acceptance with the columns proposing: the stable assignment that is
 * best for every column. Returns the column of each row, or -1.
 *
 * 1. The edges are put in order by column, by counting.
 * 2. A column with a free place proposes to the best row that it has not asked yet.
 * 3. The row takes it if it has no place or a worse one; the place that it leaves is free again.
 */
export function columnsPropose(network: Network, ranks: Ranks, tieOf: TieOf, heartbeat: Heartbeat): Int32Array {
  const { rows, columns, capacity } = network;
  const { start, row: rowAt, edge: edgeAt } = byColumn(network, heartbeat);
  const rank = new Int32Array(edgeAt.length);
  for (let entry = 0; entry < rank.length; entry++) rank[entry] = ranks.columnRank[edgeAt[entry]!]!;
  const lists = newWishLists({
    first: start.subarray(0, columns),
    last: start.subarray(1),
    rank,
    weight: undefined,
    other: (_, entry) => rowAt[entry]!,
    otherRank: (entry) => ranks.rowRank[edgeAt[entry]!]!,
    tie: (column, entry) => tieOf(rowAt[entry]!, column),
  });
  const { wish } = lists;
  const columnOf = new Int32Array(rows).fill(-1);
  const seatRank = new Int32Array(rows);
  const propose = (column: number): number => {
    for (let at = askNext(lists, column); at >= 0; at = askNext(lists, column)) {
      const row = wish[at]!;
      const own = wish[at + 1]!;
      const left = columnOf[row]!;
      if (left >= 0 && own > seatRank[row]!) continue;
      if (left >= 0 && own === seatRank[row] && tieOf(row, column) > tieOf(row, left)) continue;
      columnOf[row] = column;
      seatRank[row] = own;
      return left;
    }
    return -1;
  };
  inRounds(placesOf(capacity, start), propose, heartbeat);
  return columnOf;
}

/** Each column as often as it has places that its edges can fill. */
function placesOf(capacity: Int32Array, start: Int32Array): Int32Array {
  const useful = capacity.map((count, column) => Math.min(count, start[column + 1]! - start[column]!));
  const places = new Int32Array(useful.reduce((sum, count) => sum + count, 0));
  let at = 0;
  useful.forEach((count, column) => {
    places.fill(column, at, at + count);
    at += count;
  });
  return places;
}

interface ByColumn {
  /** Start of each column's entries. */
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly edge: Int32Array;
}

/** Step 1. */
function byColumn(network: Network, heartbeat: Heartbeat): ByColumn {
  const { rows, columns, first, last, column, weight } = network;
  const degree = degrees(network);
  const start = new Int32Array(columns + 1);
  for (let at = 0; at < columns; at++) start[at + 1] = start[at]! + degree[at]!;
  const end = start.slice(0, columns);
  const sorted = { row: new Int32Array(start[columns]!), edge: new Int32Array(start[columns]!) };
  for (let row = 0; row < rows; row++) {
    heartbeat.work(last[row]! - first[row]!);
    for (let edge = first[row]!; edge < last[row]!; edge++) {
      if (weight[edge] === NO_EDGE) continue;
      const entry = end[column === null ? edge - row * columns : column[edge]!]!++;
      sorted.row[entry] = row;
      sorted.edge[entry] = edge;
    }
  }
  return { start, ...sorted };
}
