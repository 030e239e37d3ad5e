import * as fc from 'fast-check';
import type { Problem } from './problem';
import { check } from './proof/check';
import type { Goal } from './solution';
import { solve } from './solve';
import { smallCase } from './testing/arbitrary';
import { bestOf, enumerate } from './testing/enumerate';

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

describe('solve', () => {
  it('settles problems without rows, columns or edges', () => {
    const empty: Problem = { rows: 0, columns: 0, capacity: new Int32Array(0), dense: new Int32Array(0) };
    expect(solve(empty)).toMatchObject({ placed: 0, total: 0 });
    const noColumns: Problem = { rows: 3, columns: 0, capacity: new Int32Array(0), dense: new Int32Array(0) };
    expect([...solve(noColumns).columnOf]).toEqual([-1, -1, -1]);
  });
});
