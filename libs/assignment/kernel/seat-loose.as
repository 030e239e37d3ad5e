/* Step 2. */
import {
  NO_EDGE,
  NONE,
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
  reachedBy,
  order,
  used,
  head,
  next,
  loose,
  looseCount,
  setLooseCount,
  visit,
  hasVisited,
  int,
  setInt,
  real,
  setReal,
  seat,
  unseat,
} from './lists';

/* The search for one path. `order`: columns that are settled, up to `settled`, then those reached and not settled, up to `reached`. */
let settled: i32 = 0;
let reached: i32 = 0;
let reach: f64 = 0;
let exitRow: i32 = NONE;
let exitColumn: i32 = NONE;

/** Step 2 until so much is read. Returns how many rows are still loose; {@link NONE}: one can be seated nowhere. */
export function seatLoose(most: i32): i32 {
  while (looseCount > 0 && !hasVisited(most)) {
    setLooseCount(looseCount - 1);
    const row = int(loose, looseCount);
    search(row);
    if (reach == Infinity) return NONE;
    movePrices(row);
    moveRows(row);
  }
  return looseCount;
}

/** The nearest exit from a row: a free place, or to stay out. */
function search(source: i32): void {
  settled = 0;
  reached = 0;
  reach = Infinity;
  scan(source, 0);
  for (;;) {
    const at = nearest();
    if (at == NONE) return;
    const to = int(order, at);
    setInt(order, at, int(order, settled));
    setInt(order, settled++, to);
    for (let row = int(head, to); row >= 0; row = int(next, row)) scan(row, real(distance, to));
  }
}

/** Where the nearest column that is not settled stands in `order`; {@link NONE} when the exit is as near. */
function nearest(): i32 {
  let least = reach;
  let nearestAt = NONE;
  visit(reached - settled);
  for (let at = settled; at < reached; at++) {
    const length = real(distance, int(order, at));
    if (length >= least) continue;
    least = length;
    nearestAt = at;
  }
  return nearestAt;
}

/** Reaches on from a row at this distance. */
function scan(row: i32, from: f64): void {
  const start = from + real(profit, row);
  if (int(mayStayOut, row) == 1 && start < reach) {
    reach = start;
    exitRow = row;
  }
  const end = int(last, row);
  const base = row * columns;
  let edge = int(first, row);
  visit(end - edge);
  for (; edge < end; edge++) {
    if (isFull) {
      while (edge + 4 <= end && noneIsNearer(edge, edge - base, start)) edge += 4;
      if (edge >= end) return;
    }
    const itsWeight = int(weight, edge);
    const to = isFull ? edge - base : int(column, edge);
    const length = start - <f64>itsWeight + real(price, to);
    if (length < reach && length < real(distance, to) && itsWeight != NO_EDGE) {
      reachColumn(row, to, length);
      if (reach <= from) return;
    }
  }
}

/** Whether none of four edges of a full row brings its column nearer. */
// @ts-ignore: a decorator of AssemblyScript
@inline function noneIsNearer(edge: i32, at: i32, start: f64): bool {
  const itsWeight = weight + ((<usize>edge) << 2);
  const itsPrice = price + ((<usize>at) << 3);
  const itsDistance = distance + ((<usize>at) << 3);
  const begin = f64x2.splat(start);
  const bar = f64x2.splat(reach);
  const one = f64x2.sub(begin, f64x2.convert_low_i32x4_s(v128.load64_zero(itsWeight)));
  const two = f64x2.sub(begin, f64x2.convert_low_i32x4_s(v128.load64_zero(itsWeight, 8)));
  const isNearOne = f64x2.lt(f64x2.add(one, v128.load(itsPrice)), f64x2.pmin(v128.load(itsDistance), bar));
  const isNearTwo = f64x2.lt(f64x2.add(two, v128.load(itsPrice, 16)), f64x2.pmin(v128.load(itsDistance, 16), bar));
  return !v128.any_true(v128.or(isNearOne, isNearTwo));
}

function reachColumn(row: i32, to: i32, length: f64): void {
  setInt(reachedBy, to, row);
  if (int(used, to) < int(capacity, to)) {
    reach = length;
    exitRow = NONE;
    exitColumn = to;
    return;
  }
  if (real(distance, to) == Infinity) setInt(order, reached++, to);
  setReal(distance, to, length);
}

/** Every settled column costs more by what the exit is farther away. Leaves the distances as they were found. */
function movePrices(source: i32): void {
  setReal(profit, source, real(profit, source) - reach);
  for (let at = 0; at < settled; at++) {
    const to = int(order, at);
    const rise = reach - real(distance, to);
    setReal(price, to, real(price, to) + rise);
    for (let row = int(head, to); row >= 0; row = int(next, row)) setReal(profit, row, real(profit, row) - rise);
  }
  for (let at = 0; at < reached; at++) setReal(distance, int(order, at), Infinity);
}

/** Moves the rows along the path. */
function moveRows(source: i32): void {
  if (exitRow == source) return;
  let to = exitColumn;
  if (exitRow >= 0) {
    to = int(columnOf, exitRow);
    unseat(exitRow);
  }
  for (;;) {
    const row = int(reachedBy, to);
    const left = int(columnOf, row);
    if (left >= 0) unseat(row);
    seat(row, to);
    if (row == source) return;
    to = left;
  }
}
