import { MOST_BEST } from '../kernel/rank-desk';
import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import { isHeldAtBar, type HeldRows } from './held-rows';
import type { Ranks } from './ranks';
import { tieOf } from './tie-of';

/**
 * The next few wishes of each row, best first: most rows propose to a few
 * columns only, so that sorting all edges would be in vain.
 *
 * What a proposal needs lies side by side in `slot`, one or two cache lines per row:
 * where the next wish stands, where the list ends, then per wish the column and
 * what that thinks of the row. The end is complemented (`~end`) where the
 * list holds all that the row has left to wish.
 */
export interface WishLists {
  readonly network: Network;
  readonly ranks: Ranks;
  readonly held: HeldRows;
  /** The column of each row, or -1. */
  readonly columnOf: Int32Array;
  readonly slot: Int32Array;
  /** Numbers per row in `slot`. */
  readonly stride: number;
  /** How often each row has read its edges again. */
  readonly readings: Uint8Array;
  /** All the wishes of the rows that read too often. */
  rest: RestOfWishes | null;
  /** For the edges of one row, and their ranks. */
  readonly candidate: Int32Array;
  readonly candidateRank: Int32Array;
}

/** Edges in the order of a row's wishes, for each row in the place of its own edges. */
export interface RestOfWishes {
  readonly edge: Int32Array;
  readonly next: Int32Array;
  /** 0 where a row has none. */
  readonly end: Int32Array;
}

/** Wishes of a first list and of a later one: two cache lines, and one. */
export const FIRST_WIDTH = MOST_BEST;
export const WIDTH = 7;

export function emptyWishLists(network: Network, ranks: Ranks, held: HeldRows): WishLists {
  const { rows, first, last } = network;
  let most = 1;
  for (let row = 0; row < rows; row++) most = Math.max(most, last[row]! - first[row]!);
  const stride = 2 + 2 * Math.min(FIRST_WIDTH, most);
  return {
    network,
    ranks,
    held,
    columnOf: new Int32Array(rows).fill(-1),
    slot: new Int32Array(rows * stride),
    stride,
    readings: new Uint8Array(rows),
    rest: null,
    candidate: new Int32Array(most + 1),
    candidateRank: new Int32Array(most + 1),
  };
}

/**
 * Where in `slot` the best column stands (what it thinks: right after it) that
 * the row has on its list and that would hold it; -1: none. A column that would
 * not hold it now never will.
 */
export function nextWish({ slot, stride, held }: WishLists, row: number): number {
  const { bar } = held;
  const head = row * stride;
  const mark = slot[head + 1]!;
  const end = mark < 0 ? ~mark : mark;
  let at = slot[head]!;
  for (; at < end; at += 2) {
    const rank = slot[at + 1]!;
    const least = bar[slot[at]!]!;
    if (rank < least || (rank === least && isHeldAtBar(held, slot[at]!, row))) break;
  }
  slot[head] = at;
  return at < end ? at : -1;
}

/** Passes over the wish that is fulfilled: should the column give the row up, it is in vain for ever. */
export function takeWish({ slot, stride, columnOf }: WishLists, row: number, at: number): void {
  slot[row * stride] = at + 2;
  columnOf[row] = slot[at]!;
}

/** Whether there is nothing left to wish beyond the list. */
export function isLastList({ slot, stride }: WishLists, row: number): boolean {
  return slot[row * stride + 1]! < 0;
}

/** Writes the best of the candidates as the row's list, in order. `isAll`: nothing else is left to wish. */
export function writeList(lists: WishLists, row: number, count: number, isAll: boolean, width: number): void {
  const kept = bestFirst(lists, row, count, Math.min(width, (lists.stride - 2) >> 1));
  writeWishes(lists, row, bestEdge, kept, isAll && kept === count);
}

/** Writes the first edges of `edges` as the row's list. `isLast`: nothing else is left to wish. */
export function writeWishes(lists: WishLists, row: number, edges: Int32Array, count: number, isLast: boolean): void {
  const { network, ranks, slot, stride } = lists;
  const { columns, column, weight } = network;
  const { columnRank } = ranks;
  const head = row * stride;
  let end = head + 2;
  for (let at = 0; at < count; at++) {
    const edge = edges[at]!;
    if (column === null && weight[edge] === NO_EDGE) continue;
    slot[end] = column === null ? edge - row * columns : column[edge]!;
    slot[end + 1] = columnRank[edge]!;
    end += 2;
  }
  slot[head] = head + 2;
  slot[head + 1] = isLast ? ~end : end;
}

/** The best of the candidates, in the row's order, and what it thinks of them. Here, since arrays that are constants to the compiler are read faster. */
const bestEdge = new Int32Array(WIDTH);
const bestRank = new Int32Array(WIDTH);

/** Puts the best `width` candidates in order by insertion; how many there are. */
function bestFirst(lists: WishLists, row: number, count: number, width: number): number {
  const { candidate } = lists;
  const { rowRank } = lists.ranks;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const edge = candidate[at]!;
    const own = rowRank[edge]!;
    let to = kept;
    for (; to > 0; to--) {
      const rank = bestRank[to - 1]!;
      if (rank < own || (rank === own && isBefore(lists, row, bestEdge[to - 1]!, edge))) break;
      if (to === width) continue;
      bestRank[to] = rank;
      bestEdge[to] = bestEdge[to - 1]!;
    }
    if (to === width) continue;
    bestRank[to] = own;
    bestEdge[to] = edge;
    if (kept < width) kept++;
  }
  return kept;
}

/** Whether the tie of two edges of the row that it ranks the same goes to the first. */
export function isBefore({ network, held }: WishLists, row: number, edge: number, other: number): boolean {
  const { columns, column } = network;
  if (column !== null) return tieOf(held.keys, row, column[edge]!) < tieOf(held.keys, row, column[other]!);
  return tieOf(held.keys, row, edge - row * columns) < tieOf(held.keys, row, other - row * columns);
}
