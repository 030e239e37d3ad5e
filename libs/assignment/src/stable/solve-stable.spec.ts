import * as fc from 'fast-check';
import type { Problem } from '../problem';
import { smallCase } from '../testing/arbitrary';
import { enumerate } from '../testing/enumerate';
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

function rankOf(problem: Problem, { rowRank }: Ranks, row: number, column: number): number {
  if (column < 0) return Infinity;
  if ('dense' in problem) return rowRank[row * problem.columns + column]!;
  for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++)
    if (problem.column[edge] === column) return rowRank[edge]!;
  return Infinity;
}
