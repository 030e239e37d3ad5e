/*
 * The places of every column and the bids that hold them: one binary heap per column with the lowest bid on top, which is
 * the column's price. What dummies hold stands behind the heap and costs the level of the dummies. Whole numbers.
 *
 * Dummies are bidders for what else would stay free. All places are the same to them, so that what they hold has one
 * price, the level. They never bid against each other: one that loses its place takes the cheapest that no dummy has, at
 * its price, and the level rises to that. So no other place ever costs less. Similar persons: Bertsekas, Castañon, "The
 * auction algorithm for the transportation problem", Annals of Operations Research 20 (1989).
 */
import { cheapestNoted, clearCheapest, dropCheapest, note, noteAgain, notedPrice, openCheapest } from './cheapest';
import { NONE, int, setInt } from './lists';

/* `start`: of each column's places. `holder`: row that holds the place, or {@link NONE}. `waiting`: rows that have no place and want one, a ring, first in, first out. `held`: places of each column that dummies hold. */
const price: usize = 0;
let start: usize = 0;
let bid: usize = 0;
let holder: usize = 0;
export let columnOf: usize = 0;
let waiting: usize = 0;
let held: usize = 0;

let ring: i32 = 0;
let columns: i32 = 0;
/** Column that stands for staying out where places for that are counted; else {@link NONE}: it costs nothing. */
export let out: i32 = NONE;
let hasDummies: bool = false;
/** Dummies that have no place, and what the place of one costs. */
let loose: i32 = 0;
let dummyPrice: i32 = 0;

let firstWaiting: i32 = 0;
export let waitingCount: i32 = 0;

/** Says where the lists are, each behind the one before, from `at` on; returns where they end. The prices stand first of all. */
export function openFloor(at: usize, rows: i32, mostColumns: i32, places: i32): usize {
  start = at;
  bid = start + ((<usize>mostColumns + 1) << 2);
  holder = bid + ((<usize>places) << 2);
  columnOf = holder + ((<usize>places) << 2);
  waiting = columnOf + ((<usize>rows) << 2);
  ring = rows + 1;
  held = waiting + ((<usize>ring) << 2);
  openCheapest(held + ((<usize>mostColumns) << 2), mostColumns);
  return held + ((<usize>mostColumns) << 4);
}

/** Nobody waits, all places are free, so many dummies are loose. The host writes prices, starts and bids, and notes where dummies may be. */
export function clearFloor(itsColumns: i32, outside: i32, dummies: i32): void {
  columns = itsColumns;
  out = outside;
  hasDummies = dummies > 0;
  loose = dummies;
  dummyPrice = 0;
  firstWaiting = 0;
  waitingCount = 0;
  memory.fill(holder, 0xff, columnOf - holder);
  memory.fill(columnOf, 0xff, waiting - columnOf);
  memory.fill(held, 0, (<usize>columns) << 2);
  clearCheapest(columns);
}

export function enqueue(row: i32): void {
  const end = firstWaiting + waitingCount++;
  setInt(waiting, end >= ring ? end - ring : end, row);
}

export function firstInLine(): i32 {
  return int(waiting, firstWaiting);
}

export function dequeue(): void {
  firstWaiting = firstWaiting + 1 == ring ? 0 : firstWaiting + 1;
  waitingCount--;
}

export function countWaiting(): i32 {
  return waitingCount;
}

/** What a dummy's place costs. */
export function level(): i32 {
  return dummyPrice;
}

/** Gives the cheapest place of the column to the row; who held it waits, or is a dummy that gets loose. O(log places). */
export function takePlace(column: i32, row: i32, amount: i32): void {
  setInt(columnOf, row, column);
  if (hasDummies && int(held, column) > 0) {
    takeFromDummy(column, row, amount);
    return;
  }
  const from = int(start, column);
  const given = int(holder, from);
  const places = int(start, column + 1) - from;
  if (places == 1) {
    setInt(bid, from, amount);
    setInt(holder, from, row);
    setInt(price, column, amount);
  } else {
    sinkBid(from, places, row, amount);
    setInt(price, column, int(bid, from));
  }
  letGo(given);
}

function letGo(row: i32): void {
  if (row < 0) return;
  setInt(columnOf, row, NONE);
  enqueue(row);
}

