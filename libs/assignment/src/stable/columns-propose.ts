import type { Heartbeat } from '../heartbeat';
import type { Network } from '../network';
import type { TieKeys } from '../ties/tie-key';
import { hasFreePlace, hold } from './held-rows';
import type { Ranks } from './ranks';
import { findWish, GROUP, prepare, rowsPropose } from './rows-propose';
import { takeWish, type WishLists } from './wish-lists';

/**
 * What deferred acceptance with the columns proposing gives: the stable
 * assignment that is best for every column. No column needs an index of its
 * rows for it.
 *
 * 1. The rows propose: the stable assignment that is worst for every column.
 * 2. A row that had to leave would go to the next column that would hold it; that
 *    would give up its worst row, which would go on in the same way. Where this comes
 *    back to a row of the way, it is a rotation: all its rows move on, and the
 *    assignment is stable again, better for the columns (McVitie, Wilson 1971; Irving,
 *    Leather 1986; with places: Manlove 2013).
 * 3. Where it ends, at a row with nothing left to wish, at a column with a free place
 *    (which has the same rows in every stable assignment) or at a row of which that is
 *    known, no row of the way ever moves.
 *
 * When no rotation is left, the assignment is the best for the columns.
 */
export function columnsPropose(network: Network, ranks: Ranks, keys: TieKeys, heartbeat: Heartbeat): WishLists {
  const { rows } = network;
  const lists = rowsPropose(network, ranks, keys, heartbeat);
  const order = Int32Array.from({ length: rows }, (_, row) => row);
  for (let row = 0; row < rows; row += GROUP) prepare(lists, order, row, Math.min(rows, row + GROUP), heartbeat, 1);
  const walk: Walk = { lists, way: new Int32Array(rows), depth: 0, place: new Int32Array(rows).fill(NOWHERE) };
  for (let row = 0; row < rows; row++) {
    while (lists.columnOf[row]! >= 0 && walk.place[row] !== STAYS) walkFrom(walk, row, heartbeat);
  }
  return lists;
}

const NOWHERE = -1;
const STAYS = -2;

interface Walk {
  readonly lists: WishLists;
  /** Rows of the present way. */
  readonly way: Int32Array;
  depth: number;
  /** Where on the way each row stands, {@link NOWHERE}, or {@link STAYS}. */
  readonly place: Int32Array;
}

/** Walks from a row until it is known that it stays, or it has moved in a rotation. */
function walkFrom(walk: Walk, from: number, heartbeat: Heartbeat): void {
  const { lists, way, place } = walk;
  goOn(walk, from);
  while (walk.depth > 0) {
    const next = whoWouldLeave(lists, way[walk.depth - 1]!, heartbeat);
    if (next < 0 || place[next] === STAYS) {
      while (walk.depth > 0) place[way[--walk.depth]!] = STAYS;
    } else if (place[next]! >= 0) rotate(walk, place[next]!, heartbeat);
    else goOn(walk, next);
  }
}

function goOn(walk: Walk, row: number): void {
  walk.place[row] = walk.depth;
  walk.way[walk.depth++] = row;
}

/**
 * The row that would have to leave for this one, or -1. For one that is not the worst
 * of its column this may be the worst of the same column: no way leads to such a row, and it
 * stays at least as long.
 */
function whoWouldLeave(lists: WishLists, row: number, heartbeat: Heartbeat): number {
  const at = findWish(lists, row, heartbeat);
  if (at < 0) return -1;
  const { held, slot } = lists;
  const column = slot[at]!;
  return hasFreePlace(held, column) ? -1 : held.row[held.start[column]!]!;
}

/** Moves the rows of the way from this place on, each to where the next one leaves, and takes them off the way. */
function rotate(walk: Walk, from: number, heartbeat: Heartbeat): void {
  const { lists, way, place } = walk;
  const { held, slot } = lists;
  for (let at = from; at < walk.depth; at++) {
    const row = way[at]!;
    const wish = findWish(lists, row, heartbeat);
    hold(held, slot[wish]!, row, slot[wish + 1]!);
    takeWish(lists, row, wish);
    place[row] = NOWHERE;
  }
  walk.depth = from;
}
