import * as fc from 'fast-check';
import { isDense } from '../problem';
import { CLOSED_LEVEL, type FairLevel, type Goal, type Solution } from '../solution';
import { solve } from '../solve';
import { smallCase, toSparse } from '../testing/arbitrary';
import { bestOf, compare, enumerate, weightMatrix } from '../testing/enumerate';
import { drawFrom } from '../testing/families';
import { check } from './check';
import { digestOf } from './digest';

const FORGERIES = 60;

/** The levels that an assignment would have to prove, with some prices. */
function fairLevelsOf(weights: readonly number[], columns: number, draw: (end: number) => number): FairLevel[] {
  const distinct = [...new Set(weights)].sort((a, b) => a - b);
  return distinct.map((weight) => {
    const pricedColumn = Int32Array.from({ length: columns }, (_, at) => at).filter(() => draw(3) === 0);
    return {
      weight,
      count: weights.filter((other) => other === weight).length,
      pricedColumn,
      price: pricedColumn.map(() => draw(3) - 1),
    };
  });
}

describe('a forged certificate', () => {
  it.each<Goal>(['placed-then-total', 'total', 'fairest'])('proves nothing that is not the best (%s)', (goal) => {
    let accepted = 0;
    fc.assert(
      fc.property(smallCase(4), fc.nat(), fc.boolean(), ({ problem: given, options }, seed, asSparse) => {
        const draw = drawFrom(seed);
        const problem = asSparse && isDense(given) ? toSparse(given) : given;
        const solution = solve(problem, { ...options, goal });
        const found = enumerate(problem, options);
        const best = bestOf(found, goal);
        const weights = weightMatrix(problem);
        const pinned = new Set(solution.pins.map(({ row }) => row));
        const { columnPrice, columnLevel, fairLevels } = solution.certificate;
        for (let turn = 0; turn < FORGERIES; turn++) {
          const other = draw(3) === 0 ? best : found[draw(found.length)]!;
          const { columnOf, placed, total } = other;
          const used = columnOf.flatMap((column, row) =>
            column >= 0 && !pinned.has(row) ? [weights[row]![column]!] : [],
          );
          const levels = fairLevelsOf(used, problem.columns, draw);
          const proof = {
            columnPrice: columnPrice.map((price) => (draw(2) === 0 || goal === 'fairest' ? price : draw(5) - 1)),
            columnLevel: columnLevel.map((level) => (draw(3) > 0 ? level : [0, 1, 2, 3, CLOSED_LEVEL][draw(5)]!)),
            fairLevels: goal !== 'fairest' ? [] : draw(3) === 0 ? fairLevels : levels,
          };
          const { certificate: _, ...terms } = { ...solution, columnOf: Int32Array.from(columnOf), placed, total };
          const forged: Solution = { ...terms, certificate: { ...proof, digest: digestOf(terms, proof) } };
          if (!check(problem, forged).accepted) continue;
          accepted++;
          expect(compare(other, best, goal)).toBe(0);
        }
      }),
      { numRuns: 120 },
    );
    expect(accepted).toBeGreaterThan(0);
  });
});
