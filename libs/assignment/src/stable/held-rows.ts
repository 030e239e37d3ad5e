import type { TieOf } from './tie-of';

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
  readonly tieOf: TieOf;
}

export function emptyHeldRows(places: Int32Array, tieOf: TieOf): HeldRows {
  const start = new Int32Array(places.length + 1);
  for (let column = 0; column < places.length; column++) start[column + 1] = start[column]! + places[column]!;
  const all = start[places.length]!;
  return { start, count: new Int32Array(places.length), row: new Int32Array(all), rank: new Int32Array(all), tieOf };
}

/**
 * Offers a row to a column. Returns -1 when it is held and nobody leaves, the
 * row that is given up for it, or the row itself when it is turned down.
 * O(log places).
 */
export function offer(held: HeldRows, column: number, row: number, rank: number): number {
  const start = held.start[column]!;
  const places = held.start[column + 1]! - start;
  if (places === 0) return row;
  const count = held.count[column]!;
  if (count < places) {
    held.count[column] = count + 1;
    riseFrom(held, column, start, count, row, rank);
    return -1;
  }
  if (isWorse(held, column, rank, row, start)) return row;
  const given = held.row[start]!;
  sinkFromTop(held, column, start, places, row, rank);
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
  return held.tieOf(row, column) > held.tieOf(held.row[at]!, column);
}

function put(held: HeldRows, at: number, row: number, rank: number): void {
  held.row[at] = row;
  held.rank[at] = rank;
}
