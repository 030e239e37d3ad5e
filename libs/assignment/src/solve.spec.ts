import * as fc from 'fast-check';
import type { Problem } from './problem';
import { check } from './proof/check';
import type { Goal } from './solution';
import { solve } from './solve';
import { smallCase } from './testing/arbitrary';
import { bestOf, compare, enumerate } from './testing/enumerate';
import { pairKey } from './ties/tie-key';

describe.each<Goal>(['placed-then-total', 'total', 'fairest'])('the goal %s', (goal) => {
  it('finds what enumeration finds, for every option', () => {
    fc.assert(
      fc.property(smallCase(), ({ problem, options }) => {
        const solution = solve(problem, { ...options, goal });
        const best = bestOf(enumerate(problem, options), goal);
        expect(solution.total).toBe(best.total);
        if (goal !== 'total') expect(solution.placed).toBe(best.placed);
        expect(check(problem, solution)).toEqual({ accepted: true });
      }),
      { numRuns: 400 },
    );
  });
});

/** What the rule for ties adds up: the keys of the pairs. */
function sumOfKeys(columnOf: ArrayLike<number>, seed: number): number {
  return Array.from(columnOf).reduce(
    (sum, column, row) =>
      column < 0 ? sum : sum + pairKey({ seed, row: undefined, column: undefined }, 0, row, column),
    0,
  );
}

describe.each<Goal>(['placed-then-total', 'total', 'fairest'])('the goal %s, with up to seven rows', (goal) => {
  it('gives of all best assignments the one with the greatest sum of tie keys', () => {
    fc.assert(
      fc.property(smallCase(7), ({ problem, options }) => {
        const seed = options.seed ?? 0;
        const found = enumerate(problem, options);
        const best = bestOf(found, goal);
        const equals = found.filter((other) => compare(other, best, goal) === 0);
        const chosen = equals.reduce((one, other) => {
          return sumOfKeys(other.columnOf, seed) > sumOfKeys(one.columnOf, seed) ? other : one;
        });
        expect([...solve(problem, { ...options, goal }).columnOf]).toEqual([...chosen.columnOf]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('solve', () => {
  it('settles problems without rows, columns or edges', () => {
    const empty: Problem = { rows: 0, columns: 0, capacity: new Int32Array(0), dense: new Int32Array(0) };
    expect(solve(empty)).toMatchObject({ placed: 0, total: 0 });
    const noColumns: Problem = { rows: 3, columns: 0, capacity: new Int32Array(0), dense: new Int32Array(0) };
    expect([...solve(noColumns).columnOf]).toEqual([-1, -1, -1]);
  });
});
