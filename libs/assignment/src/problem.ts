/**
 * The input of every function of this library, as plain typed arrays.
 *
 * Rows take at most one place each; column j has `capacity[j]` places; an edge
 * carries an integer weight. Indices are zero-based.
 */
export interface ProblemShape {
  /** Number of rows, at least 0. */
  readonly rows: number;
  /** Number of columns, at least 0. */
  readonly columns: number;
  /** Places of each column, length `columns`, at least 0. */
  readonly capacity: Int32Array;
  /** Class of each row, length `rows`; a higher class is placed first. Absent: all 0. */
  readonly priority?: Uint8Array;
  /** Identity of each row for breaking ties, length `rows`, distinct. Absent: the row's index. */
  readonly rowKey?: Uint32Array;
  /** Identity of each column for breaking ties, length `columns`, distinct. Absent: the column's index. */
  readonly columnKey?: Uint32Array;
}

/** Edges in compressed rows: row i owns the edges `rowStart[i]` to `rowStart[i + 1]`, in any order. */
export interface SparseProblem extends ProblemShape {
  /** Length `rows + 1`, starts with 0, never falls. */
  readonly rowStart: Int32Array;
  /** Column of each edge. */
  readonly column: Int32Array;
  /** Weight of each edge; any 32-bit integer but {@link NO_EDGE}. */
  readonly weight: Int32Array;
}

/** A full matrix, row by row: entry `i * columns + j` is the weight of (i, j), or {@link NO_EDGE}. */
export interface DenseProblem extends ProblemShape {
  readonly dense: Int32Array;
}

export type Problem = SparseProblem | DenseProblem;

/** The entry of a dense matrix that says that there is no edge. */
export const NO_EDGE = -2147483648;

export interface Pair {
  readonly row: number;
  readonly column: number;
}

export function isDense(problem: Problem): problem is DenseProblem {
  return 'dense' in problem;
}
