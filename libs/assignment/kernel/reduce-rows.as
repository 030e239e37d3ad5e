/* Step 1. */
import {
  NO_EDGE,
  NONE,
  KEPT,
  rows,
  columns,
  isFull,
  price,
  profit,
  columnOf,
  first,
  last,
  capacity,
  mayStayOut,
  weight,
  column,
  distance,
  used,
  head,
  keptCount,
  keptColumn,
  keptWeight,
  keptWorth,
  bound,
  loose,
  looseCount,
  setLooseCount,
  visit,
  int,
  setInt,
  real,
  setReal,
  seat,
  unseat,
} from './lists';

/** So many bids per row are made, unless half of the rows did not have a turn when so many are left: a price war. */
const BIDS_PER_ROW: i32 = 20;
const BIDS_BEFORE_WAR: i32 = 18;
const ROUNDS: i32 = 2;

/* Of the row that bids: its best two edges, what they are worth and where they lead, {@link NONE} where to stay out is as good. */
let best: f64 = 0;
let second: f64 = 0;
let to: i32 = NONE;
let other: i32 = NONE;

/** Step 1, once. False when it was a price war, in which paths will be long. */
export function reduceRows(): bool {
  for (let at = 0; at < columns; at++) {
    setReal(distance, at, Infinity);
    setInt(used, at, 0);
    setInt(head, at, NONE);
  }
  for (let row = 0; row < rows; row++) {
    setInt(columnOf, row, NONE);
    setInt(loose, row, row);
    setInt(keptCount, row, 0);
    setReal(bound, row, Infinity);
  }
  setLooseCount(rows);
  let bidsLeft = BIDS_PER_ROW * rows;
  let isWar = false;
  for (let round = 0; round < ROUNDS && looseCount > 0; round++) {
    const end = looseCount;
    let count = 0;
    for (let at = 0; at < end; ) {
      const waits = bid(int(loose, at++));
      if (waits == NONE) continue;
      if (bidsLeft == BIDS_BEFORE_WAR * rows && end - at > rows >> 1) {
        isWar = true;
        bidsLeft = 0;
      }
      if (waits >= 0 && --bidsLeft > 0) setInt(loose, --at, waits);
      else setInt(loose, count++, waits >= 0 ? waits : afterwards(waits));
    }
    setLooseCount(count);
  }
  return !isWar;
}

/** A row that waits for the next round. Its own inverse. */
// @ts-ignore: a decorator of AssemblyScript
@inline function afterwards(row: i32): i32 {
  return -2 - row;
}

/** The best two edges of a row bid. Returns the row that waits then: at once, `afterwards`, or {@link NONE}. */
function bid(row: i32): i32 {
  if (!findBestKept(row)) {
    keepBest(row);
    findBestKept(row);
  }
  if (to != NONE) return take(row);
  setReal(profit, row, second);
  return NONE;
}

/** The best two of the kept edges. False where an edge that was not kept may be better: prices rose, and the bound is older. */
function findBestKept(row: i32): bool {
  const from = row * KEPT;
  const end = from + int(keptCount, row);
  visit(KEPT);
  best = -Infinity;
  second = int(mayStayOut, row) == 1 ? 0 : -Infinity;
  to = NONE;
  other = NONE;
  for (let kept = from; kept < end; kept++) {
    const at = int(keptColumn, kept);
    const worth = <f64>int(keptWeight, kept) - real(price, at);
    if (worth <= second) continue;
    if (worth > best) {
      if (best > second) second = best;
      best = worth;
      other = to;
      to = at;
    } else {
      second = worth;
      other = at;
    }
  }
  return second >= real(bound, row);
}

/** Reads all edges of the row, each row from another one on, and keeps the best: of equally good ones, others than the row before. */
function keepBest(row: i32): void {
  const from = int(first, row);
  const end = int(last, row);
  const middle = from + (end > from ? (row % (end - from)) & ~3 : 0);
  visit(end - from);
  setReal(bound, row, lessThanKept(row));
  setInt(keptCount, row, 0);
  keepBestOf(row, middle, end);
  keepBestOf(row, from, middle);
}

/** Less, by one, than as many edges are worth now as can be kept. */
function lessThanKept(row: i32): f64 {
  if (int(keptCount, row) < KEPT) return -Infinity;
  let least = Infinity;
  for (let kept = row * KEPT; kept < (row + 1) * KEPT; kept++)
    least = min(least, <f64>int(keptWeight, kept) - real(price, int(keptColumn, kept)));
  return least - 1;
}

function keepBestOf(row: i32, from: i32, end: i32): void {
  const base = row * columns;
  const kept = row * KEPT;
  let count = int(keptCount, row);
  let least = real(bound, row);
  for (let edge = from; edge < end; edge++) {
    if (isFull) {
      while (edge + 4 <= end && noneIsWorth(edge, edge - base, least)) edge += 4;
      if (edge >= end) break;
    }
    const itsWeight = int(weight, edge);
    const at = isFull ? edge - base : int(column, edge);
    const worth = <f64>itsWeight - real(price, at);
    if (worth <= least || itsWeight == NO_EDGE) continue;
    if (count < KEPT) count++;
    let place = count - 1;
    for (; place > 0 && real(keptWorth, place - 1) < worth; place--) {
      setReal(keptWorth, place, real(keptWorth, place - 1));
      setInt(keptColumn, kept + place, int(keptColumn, kept + place - 1));
      setInt(keptWeight, kept + place, int(keptWeight, kept + place - 1));
    }
    setReal(keptWorth, place, worth);
    setInt(keptColumn, kept + place, at);
    setInt(keptWeight, kept + place, itsWeight);
    if (count == KEPT) least = real(keptWorth, KEPT - 1);
  }
  setInt(keptCount, row, count);
  setReal(bound, row, least);
}

/** Whether none of four edges of a full row is worth more than `most`. */
// @ts-ignore: a decorator of AssemblyScript
@inline function noneIsWorth(edge: i32, at: i32, most: f64): bool {
  const itsWeight = weight + ((<usize>edge) << 2);
  const itsPrice = price + ((<usize>at) << 3);
  const bar = f64x2.splat(most);
  const one = f64x2.sub(f64x2.convert_low_i32x4_s(v128.load64_zero(itsWeight)), v128.load(itsPrice));
  const two = f64x2.sub(f64x2.convert_low_i32x4_s(v128.load64_zero(itsWeight, 8)), v128.load(itsPrice, 16));
  return !v128.any_true(v128.or(f64x2.gt(one, bar), f64x2.gt(two, bar)));
}

/** Gives the row its best column, or the other where that is as good and nobody has to leave the one for it. */
function take(row: i32): i32 {
  if (best == second && other != NONE && int(used, to) >= int(capacity, to)) to = other;
  const isFree = int(used, to) < int(capacity, to);
  const canRaise = !isFree && int(capacity, to) == 1 && second != -Infinity;
  setReal(profit, row, canRaise ? second : best);
  if (!isFree && !canRaise) return afterwards(row);
  if (canRaise) setReal(price, to, real(price, to) + best - second);
  const given = isFree ? NONE : int(head, to);
  if (given >= 0) unseat(given);
  seat(row, to);
  return given >= 0 && best == second ? afterwards(given) : given;
}