/** The dummy gets loose; what it held joins the heap. */
function takeFromDummy(column: i32, row: i32, amount: i32): void {
  const from = int(start, column);
  const others = int(held, column) - 1;
  let at = int(start, column + 1) - from - others - 1;
  setInt(held, column, others);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (int(bid, from + parent) <= amount) break;
    moveBid(from + parent, from + at);
    at = parent;
  }
  setInt(bid, from + at, amount);
  setInt(holder, from + at, row);
  setInt(price, column, others > 0 ? dummyPrice : int(bid, from));
  loose++;
  note(column, int(bid, from));
}

/**
 * Gives each loose dummy the cheapest place that none has, at its price; the row that held it waits. O(log places + log
 * columns) for each, and log columns for every price that rose since.
 */
export function seatDummies(): void {
  while (loose > 0) {
    const column = cheapestForDummy();
    if (column < 0) return;
    giveToDummy(column);
  }
}

/** The column with the lowest bid of a row, or the lowest that a free place keeps; {@link NONE} where dummies have all. */
function cheapestForDummy(): i32 {
  let column = cheapestNoted();
  while (column >= 0) {
    const lowest = int(bid, int(start, column));
    if (lowest == notedPrice(column)) return column;
    note(column, lowest);
    column = cheapestNoted();
  }
  return NONE;
}

function giveToDummy(column: i32): void {
  const from = int(start, column);
  const given = int(holder, from);
  loose--;
  dummyPrice = int(bid, from);
  setInt(price, column, dummyPrice);
  setInt(held, column, int(held, column) + 1);
  const last = endOfHeap(column);
  sinkBid(from, last - from, int(holder, last), int(bid, last));
  setInt(bid, last, dummyPrice);
  setInt(holder, last, NONE);
  if (last == from) dropCheapest();
  letGo(given);
}

/** True where the column's price rises to the level, at which a dummy holds a place there. */
// @ts-ignore: a decorator of AssemblyScript
@inline export function catchUp(column: i32): bool {
  if (!hasDummies || int(held, column) == 0 || int(price, column) == dummyPrice) return false;
  setInt(price, column, dummyPrice);
  return true;
}

/** Every price as it is. */
export function catchUpAll(): void {
  if (hasDummies) for (let column = 0; column < columns; column++) catchUp(column);
}

/** What staying out is worth. */
export function outWorth(): i32 {
  if (out < 0) return 0;
  catchUp(out);
  return -int(price, out);
}

/** Puts a bid, for the one on top, where it belongs among the first `places` of a heap. */
function sinkBid(from: i32, places: i32, row: i32, amount: i32): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= places) break;
    if (child + 1 < places && isCheaper(from + child + 1, from + child)) child++;
    if (int(bid, from + child) >= amount) break;
    moveBid(from + child, from + at);
    at = child;
  }
  setInt(bid, from + at, amount);
  setInt(holder, from + at, row);
}

function moveBid(from: i32, to: i32): void {
  setInt(bid, to, int(bid, from));
  setInt(holder, to, int(holder, from));
}

/** At equal bids the free place first, so that none hides under one that is held. */
function isCheaper(at: i32, other: i32): bool {
  const difference = int(bid, at) - int(bid, other);
  return difference < 0 || (difference == 0 && int(holder, at) < 0);
}

/**
 * Lets go of the rows whose byte in `keep` is 0, and levels every bid of a column down to its price, which has caught up
 * and stays.
 */
export function releaseRows(keep: usize): void {
  for (let column = 0; column < columns; column++) {
    const from = int(start, column);
    const end = endOfHeap(column);
    const amount = int(price, column);
    for (let at = from; at < end; at++) {
      const row = int(holder, at);
      setInt(bid, at, amount);
      if (row < 0 || load<u8>(keep + <usize>row) == 1) continue;
      setInt(holder, at, NONE);
      letGo(row);
    }
    gatherFree(from, end);
    if (hasDummies && end > from) noteAgain(column, amount);
  }
}

function endOfHeap(column: i32): i32 {
  return int(start, column + 1) - (hasDummies ? int(held, column) : 0);
}

/** Free places first: at equal bids a place is taken only when none is free. */
function gatherFree(from: i32, to: i32): void {
  let free = from;
  for (let at = from; at < to; at++) {
    if (int(holder, at) >= 0) continue;
    setInt(holder, at, int(holder, free));
    setInt(holder, free++, NONE);
  }
}
