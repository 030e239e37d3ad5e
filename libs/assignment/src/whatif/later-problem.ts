import { markAdmitted } from '../door/admit-problem';
import { isDense, NO_EDGE, type DenseProblem, type Problem, type SparseProblem } from '../problem';
import { pairNumber, type EdgeBook } from './edge-book';

/**
 * The problem after some changes. Where weights changed or rows were withdrawn,
 * its edges are copied when somebody first reads them: a what-if reads few.
 */
export function laterProblem(book: Pick<EdgeBook, 'base' | 'weights' | 'withdrawn'>, capacity: Int32Array): Problem {
  const problem =
    book.weights.size + book.withdrawn.size === 0 ? { ...book.base, capacity } : copiedLater(book, capacity);
  markAdmitted(problem);
  return problem;
}

function copiedLater({ base, weights, withdrawn }: Parameters<typeof laterProblem>[0], capacity: Int32Array): Problem {
  if (isDense(base)) {
    const { dense: _, ...shape } = base;
    let copy: Int32Array | undefined;
    return {
      ...shape,
      capacity,
      get dense() {
        return (copy ??= copyDense(base, weights, withdrawn));
      },
    };
  }
  const { rowStart: _start, column: _column, weight: _weight, ...shape } = base;
  let copy: Edges | undefined;
  const edges = (): Edges => (copy ??= copySparse(base, weights, withdrawn));
  return {
    ...shape,
    capacity,
    get rowStart() {
      return edges().rowStart;
    },
    get column() {
      return edges().column;
    },
    get weight() {
      return edges().weight;
    },
  };
}

type Edges = Pick<SparseProblem, 'rowStart' | 'column' | 'weight'>;

function copyDense(
  { dense, columns }: DenseProblem,
  weights: ReadonlyMap<number, number>,
  withdrawn: ReadonlySet<number>,
): Int32Array {
  const copy = dense.slice();
  for (const [pair, weight] of weights) copy[pair] = weight;
  for (const row of withdrawn) copy.fill(NO_EDGE, row * columns, (row + 1) * columns);
  return copy;
}

function copySparse(base: SparseProblem, weights: ReadonlyMap<number, number>, withdrawn: ReadonlySet<number>): Edges {
  const { rows, column, weight } = base;
  const rowStart = new Int32Array(rows + 1);
  const copy = { column: column.slice(), weight: weight.slice() };
  for (let row = 0; row < rows; row++) {
    let end = rowStart[row]!;
    for (let edge = base.rowStart[row]!; edge < base.rowStart[row + 1]! && !withdrawn.has(row); edge++) {
      copy.column[end] = column[edge]!;
      copy.weight[end++] = weights.get(pairNumber(base, row, column[edge]!)) ?? weight[edge]!;
    }
    rowStart[row + 1] = end;
  }
  const edges = rowStart[rows]!;
  return { rowStart, column: copy.column.slice(0, edges), weight: copy.weight.slice(0, edges) };
}
