import type { Network } from './network';

/** Who sits where: the column of each row and, per column, its rows as a doubly linked list. */
export interface Seating {
  /** Column of each row, or -1. */
  readonly columnOf: Int32Array;
  /** Rows seated in each column. */
  readonly used: Int32Array;
  /** First row of each column, or -1. */
  readonly head: Int32Array;
  /** Next and previous row in the same column, or -1. */
  readonly next: Int32Array;
  readonly previous: Int32Array;
}

export function emptySeating({ rows, columns }: Pick<Network, 'rows' | 'columns'>): Seating {
  return {
    columnOf: new Int32Array(rows).fill(-1),
    used: new Int32Array(columns),
    head: new Int32Array(columns).fill(-1),
    next: new Int32Array(rows).fill(-1),
    previous: new Int32Array(rows).fill(-1),
  };
}

/** The seating that `columnOf` describes. */
export function seatingOf(network: Network, columnOf: Int32Array): Seating {
  const seating = emptySeating(network);
  for (let row = 0; row < columnOf.length; row++) if (columnOf[row]! >= 0) seat(seating, row, columnOf[row]!);
  return seating;
}

/** Seats an unseated row. The caller answers for the capacity. */
export function seat(seating: Seating, row: number, column: number): void {
  const { columnOf, used, head, next, previous } = seating;
  const first = head[column]!;
  next[row] = first;
  previous[row] = -1;
  if (first >= 0) previous[first] = row;
  head[column] = row;
  columnOf[row] = column;
  used[column]!++;
}

/** Takes a seated row out of its column. */
export function unseat(seating: Seating, row: number): void {
  const { columnOf, used, head, next, previous } = seating;
  const column = columnOf[row]!;
  const before = previous[row]!;
  const after = next[row]!;
  if (before >= 0) next[before] = after;
  else head[column] = after;
  if (after >= 0) previous[after] = before;
  columnOf[row] = -1;
  used[column]!--;
}

/** Seats an alternating path: the row that reached `column` moves there, the row that reached its old column moves there, up to `source`. */
export function seatPath(seating: Seating, reachedBy: Int32Array, column: number, source: number): void {
  for (let at = column; ;) {
    const row = reachedBy[at]!;
    const left = seating.columnOf[row]!;
    if (left >= 0) unseat(seating, row);
    seat(seating, row, at);
    if (row === source) return;
    at = left;
  }
}
