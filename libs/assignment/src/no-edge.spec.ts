import * as fc from 'fast-check';
import { heartbeatOf } from './heartbeat';
import { finish } from './prices/finish';
import { NO_EDGE, type DenseProblem } from './problem';
import { emptySeating } from './seating';
import { solve } from './solve';
import type { Goal } from './solution';
import { bestOf, enumerate } from './testing/enumerate';
import { marketOf } from './testing/market-of';
import { tightGraph } from './ties/tight-graph';

const LIMIT = 2 ** 31 - 1;

/** Dense problems whose weights lie so near the sentinel that, less a price, it can be worth what an edge is worth. */
function problemAtTheLimits(): fc.Arbitrary<DenseProblem> {
  const weight = fc.oneof(
    fc.constant(NO_EDGE),
    fc.integer({ min: -LIMIT, max: -LIMIT + 3 }),
    fc.integer({ min: -4, max: 7 }),
    fc.integer({ min: LIMIT - 2, max: LIMIT }),
  );
  return fc.record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 4 }) }).chain((size) =>
    fc
      .record({
        matrix: fc.array(weight, { minLength: size.rows * size.columns, maxLength: size.rows * size.columns }),
        capacity: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: size.columns, maxLength: size.columns }),
      })
      .map(({ matrix, capacity }) => ({
        ...size,
        capacity: Int32Array.from(capacity),
        dense: Int32Array.from(matrix),
      })),
  );
}

const EXAMPLES: [DenseProblem][] = [
  [
    {
      rows: 3,
      columns: 2,
      capacity: Int32Array.of(2, 2),
      dense: Int32Array.of(-LIMIT + 3, NO_EDGE, LIMIT, -LIMIT + 1, LIMIT - 2, NO_EDGE),
    },
  ],
  [{ rows: 2, columns: 2, capacity: Int32Array.of(1, 1), dense: Int32Array.of(-LIMIT, 8, NO_EDGE, 7) }],
];

describe('a pair that is no edge', () => {
  it.each<Goal>(['placed-then-total', 'total', 'fairest'])('is never a place, however bad the others (%s)', (goal) => {
    fc.assert(
      fc.property(problemAtTheLimits(), (problem) => {
        const best = bestOf(enumerate(problem, {}), goal);
        const found = solve(problem, { goal });
        expect(found.total).toBe(best.total);
        if (goal !== 'total') expect(found.placed).toBe(best.placed);
      }),
      { numRuns: 500, examples: EXAMPLES },
    );
  });

  it.each<Goal>(['placed-then-total', 'total'])('is never tight at the final prices (%s)', (goal) => {
    const heartbeat = heartbeatOf({});
    fc.assert(
      fc.property(problemAtTheLimits(), (problem) => {
        const market = marketOf(problem, {}, goal);
        const ledger = finish(market, emptySeating(market.network), new Float64Array(problem.columns), heartbeat);
        const { start, column } = tightGraph(ledger, heartbeat);
        for (let row = 0; row < problem.rows; row++) {
          const chosen = [ledger.seating.columnOf[row]!, ...column.subarray(start[row], start[row + 1])];
          for (const to of chosen) if (to >= 0) expect(problem.dense[row * problem.columns + to]).not.toBe(NO_EDGE);
        }
      }),
      { numRuns: 2000, examples: EXAMPLES },
    );
  });
});
