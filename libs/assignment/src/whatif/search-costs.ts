import { edgesOf } from './edge-book';
import type { Standing } from './standing';

/** What it costs to reach on, in units of what a row's edge costs to read. */
export interface Costs {
  readonly row: number;
  readonly column: number;
  /** From "out" ahead and behind. */
  readonly ahead: number;
  readonly behind: number;
}

/** A column of a full matrix is read across its rows: dearer. The prices of all columns are read in one go. */
export function costsOf({ book, seating }: Standing): Costs {
  const { rows, columns } = book.base;
  const isFull = 'dense' in book.base;
  const edges = edgesOf(book.base);
  let seated = 0;
  for (let column = 0; column < columns; column++) seated += seating.used[column]!;
  const row = edges / Math.max(rows, 1);
  const column = ((isFull ? 8 : 1) * edges) / Math.max(columns, 1);
  const inOneGo = (rows + columns) / 16;
  return { row, column, ahead: (rows - seated) * row + inOneGo, behind: inOneGo };
}

export function costAhead({ seating, price }: Standing, costs: Costs, node: number): number {
  if (node < price.length) return 1 + costs.row * seating.used[node]!;
  return node === price.length ? costs.ahead : costs.row;
}

export function costBehind({ price }: Standing, costs: Costs, node: number): number {
  return node < price.length ? 1 + costs.column : costs.behind;
}
