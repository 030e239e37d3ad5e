import { DistanceHeap } from './distance-heap';
import type { Heartbeat } from '../heartbeat';
import { NO_EDGE } from '../problem';
import type { Ledger } from './ledger';
import { isListed, type Shortlist } from './shortlist';

/** Working memory of the shortest-path searches: made once, clean between searches. */
export interface PathSearch {
  readonly heap: DistanceHeap;
  /** Row from which each column was reached at its distance. */
  readonly reachedBy: Int32Array;
  /** Columns whose distance is finite. */
  readonly touched: Int32Array;
  /** Columns taken out of the heap, in that order. */
  readonly settled: Int32Array;
  touchedCount: number;
  settledCount: number;
  /** Distance of the nearest exit so far. */
  reach: number;
  /** Column of that exit, or -1. */
  exitColumn: number;
  /** Row that would stay out at that exit, or -1. */
  exitRow: number;
}

export function newPathSearch(columns: number): PathSearch {
  return {
    heap: new DistanceHeap(columns),
    reachedBy: new Int32Array(columns),
    touched: new Int32Array(columns),
    settled: new Int32Array(columns),
    touchedCount: 0,
    settledCount: 0,
    reach: Infinity,
    exitColumn: -1,
    exitRow: -1,
  };
}

/** Leaves the working memory as it was found. */
export function clearSearch(search: PathSearch): void {
  const { heap, touched } = search;
  for (let at = 0; at < search.touchedCount; at++) heap.distance[touched[at]!] = Infinity;
  heap.clear();
  search.touchedCount = 0;
  search.settledCount = 0;
  search.reach = Infinity;
  search.exitColumn = -1;
  search.exitRow = -1;
}

/** What ends a path: a row that may stay out, a free place. */
export interface Exits {
  readonly rowsMayLeave: boolean;
  readonly endsAtFree: boolean;
}

/**
 * Reaches on along the edges of a row at distance `from`: those on the shortlist where no other is nearer than the nearest
 * exit, else all. With `endsAtFree`, a column with a free place is an exit and never enters the heap. Nothing is kept that
 * is not nearer than the nearest exit.
 */
export function scanRow(
  ledger: Ledger,
  search: PathSearch,
  row: number,
  from: number,
  endsAtFree: boolean,
  heartbeat: Heartbeat,
): void {
  const { columns, first, last, column, weight } = ledger.market.network;
  const { price, shortlist } = ledger;
  const { distance } = search.heap;
  const start = from + ledger.profit[row]!;
  if (shortlist !== undefined && isListed(shortlist, row, start - search.reach)) {
    heartbeat.work(shortlist.width);
    scanListed(ledger, search, row, start, endsAtFree, shortlist);
    return;
  }
  const base = row * columns;
  const end = last[row]!;
  heartbeat.work(end - first[row]!);
  for (let edge = first[row]!; edge < end; edge++) {
    const at = weight[edge]!;
    const to = column === null ? edge - base : column[edge]!;
    const length = start - at + price[to]!;
    if (length >= search.reach || length >= distance[to]! || at === NO_EDGE) continue;
    reachColumn(ledger, search, row, to, length, endsAtFree);
  }
}

function scanListed(
  ledger: Ledger,
  search: PathSearch,
  row: number,
  start: number,
  endsAtFree: boolean,
  { width, column, weight, count }: Shortlist,
): void {
  const { price } = ledger;
  const { distance } = search.heap;
  const end = row * width + count[row]!;
  for (let at = row * width; at < end; at++) {
    const to = column[at]!;
    const length = start - weight[at]! + price[to]!;
    if (length >= search.reach || length >= distance[to]!) continue;
    reachColumn(ledger, search, row, to, length, endsAtFree);
  }
}

function reachColumn(
  { market, seating }: Ledger,
  search: PathSearch,
  row: number,
  to: number,
  length: number,
  endsAtFree: boolean,
): void {
  const { distance } = search.heap;
  if (distance[to] === Infinity) search.touched[search.touchedCount++] = to;
  distance[to] = length;
  search.reachedBy[to] = row;
  if (endsAtFree && seating.used[to]! < market.network.capacity[to]!) {
    search.reach = length;
    search.exitColumn = to;
    search.exitRow = -1;
  } else search.heap.lower(to);
}

/**
 * Settles the nearest column and reaches on from the rows seated there; false
 * when no column is nearer than the exit.
 */
export function settleNext(
  ledger: Ledger,
  search: PathSearch,
  { rowsMayLeave, endsAtFree }: Exits,
  heartbeat: Heartbeat,
): boolean {
  const { head, next } = ledger.seating;
  const { mayStayOut } = ledger.market;
  const column = search.heap.pop();
  if (column < 0) return false;
  const distance = search.heap.distance[column]!;
  if (distance >= search.reach) return false;
  search.settled[search.settledCount++] = column;
  for (let row = head[column]!; row >= 0; row = next[row]!) {
    if (rowsMayLeave && mayStayOut[row] === 1) offerExit(ledger, search, row, distance);
    scanRow(ledger, search, row, distance, endsAtFree, heartbeat);
  }
  return true;
}

/** The exit of a row that may stay out, at its profit. */
export function offerExit({ profit }: Ledger, search: PathSearch, row: number, from: number): void {
  const length = from + profit[row]!;
  if (length >= search.reach) return;
  search.reach = length;
  search.exitRow = row;
  search.exitColumn = -1;
}
