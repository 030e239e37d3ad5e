import type { Heartbeat } from '../heartbeat';
import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import { emptyHeldRows, offer } from './held-rows';
import type { Ranks } from './ranks';
import type { TieOf } from './tie-of';
import { askNext, newWishLists } from './wish-lists';

/**
 * Deferred acceptance with the rows proposing: the stable assignment that is
 * best for every row. Returns the column of each row, or -1.
 *
 * 1. A row without a place proposes to the best column that it has not asked yet.
 * 2. The column holds it if it has a free place or holds somebody worse, who must go on proposing.
 */
export function rowsPropose(network: Network, ranks: Ranks, tieOf: TieOf, heartbeat: Heartbeat): Int32Array {
  const { rows, columns, first, last, column, weight } = network;
  const columnAt = (row: number, edge: number): number => (column === null ? edge - row * columns : column[edge]!);
  const lists = newWishLists({
    first,
    last,
    rank: ranks.rowRank,
    weight: column === null ? weight : undefined,
    other: columnAt,
    otherRank: (edge) => ranks.columnRank[edge]!,
    tie: (row, edge) => tieOf(row, columnAt(row, edge)),
  });
  const { wish } = lists;
  const held = emptyHeldRows(placesOf(network), tieOf);
  const columnOf = new Int32Array(rows).fill(-1);
  const propose = (row: number): number => {
    for (let at = askNext(lists, row); at >= 0; at = askNext(lists, row)) {
      const to = wish[at]!;
      const given = offer(held, to, row, wish[at + 1]!);
      if (given === row) continue;
      columnOf[row] = to;
      if (given >= 0) columnOf[given] = -1;
      return given;
    }
    return -1;
  };
  inRounds(
    Int32Array.from({ length: rows }, (_, row) => row),
    propose,
    heartbeat,
  );
  return columnOf;
}

/**
 * Lets every member propose, and those who are given up for somebody. Who comes
 * first decides nothing: as long as there are many, they come in the order in
 * which their entries lie in memory, round after round; then one after the other.
 */
export function inRounds(members: Int32Array, propose: (member: number) => number, heartbeat: Heartbeat): void {
  let round = members;
  while (round.length > FEW) {
    const next = new Int32Array(round.length);
    let count = 0;
    for (let at = 0; at < round.length; at++) {
      heartbeat.work(EDGES_PER_TURN);
      const given = propose(round[at]!);
      if (given >= 0) next[count++] = given;
    }
    round = next.subarray(0, count).sort();
  }
  for (let at = 0; at < round.length; at++) {
    for (let member = round[at]!; member >= 0; member = propose(member)) heartbeat.work(EDGES_PER_TURN);
  }
}

const FEW = 512;
/** What a turn reads, as a rule. */
const EDGES_PER_TURN = 64;

/** The places of each column that can be of use: at most one per row and, where that would be too many altogether, per edge. */
function placesOf(network: Network): Int32Array {
  const { rows, capacity } = network;
  const places = capacity.map((count) => Math.min(count, rows));
  if (places.reduce((sum, count) => sum + count, 0) <= 4 * rows) return places;
  const degree = degrees(network);
  return places.map((count, at) => Math.min(count, degree[at]!));
}

export function degrees({ rows, columns, first, last, column, weight }: Network): Int32Array {
  const degree = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    const base = row * columns;
    const end = last[row]!;
    if (column !== null) for (let edge = first[row]!; edge < end; edge++) degree[column[edge]!]!++;
    else for (let edge = first[row]!; edge < end; edge++) if (weight[edge] !== NO_EDGE) degree[edge - base]!++;
  }
  return degree;
}
