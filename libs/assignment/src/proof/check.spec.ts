import * as fc from 'fast-check';
import type { Problem } from '../problem';
import type { Goal, Solution } from '../solution';
import { solve } from '../solve';
import { smallCase } from '../testing/arbitrary';
import { bestOf, compare, enumerate } from '../testing/enumerate';
import { check } from './check';
import { digestOf } from './digest';

const goals = fc.constantFrom<Goal>('placed-then-total', 'total', 'fairest');

/** The solution with a digest that fits, as somebody would make it who has this library. */
function resealed(solution: Solution): Solution {
  const { certificate, ...found } = solution;
  return { ...solution, certificate: { ...certificate, digest: digestOf(found, certificate) } };
}

describe('check', () => {
  it('refuses a solution in which anything was changed', () => {
    fc.assert(
      fc.property(smallCase(), goals, fc.nat(20), fc.nat(1000), ({ problem, options }, goal, field, at) => {
        const solution = solve(problem, { ...options, goal });
        const changed = mutate(problem, solution, field, at);
        fc.pre(changed !== undefined);
        expect(check(problem, changed!).accepted).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('refuses every worse assignment under the same prices, even resealed', () => {
    fc.assert(
      fc.property(smallCase(5), goals, fc.nat(1000), ({ problem, options }, goal, at) => {
        const solution = solve(problem, { ...options, goal });
        const found = enumerate(problem, options);
        const other = found[at % found.length]!;
        const { placed, total } = other;
        const forged = resealed({ ...solution, columnOf: Int32Array.from(other.columnOf), placed, total });
        const isWorse = compare(other, bestOf(found, goal), goal) < 0;
        if (isWorse) expect(check(problem, forged).accepted).toBe(false);
        else if (goal !== 'fairest') expect(check(problem, forged)).toEqual({ accepted: true });
      }),
      { numRuns: 400 },
    );
  });

  it('refuses prices and levels that prove nothing, even resealed', () => {
    const problem: Problem = { rows: 2, columns: 2, capacity: Int32Array.of(1, 1), dense: Int32Array.of(9, 1, 8, 1) };
    const solution = solve(problem);
    const withPrices = (...prices: number[]): Solution =>
      resealed({ ...solution, certificate: { ...solution.certificate, columnPrice: Float64Array.from(prices) } });
    expect(check(problem, withPrices(0, 0))).toMatchObject({
      violation: expect.stringContaining('column 0 would give it a better profit'),
    });
    expect(check(problem, withPrices(-1, 0))).toMatchObject({ violation: expect.stringContaining('negative') });
    expect(check(problem, withPrices(7.5, 0))).toMatchObject({ violation: expect.stringContaining('whole number') });
    const levels = resealed({
      ...solution,
      certificate: { ...solution.certificate, columnLevel: Uint16Array.of(300, 0) },
    });
    expect(check(problem, levels)).toMatchObject({ violation: expect.stringContaining('is no level') });
  });
});

/** One small change of one part of a solution, or undefined where there is nothing to change. */
function mutate(problem: Problem, solution: Solution, field: number, at: number): Solution | undefined {
  const { certificate } = solution;
  switch (field % 9) {
    case 0:
      if (problem.rows === 0) return undefined;
      return { ...solution, columnOf: solution.columnOf.with(at % problem.rows, otherColumn(problem, solution, at)) };
    case 1:
      return { ...solution, total: solution.total + 1 };
    case 2:
      return { ...solution, placed: solution.placed - 1 };
    case 3:
      if (problem.columns === 0) return undefined;
      return {
        ...solution,
        certificate: {
          ...certificate,
          columnPrice: certificate.columnPrice.map(
            (price, column) => price + (column === at % problem.columns ? 1 : 0),
          ),
        },
      };
    case 4:
      if (problem.columns === 0) return undefined;
      return {
        ...solution,
        certificate: {
          ...certificate,
          columnLevel: certificate.columnLevel.map(
            (level, column) => level + (column === at % problem.columns ? 1 : 0),
          ),
        },
      };
    case 5:
      return { ...solution, seed: solution.seed + 1 };
    case 6:
      return { ...solution, floor: (solution.floor ?? 0) - 1 };
    case 7:
      return { ...solution, goal: solution.goal === 'total' ? 'placed-then-total' : 'total' };
    default:
      return { ...solution, columnOf: Int32Array.from([...solution.columnOf, -1]) };
  }
}

function otherColumn({ rows, columns }: Problem, { columnOf }: Solution, at: number): number {
  const now = columnOf[at % rows]!;
  const next = -1 + (at % (columns + 2));
  return next === now ? columns + 1 : next;
}
