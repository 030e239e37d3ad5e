import { BEST_STRIDE, layRanks, MOST_BEST, type RankDesk } from '../kernel/rank-desk';
import { NO_EDGE } from '../problem';
import { isHeldAtBar } from './held-rows';
import { boundOfFew, keepUnderBar, keepUnderBarOfAll, keepUpTo } from './pick-edges';
import { HIGHEST } from './ranks';
import { isBefore, WIDTH, writeList, writeWishes, type RestOfWishes, type WishLists } from './wish-lists';

/** Whoever has read so often puts all wishes in order, so that no row reads for each few of many. */
const OFTEN = 3;
/** So many rows on the desk say whether it is of use for those that follow. */
const ENOUGH_TO_TELL = 8;
/** Up to so many candidates are put in order without asking first which are worth it. */
const FEW = 12;

/**
 * Lays the rows from `row` on down on the desk, where there is one, and has their best edges kept. Returns for how many
 * rows {@link readFirst} may be asked until it has to be done again: for all where ranks are too much alike for the desk.
 */
export function layWishes({ network, ranks }: WishLists, desk: RankDesk | undefined, row: number): number {
  if (desk === undefined) return network.rows;
  layRanks(desk, ranks.rowRank, network.first, network.last, row);
  if (desk.reader.keepBest(desk.rows) <= desk.rows >> 1 || desk.rows < ENOUGH_TO_TELL) return Math.max(1, desk.rows);
  desk.rows = 0;
  return network.rows;
}

/** Makes the first list of a row. O(its edges). */
export function readFirst(lists: WishLists, row: number, desk?: RankDesk): void {
  const { first, last } = lists.network;
  const { rowRank } = lists.ranks;
  const from = first[row]!;
  const end = last[row]!;
  if (desk !== undefined && desk.rows > 0) {
    const head = (row - desk.row) * BEST_STRIDE;
    const count = desk.best[head]!;
    for (let at = 0; at < count; at++) bestEdge[at] = desk.base + desk.best[head + 1 + at]!;
    if (count >= 0) return writeWishes(lists, row, bestEdge, count, count === end - from);
  }
  const most = end - from > FEW ? boundOfFew(rowRank, from, end) : HIGHEST;
  const count = keepUpTo(rowRank, most, from, end, lists.candidate);
  writeList(lists, row, count, most === HIGHEST, WIDTH);
}

/** The edges that the desk kept of one row. */
const bestEdge = new Int32Array(MOST_BEST);

/**
 * Makes the next list of a row, of columns that would hold it. Returns how many edges were read: all of the row's at the first times, then what is needed.
 */
export function readOn(lists: WishLists, row: number, width = WIDTH): number {
  if (lists.rest !== null && lists.rest.end[row]! > 0) return takeFromRest(lists, lists.rest, row);
  const { candidate, candidateRank, readings } = lists;
  const { first, last, column } = lists.network;
  const { rowRank, columnRank } = lists.ranks;
  const { bar } = lists.held;
  const from = first[row]!;
  const end = last[row]!;
  const maybe =
    column === null
      ? keepUnderBarOfAll(columnRank, bar, from, end, candidate)
      : keepUnderBar(columnRank, column, bar, from, end, candidate);
  const count = wouldHold(lists, row, maybe);
  if (count > FEW && ++readings[row]! > OFTEN) return end - from + putInOrder(lists, row, count);
  if (count <= FEW || width === 1) {
    writeList(lists, row, count, true, width);
    return end - from;
  }
  for (let at = 0; at < count; at++) candidateRank[at] = rowRank[candidate[at]!]!;
  const most = boundOfFew(candidateRank, 0, count);
  let kept = 0;
  for (let at = 0; at < count; at++) {
    candidate[kept] = candidate[at]!;
    kept = (kept + +(candidateRank[at]! <= most)) | 0;
  }
  writeList(lists, row, kept, kept === count, width);
  return end - from;
}

/** Lays all candidates aside in the row's order, and makes a list of the first. O(n log n). Returns how many were read. */
function putInOrder(lists: WishLists, row: number, count: number): number {
  const { network, candidate } = lists;
  const { rowRank } = lists.ranks;
  const { rows } = network;
  lists.rest ??= {
    edge: new Int32Array(lists.ranks.rowRank.length),
    next: new Int32Array(rows),
    end: new Int32Array(rows),
  };
  const { edge, next, end } = lists.rest;
  const inOrder = Array.from(candidate.subarray(0, count)).sort(
    (one, other) => rowRank[one]! - rowRank[other]! || (isBefore(lists, row, one, other) ? -1 : 1),
  );
  const start = network.first[row]!;
  edge.set(inOrder, start);
  next[row] = start;
  end[row] = start + count;
  return count + takeFromRest(lists, lists.rest, row);
}

function takeFromRest(lists: WishLists, { edge, next, end }: RestOfWishes, row: number): number {
  const { candidate } = lists;
  const start = next[row]!;
  let at = start;
  let count = 0;
  for (; at < end[row]! && count < WIDTH; at++) {
    if (wouldHoldOver(lists, row, edge[at]!)) candidate[count++] = edge[at]!;
  }
  next[row] = at;
  writeList(lists, row, count, at === end[row]!, WIDTH);
  return at - start;
}

/** Keeps the candidates that are edges to a column that would hold the row. */
function wouldHold(lists: WishLists, row: number, count: number): number {
  const { candidate } = lists;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const edge = candidate[at]!;
    if (wouldHoldOver(lists, row, edge)) candidate[kept++] = edge;
  }
  return kept;
}

/** Whether this is an edge to a column that would hold the row. */
function wouldHoldOver({ network, ranks, held }: WishLists, row: number, edge: number): boolean {
  const { columns, column, weight } = network;
  const to = column === null ? edge - row * columns : column[edge]!;
  if (column === null && weight[edge] === NO_EDGE) return false;
  const rank = ranks.columnRank[edge]!;
  const least = held.bar[to]!;
  return rank < least || (rank === least && isHeldAtBar(held, to, row));
}
