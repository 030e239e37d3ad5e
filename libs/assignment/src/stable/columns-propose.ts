import type { Heartbeat } from '../heartbeat';
import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import { tieKey, type TieKeys } from '../ties/tie-key';
import type { Ranks } from './ranks';
import { degrees } from './rows-propose';

/**
 * Deferred acceptance with the columns proposing: the stable assignment that is
 * best for every column.
 *
 * 1. A column with a free place proposes to the best row that it has not asked yet.
 * 2. The row takes it if it has no place or a worse one; the place that it leaves is free again.
 */
export function columnsPropose(network: Network, ranks: Ranks, keys: TieKeys, heartbeat: Heartbeat): Int32Array {
  const { rows, columns, capacity } = network;
  const lists = proposalLists(network, ranks.columnRank, keys);
  const columnOf = new Int32Array(rows).fill(-1);
  const seat = { rank: new Float64Array(rows).fill(Infinity), tie: new Float64Array(rows).fill(Infinity) };
  const used = new Int32Array(columns);
  const cursor = lists.start.slice(0, columns);
  const waiting = Array.from({ length: columns }, (_, column) => column);
  for (let column = waiting.pop(); column !== undefined; column = waiting.pop()) {
    heartbeat.beat();
    while (used[column]! < capacity[column]! && cursor[column]! < lists.start[column + 1]!) {
      const at = cursor[column]!++;
      const row = lists.row[at]!;
      const rank = ranks.rowRank[lists.edge[at]!]!;
      const tie = lists.tie[at]!;
      if (rank > seat.rank[row]! || (rank === seat.rank[row]! && tie > seat.tie[row]!)) continue;
      const left = columnOf[row]!;
      columnOf[row] = column;
      used[column]!++;
      seat.rank[row] = rank;
      seat.tie[row] = tie;
      if (left < 0) continue;
      used[left]!--;
      waiting.push(left);
    }
  }
  return columnOf;
}

interface ProposalLists {
  /** Start of each column's list; its rows stand in the order in which it asks them. */
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly edge: Int32Array;
  readonly tie: Float64Array;
}

function proposalLists(
  network: Network,
  columnRank: Int32Array,
  { seed, row: rowKey, column: columnKey }: TieKeys,
): ProposalLists {
  const { rows, columns, first, last, column, weight } = network;
  const degree = degrees(network);
  const start = new Int32Array(columns + 1);
  for (let at = 0; at < columns; at++) start[at + 1] = start[at]! + degree[at]!;
  const end = start.slice(0, columns);
  const entries = {
    row: new Int32Array(start[columns]!),
    edge: new Int32Array(start[columns]!),
    tie: new Float64Array(start[columns]!),
  };
  for (let row = 0; row < rows; row++) {
    for (let edge = first[row]!; edge < last[row]!; edge++) {
      if (weight[edge] === NO_EDGE) continue;
      const at = column === null ? edge - row * columns : column[edge]!;
      const entry = end[at]!++;
      entries.row[entry] = row;
      entries.edge[entry] = edge;
      entries.tie[entry] = tieKey(seed, rowKey?.[row] ?? row, columnKey?.[at] ?? at);
    }
  }
  for (let at = 0; at < columns; at++) sortList(entries, columnRank, start[at]!, start[at + 1]!);
  return { start, ...entries };
}

function sortList(
  { row, edge, tie }: Omit<ProposalLists, 'start'>,
  columnRank: Int32Array,
  from: number,
  to: number,
): void {
  const order = Int32Array.from({ length: to - from }, (_, index) => from + index);
  order.sort((a, b) => columnRank[edge[a]!]! - columnRank[edge[b]!]! || tie[a]! - tie[b]! || row[a]! - row[b]!);
  for (const list of [row, edge, tie])
    list.set(
      Float64Array.from(order, (at) => list[at]!),
      from,
    );
}
