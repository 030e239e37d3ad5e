/*
 * Columns by a price that mostly rises, as an indexed binary heap. A price may have risen since it was noted, so that its
 * column is too far up; one that falls must be noted.
 */
import { NONE, int, setInt } from './lists';

/* `position`: where each column is in the heap, or {@link NONE}. */
let heap: usize = 0;
let position: usize = 0;
let noted: usize = 0;
let size: i32 = 0;

/** Says where its three lists are, of so many columns each. */
export function openCheapest(at: usize, columns: i32): void {
  heap = at;
  position = heap + ((<usize>columns) << 2);
  noted = position + ((<usize>columns) << 2);
}

/** Of so many columns none is noted. */
export function clearCheapest(columns: i32): void {
  memory.fill(position, 0xff, (<usize>columns) << 2);
  size = 0;
}

/** Puts the column where its price belongs. O(log columns). */
export function note(column: i32, price: i32): void {
  const known = int(position, column);
  const falls = known < 0 || price < int(noted, column);
  setInt(noted, column, price);
  if (falls) rise(known < 0 ? size++ : known, column);
  else sink(known, column);
}

/** The same where it is noted already. */
export function noteAgain(column: i32, price: i32): void {
  if (int(position, column) >= 0) note(column, price);
}

/** The column with the lowest noted price, or {@link NONE}. */
export function cheapestNoted(): i32 {
  return size == 0 ? NONE : int(heap, 0);
}

export function notedPrice(column: i32): i32 {
  return int(noted, column);
}

/** Takes out the column with the lowest noted price. */
export function dropCheapest(): void {
  setInt(position, int(heap, 0), NONE);
  const moved = int(heap, --size);
  if (size > 0) sink(0, moved);
}

function rise(from: i32, column: i32): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = int(heap, parent);
    if (int(noted, above) <= int(noted, column)) break;
    setInt(heap, at, above);
    setInt(position, above, at);
    at = parent;
  }
  setInt(heap, at, column);
  setInt(position, column, at);
}

function sink(from: i32, column: i32): void {
  let at = from;
  for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size && int(noted, int(heap, child + 1)) < int(noted, int(heap, child))) child++;
    const below = int(heap, child);
    if (int(noted, below) >= int(noted, column)) break;
    setInt(heap, at, below);
    setInt(position, below, at);
    at = child;
  }
  setInt(heap, at, column);
  setInt(position, column, at);
}
