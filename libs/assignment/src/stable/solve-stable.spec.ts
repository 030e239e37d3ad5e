import * as fc from 'fast-check';
import { NO_EDGE, type Problem, type SparseProblem } from '../problem';
import { smallCase, toSparse } from '../testing/arbitrary';
import { enumerate, weightMatrix } from '../testing/enumerate';
import { tieKey } from '../ties/tie-key';
import { blockingPairs } from './blocking-pairs';
import type { Ranks } from './ranks';
import { solveStable } from './solve-stable';

function edgesOf(problem: Problem): number {
  return 'dense' in problem ? problem.dense.length : problem.column.length;
}

const ranked = fc.tuple(smallCase(5), fc.boolean()).chain(([{ problem }, ties]) => {
  const edges = edgesOf(problem);
  const list = ties
    ? fc.array(fc.integer({ min: 1, max: 3 }), { minLength: edges, maxLength: edges })
    : fc.shuffledSubarray(
        Array.from({ length: edges }, (_, at) => at + 1),
        { minLength: edges },
      );
  return fc.tuple(list, list).map(([row, column]) => ({
    problem,
    ties,
    ranks: { rowRank: Int32Array.from(row), columnRank: Int32Array.from(column) },
  }));
});

describe('solveStable', () => {
  it('leaves no blocking pair, on either side', () => {
    fc.assert(
      fc.property(ranked, ({ problem, ranks }) => {
        for (const side of ['rows', 'columns'] as const)
          expect(blockingPairs(problem, ranks, solveStable(problem, ranks, side).columnOf).count).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('gives every row the best, or the worst, column that it has in any stable assignment', () => {
    fc.assert(
      fc.property(ranked, ({ problem, ranks, ties }) => {
        fc.pre(!ties);
        const stable = enumerate(problem, {})
          .map(({ columnOf }) => Int32Array.from(columnOf))
          .filter((columnOf) => blockingPairs(problem, ranks, columnOf).count === 0);
        const best = solveStable(problem, ranks, 'rows').columnOf;
        const worst = solveStable(problem, ranks, 'columns').columnOf;
        for (let row = 0; row < problem.rows; row++) {
          const ranksHad = stable.map((columnOf) => rankOf(problem, ranks, row, columnOf[row]!));
          expect(rankOf(problem, ranks, row, best[row]!)).toBe(Math.min(...ranksHad));
          expect(rankOf(problem, ranks, row, worst[row]!)).toBe(Math.max(...ranksHad));
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Gale and Shapley word for word: who is free asks the next on a sorted list; ties by key. Rows propose to columns. */
function byTheBook(problem: SparseProblem, { rowRank, columnRank }: Ranks, seed: number): number[] {
  const { rows, columns, capacity, rowStart, column } = problem;
  const before = (rank: Int32Array, row: number, a: number, other: number, b: number): number =>
    rank[a]! - rank[b]! || tieKey(seed, row, column[a]!) - tieKey(seed, other, column[b]!);
  const lists = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: rowStart[row + 1]! - rowStart[row]! }, (__, at) => rowStart[row]! + at).sort((a, b) =>
      before(rowRank, row, a, row, b),
    ),
  );
  const held: { row: number; edge: number }[][] = Array.from({ length: columns }, () => []);
  const free = Array.from({ length: rows }, (_, row) => row);
  for (let row = free.pop(); row !== undefined; row = free.pop()) {
    const edge = lists[row]!.shift();
    if (edge === undefined) continue;
    const mine = held[column[edge]!]!;
    mine.push({ row, edge });
    mine.sort((a, b) => before(columnRank, a.row, a.edge, b.row, b.edge));
    if (mine.length > capacity[column[edge]!]!) free.push(mine.pop()!.row);
  }
  const columnOf = new Array<number>(rows).fill(-1);
  held.forEach((mine, at) => mine.forEach(({ row }) => (columnOf[row] = at)));
  return columnOf;
}

/** The other side in the rows' stead, where every column has one place. */
function turned(problem: SparseProblem, ranks: Ranks): { problem: SparseProblem; ranks: Ranks } {
  const { rows, columns, rowStart, column } = problem;
  const rowOf = Array.from(column.keys(), (edge) => rowStart.findLastIndex((start) => start <= edge));
  const order = Array.from(column.keys()).sort((a, b) => column[a]! - column[b]! || rowOf[a]! - rowOf[b]!);
  const start = new Int32Array(columns + 1);
  for (const at of column) for (let after = at + 1; after <= columns; after++) start[after]!++;
  const pick = (values: ArrayLike<number>): Int32Array => Int32Array.from(order, (edge) => values[edge]!);
  const shape = { rows: columns, columns: rows, capacity: new Int32Array(rows).fill(1), rowStart: start };
  return {
    problem: { ...shape, column: pick(rowOf), weight: pick(problem.weight) },
    ranks: { rowRank: pick(ranks.columnRank), columnRank: pick(ranks.rowRank) },
  };
}

describe('solveStable, with long lists', () => {
  function drawn(rows: number, columns: number, places: number, ranksUpTo: number): [SparseProblem, Ranks] {
    let state = rows * 31 + columns * 7 + ranksUpTo;
    const draw = (end: number): number => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 8) % end;
    const dense = Int32Array.from({ length: rows * columns }, () => (draw(5) === 0 ? NO_EDGE : draw(9)));
    const problem = toSparse({ rows, columns, capacity: new Int32Array(columns).fill(places), dense });
    const ranksOf = (): Int32Array => Int32Array.from(problem.weight, () => 1 + draw(ranksUpTo));
    return [problem, { rowRank: ranksOf(), columnRank: ranksOf() }];
  }

  it.each([
    [40, 40, 1, 1000],
    [60, 20, 2, 1000],
    [40, 40, 1, 4],
    [50, 30, 2, 2],
    [30, 60, 1, 1],
  ])('does what Gale and Shapley say: %s', (rows, columns, places, ranksUpTo) => {
    const [problem, ranks] = drawn(rows, columns, places, ranksUpTo);
    for (const seed of [0, 5])
      expect([...solveStable(problem, ranks, 'rows', { seed }).columnOf]).toEqual(byTheBook(problem, ranks, seed));
  });

  it.each([
    [40, 40, 1000],
    [50, 30, 1000],
    [30, 50, 1000],
  ])('and so for the columns: %s', (rows, columns, ranksUpTo) => {
    const [problem, ranks] = drawn(rows, columns, 1, ranksUpTo);
    const distinct = {
      rowRank: ranks.rowRank.map((rank, edge) => rank * 4096 + edge),
      columnRank: ranks.columnRank.map((rank, edge) => rank * 4096 + edge),
    };
    const other = turned(problem, distinct);
    const rowOf = byTheBook(other.problem, other.ranks, 0);
    const { columnOf } = solveStable(problem, distinct, 'columns');
    expect([...columnOf]).toEqual(Array.from({ length: rows }, (_, row) => rowOf.indexOf(row)));
  });

  it('adds up what the pairs weigh', () => {
    const [problem, ranks] = drawn(20, 10, 3, 50);
    const { columnOf, placed, total } = solveStable(problem, ranks, 'rows');
    const weights = weightMatrix(problem);
    const seated = [...columnOf.keys()].filter((row) => columnOf[row]! >= 0);
    expect({ placed, total }).toEqual({
      placed: seated.length,
      total: seated.reduce((sum, row) => sum + weights[row]![columnOf[row]!]!, 0),
    });
  });
});

function rankOf(problem: Problem, { rowRank }: Ranks, row: number, column: number): number {
  if (column < 0) return Infinity;
  if ('dense' in problem) return rowRank[row * problem.columns + column]!;
  for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++)
    if (problem.column[edge] === column) return rowRank[edge]!;
  return Infinity;
}
