/* What the parts of the kernel share: where the lists of the market are, and who sits where. */
export const NO_EDGE: i32 = i32.MIN_VALUE;
export const NONE: i32 = -1;
/** Edges of a row that are kept for its next bids. */
export const KEPT: i32 = 5;

export let rows: i32 = 0;
export let columns: i32 = 0;
export let isFull: bool = false;

/* Those of the host first, in the order in which it writes and reads them. */
export let price: usize = 0;
export let profit: usize = 0;
export let columnOf: usize = 0;
export let first: usize = 0;
export let last: usize = 0;
export let capacity: usize = 0;
export let mayStayOut: usize = 0;
export let weight: usize = 0;
export let column: usize = 0;

/* Of the search: distance of each column, the row that it was reached by, columns in the order of the search. */
export let distance: usize = 0;
export let reachedBy: usize = 0;
export let order: usize = 0;

/* Of the seating: rows of each column as a list, and how many. */
export let used: usize = 0;
export let head: usize = 0;
export let next: usize = 0;

/* The edges of each row that were best when it was read, what they were worth then (of one row only), and what no other edge is worth more than. */
export let keptCount: usize = 0;
export let keptColumn: usize = 0;
export let keptWeight: usize = 0;
export let keptWorth: usize = 0;
export let bound: usize = 0;

/** Rows that want a place: the first so many of the list. */
export let loose: usize = 0;
export let looseCount: i32 = 0;
/** Edges and columns read since the host asked. */
let visited: i32 = 0;

export function setLooseCount(count: i32): void {
  looseCount = count;
}

export function visit(count: i32): void {
  visited += count;
}

// @ts-ignore: a decorator of AssemblyScript
@inline export function int(list: usize, at: i32): i32 {
  return load<i32>(list + ((<usize>at) << 2));
}
// @ts-ignore: a decorator of AssemblyScript
@inline export function setInt(list: usize, at: i32, value: i32): void {
  store<i32>(list + ((<usize>at) << 2), value);
}
// @ts-ignore: a decorator of AssemblyScript
@inline export function real(list: usize, at: i32): f64 {
  return load<f64>(list + ((<usize>at) << 3));
}
// @ts-ignore: a decorator of AssemblyScript
@inline export function setReal(list: usize, at: i32, value: f64): void {
  store<f64>(list + ((<usize>at) << 3), value);
}

/**
 * Says where the lists of a market of this size are; the host writes its own then. All fits in the memory that there is
 * from the start, since a memory that grows leaves a buffer behind, after which V8 looks before each access to any typed
 * array of the process whether it is one of those.
 */
export function open(itsRows: i32, itsColumns: i32, edges: i32, itIsFull: bool): void {
  rows = itsRows;
  columns = itsColumns;
  isFull = itIsFull;
  price = 0;
  profit = price + ((<usize>columns) << 3);
  columnOf = profit + ((<usize>rows) << 3);
  first = columnOf + ((<usize>rows) << 2);
  last = first + ((<usize>rows) << 2);
  capacity = last + ((<usize>rows) << 2);
  mayStayOut = capacity + ((<usize>columns) << 2);
  weight = mayStayOut + ((<usize>rows) << 2);
  column = weight + ((<usize>edges) << 2);
  distance = (column + (isFull ? 0 : (<usize>edges) << 2) + 7) & ~7;
  bound = distance + ((<usize>columns) << 3);
  keptWorth = bound + ((<usize>rows) << 3);
  keptCount = keptWorth + (KEPT << 3);
  keptColumn = keptCount + ((<usize>rows) << 2);
  keptWeight = keptColumn + ((<usize>(rows * KEPT)) << 2);
  used = keptWeight + ((<usize>(rows * KEPT)) << 2);
  head = used + ((<usize>columns) << 2);
  next = head + ((<usize>columns) << 2);
  reachedBy = next + ((<usize>rows) << 2);
  order = reachedBy + ((<usize>columns) << 2);
  loose = order + ((<usize>columns) << 2);
}

/** Seats a row that is out. */
export function seat(row: i32, to: i32): void {
  setInt(next, row, int(head, to));
  setInt(head, to, row);
  setInt(columnOf, row, to);
  setInt(used, to, int(used, to) + 1);
}

export function unseat(row: i32): void {
  const from = int(columnOf, row);
  const after = int(next, row);
  let before = int(head, from);
  if (before == row) setInt(head, from, after);
  else {
    while (int(next, before) != row) before = int(next, before);
    setInt(next, before, after);
  }
  setInt(columnOf, row, NONE);
  setInt(used, from, int(used, from) - 1);
}

/** What was read since the last call. */
export function takeVisited(): i32 {
  const count = visited;
  visited = 0;
  return count;
}

export function hasVisited(most: i32): bool {
  return visited >= most;
}

/** Of a table for `i8x16.swizzle` that brings any of four lanes to the front, what does it for these: their bytes, from the first lane on. */
export function writeToFront(table: usize, lanes: i32): void {
  let at = table + ((<usize>lanes) << 4);
  for (let lane = 0; lane < 4; lane++) {
    if (((lanes >> lane) & 1) == 0) continue;
    store<i32>(at, 0x03020100 + lane * 0x04040404);
    at += 4;
  }
}

// @ts-ignore: a decorator of AssemblyScript
@inline export function largest(four: v128): i32 {
  const two = i32x4.max_s(four, i32x4.shuffle(four, four, 2, 3, 0, 1));
  return i32x4.extract_lane(i32x4.max_s(two, i32x4.shuffle(two, two, 1, 0, 3, 2)), 0);
}
