import type { Heartbeat } from '../heartbeat';
import { giveRankDeskBack, takeRankDesk } from '../kernel/rank-desk';
import type { Network } from '../network';
import { placesOf } from '../places';
import type { TieKeys } from '../ties/tie-key';
import { emptyHeldRows, hold } from './held-rows';
import type { Ranks } from './ranks';
import { layWishes, readFirst, readOn } from './read-wishes';
import { emptyWishLists, isLastList, nextWish, takeWish, type WishLists } from './wish-lists';

/**
 * Deferred acceptance with the rows proposing (Gale, Shapley 1962): the stable
 * assignment that is best for every row. Returns who has what, and what each
 * row would wish next.
 *
 * 1. A row without a place proposes to the best column that would hold it.
 * 2. The column gives up the worst that it holds, who must go on proposing, unless a place is free.
 *
 * A column that would turn a row down is passed over without being asked:
 * columns only change for the better. Who comes first decides nothing (McVitie,
 * Wilson 1971), so that rows come in the order in which their edges lie in
 * memory, once, and then all that were given up, round after round.
 */
export function rowsPropose(network: Network, ranks: Ranks, keys: TieKeys, heartbeat: Heartbeat): WishLists {
  const { rows, first, last } = network;
  const lists = emptyWishLists(network, ranks, emptyHeldRows(placesOf(network, heartbeat), keys));
  let free = new Int32Array(rows);
  let next = new Int32Array(rows);
  let count = 0;
  const desk = takeRankDesk(ranks.rowRank.length);
  for (let row = 0, end = 0; row < rows; row++) {
    if (row === end) end += layWishes(lists, desk, row);
    heartbeat.work(last[row]! - first[row]!);
    readFirst(lists, row, desk);
    const given = propose(lists, row, heartbeat);
    if (given >= 0) free[count++] = given;
  }
  if (desk !== undefined) giveRankDeskBack(desk);
  while (count > 0) {
    let others = 0;
    for (let at = 0; at < count; at++) {
      if (at % GROUP === 0) prepare(lists, free, at, Math.min(count, at + GROUP), heartbeat);
      const given = propose(lists, free[at]!, heartbeat);
      if (given >= 0) next[others++] = given;
    }
    [free, next] = [next, free];
    count = others;
  }
  return lists;
}

/** Rows whose memory is asked for together. */
export const GROUP = 16;

/** The row's turn. Returns who is given up for it, or -1. */
function propose(lists: WishLists, row: number, heartbeat: Heartbeat): number {
  const at = findWish(lists, row, heartbeat);
  if (at < 0) return -1;
  const { slot, held, columnOf } = lists;
  const given = hold(held, slot[at]!, row, slot[at + 1]!);
  takeWish(lists, row, at);
  if (given >= 0) columnOf[given] = -1;
  return given;
}

/** As `nextWish`, and reads on where the list has none left. */
export function findWish(lists: WishLists, row: number, heartbeat: Heartbeat): number {
  heartbeat.work(1);
  const at = nextWish(lists, row);
  if (at >= 0 || isLastList(lists, row)) return at;
  heartbeat.work(readOn(lists, row));
  return nextWish(lists, row);
}

/** Of no use once the caller's signal is looked at: who looks may solve meanwhile. */
const hungry = new Int32Array(GROUP);
/** Keeps reads that are made for their effect on the caches from being left out. */
let touched = 0;

/**
 * Sees to it that the rows `rows[from]` to `rows[to]` have a wish on their list,
 * if they have any. They lie anywhere in memory: all their lists are asked for
 * before the first is used, and so are the edges of those who must read on
 * (group prefetching: Chen, Ailamaki, Gibbons, Mowry 2004).
 */
export function prepare(
  lists: WishLists,
  rows: Int32Array,
  from: number,
  to: number,
  heartbeat: Heartbeat,
  width?: number,
): void {
  const { slot, stride } = lists;
  const { first, last, column } = lists.network;
  const { rowRank, columnRank } = lists.ranks;
  for (let at = from; at < to; at++) touched = (touched + slot[rows[at]! * stride]!) | 0;
  let count = 0;
  for (let at = from; at < to; at++) {
    const row = rows[at]!;
    if (nextWish(lists, row) < 0 && !isLastList(lists, row)) hungry[count++] = row;
  }
  for (let at = 0; at < count; at++) {
    const end = last[hungry[at]!]!;
    for (let edge = first[hungry[at]!]!; edge < end; edge += LINE)
      touched = (touched + rowRank[edge]! + columnRank[edge]! + (column === null ? 0 : column[edge]!)) | 0;
  }
  let read = 0;
  for (let at = 0; at < count; at++) read += readOn(lists, hungry[at]!, width);
  heartbeat.work(read);
}

/** Numbers in a cache line. */
const LINE = 16;
