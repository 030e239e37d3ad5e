import * as fc from 'fast-check';
import { isDense, type Problem, type SparseProblem } from '../problem';
import type { Goal } from '../solution';
import { solve } from '../solve';
import { smallCase, toSparse, type Case } from '../testing/arbitrary';

/** The same problem with rows, columns and edges in another order; `rowAt[i]` is where row i went. */
function shuffled(problem: SparseProblem, rowAt: readonly number[], columnAt: readonly number[]): SparseProblem {
  const { rows, columns } = problem;
  const rowOf = rowAt.map((_, at) => rowAt.indexOf(at));
  const edges = rowOf.map((row) =>
    Array.from(
      { length: problem.rowStart[row + 1]! - problem.rowStart[row]! },
      (_, at) => problem.rowStart[row]! + at,
    ).reverse(),
  );
  const rowStart = new Int32Array(rows + 1);
  edges.forEach((list, at) => (rowStart[at + 1] = rowStart[at]! + list.length));
  const columnOf = columnAt.map((_, at) => columnAt.indexOf(at));
  return {
    rows,
    columns,
    capacity: Int32Array.from(columnOf, (column) => problem.capacity[column]!),
    priority: problem.priority && Uint8Array.from(rowOf, (row) => problem.priority![row]!),
    rowKey: Uint32Array.from(rowOf, (row) => row),
    columnKey: Uint32Array.from(columnOf, (column) => column),
    rowStart,
    column: Int32Array.from(edges.flat(), (edge) => columnAt[problem.column[edge]!]!),
    weight: Int32Array.from(edges.flat(), (edge) => problem.weight[edge]!),
  };
}

const shuffles = smallCase().chain((given: Case) => {
  const order = (count: number): fc.Arbitrary<number[]> =>
    fc.shuffledSubarray(
      Array.from({ length: count }, (_, at) => at),
      { minLength: count },
    );
  return fc.record({
    given: fc.constant(given),
    rowAt: order(given.problem.rows),
    columnAt: order(given.problem.columns),
  });
});

function asSparse(problem: Problem): SparseProblem {
  return isDense(problem) ? toSparse(problem) : problem;
}

describe('the rule for ties', () => {
  it.each<Goal>(['placed-then-total', 'total', 'fairest'])(
    'names the same assignment in any order of the input (%s)',
    (goal) => {
      fc.assert(
        fc.property(shuffles, ({ given: { problem, options }, rowAt, columnAt }) => {
          const move = ({ row, column }: { row: number; column: number }) => ({
            row: rowAt[row]!,
            column: columnAt[column]!,
          });
          const moved = { ...options, pins: options.pins?.map(move), blocks: options.blocks?.map(move) };
          const here = solve(problem, { ...options, goal });
          const there = solve(shuffled(asSparse(problem), rowAt, columnAt), { ...moved, goal });
          const back = rowAt.map((at) => there.columnOf[at]!);
          expect(back).toEqual([...here.columnOf].map((column) => (column < 0 ? -1 : columnAt[column]!)));
        }),
        { numRuns: 200 },
      );
    },
  );

  it('gives the same assignment for a full matrix and for its edges', () => {
    fc.assert(
      fc.property(smallCase(), ({ problem, options }) => {
        fc.pre(isDense(problem));
        expect([...solve(asSparse(problem), options).columnOf]).toEqual([...solve(problem, options).columnOf]);
      }),
      { numRuns: 200 },
    );
  });

  it('chooses otherwise with another seed', () => {
    const equal: Problem = { rows: 8, columns: 8, capacity: new Int32Array(8).fill(1), dense: new Int32Array(64) };
    const chosen = new Set([0, 1, 2, 3].map((seed) => solve(equal, { seed }).columnOf.join()));
    expect(chosen.size).toBe(4);
  });
});
