import type { TieKeys } from '../ties/tie-key';
import { tieOf } from './tie-of';

/**
 * The rows that each column holds for now, as one binary heap per column with
 * the row that it would give up first on top: the worst rank, then the highest
 * tie key.
 */
export interface HeldRows {
  /** Start of each column's heap; as long as it has places. */
  readonly start: Int32Array;
  readonly count: Int32Array;
  readonly row: Int32Array;
  readonly rank: Int32Array;
  /**
   * The rank on top of each full column, {@link ANY_RANK} where a place is free,
   * {@link NO_RANK} where there is none at all: a row of a higher rank is turned
   * down, now and for ever, since columns only change for the better. At equal
   * ranks see {@link isHeldAtBar}.
   */
  readonly bar: Int32Array;
  readonly keys: TieKeys;
}

const ANY_RANK = 2147483647;
const NO_RANK = -2147483648;

export function emptyHeldRows(places: Int32Array, keys: TieKeys): HeldRows {
  const columns = places.length;
  const start = new Int32Array(columns + 1);
  const bar = new Int32Array(columns);
  for (let column = 0; column < columns; column++) {
    start[column + 1] = start[column]! + places[column]!;
    bar[column] = places[column]! > 0 ? ANY_RANK : NO_RANK;
  }
  const all = start[columns]!;
  return { start, count: new Int32Array(columns), row: new Int32Array(all), rank: new Int32Array(all), bar, keys };
}

export function hasFreePlace({ start, count }: HeldRows, column: number): boolean {
  return count[column]! < start[column + 1]! - start[column]!;
}

/** Whether the column would hold the row, whose rank is its bar. */
export function isHeldAtBar(held: HeldRows, column: number, row: number): boolean {
  if (hasFreePlace(held, column)) return true;
  const top = held.start[column]!;
  if (top === held.start[column + 1]!) return false;
  return tieOf(held.keys, row, column) < tieOf(held.keys, held.row[top]!, column);
}

/**
 * Gives the row a place in the column, which must want it: there is one free,
 * or somebody worse. Returns who is given up for it, or -1. O(log places).
 */
export function hold(held: HeldRows, column: number, row: number, rank: number): number {
  const start = held.start[column]!;
  const places = held.start[column + 1]! - start;
  const count = held.count[column]!;
  let given = -1;
  if (count < places) {
    held.count[column] = count + 1;
    riseFrom(held, column, start, count, row, rank);
  } else {
    given = held.row[start]!;
    sinkFromTop(held, column, start, places, row, rank);
  }
  if (count >= places - 1) held.bar[column] = held.rank[start]!;
  return given;
}

function riseFrom(held: HeldRows, column: number, start: number, from: number, row: number, rank: number): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isWorse(held, column, rank, row, start + parent)) break;
    put(held, start + at, held.row[start + parent]!, held.rank[start + parent]!);
    at = parent;
  }
  put(held, start + at, row, rank);
}

function sinkFromTop(held: HeldRows, column: number, start: number, count: number, row: number, rank: number): void {
  let at = 0;
  for (;;) {
    let child = start + 2 * at + 1;
    if (child >= start + count) break;
    const other = child + 1;
    if (other < start + count && isWorse(held, column, held.rank[other]!, held.row[other]!, child)) child = other;
    if (isWorse(held, column, rank, row, child)) break;
    put(held, start + at, held.row[child]!, held.rank[child]!);
    at = child - start;
  }
  put(held, start + at, row, rank);
}

/** Whether the row at this rank would be given up before the one that is held there. */
function isWorse(held: HeldRows, column: number, rank: number, row: number, at: number): boolean {
  if (rank !== held.rank[at]) return rank > held.rank[at]!;
  return tieOf(held.keys, row, column) > tieOf(held.keys, held.row[at]!, column);
}

function put(held: HeldRows, at: number, row: number, rank: number): void {
  held.row[at] = row;
  held.rank[at] = rank;
}
