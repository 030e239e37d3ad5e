import * as fc from 'fast-check';
import { NO_EDGE, type Problem } from '../problem';
import type { Goal } from '../solution';
import { solve } from '../solve';
import { smallCase } from '../testing/arbitrary';
import { resolve } from './resolve';
import { whyUnplaced } from './why-unplaced';

function dense(rows: number, columns: number, weights: number[], more: Partial<Problem> = {}): Problem {
  return { rows, columns, capacity: new Int32Array(columns).fill(1), dense: Int32Array.from(weights), ...more };
}

describe('whyUnplaced', () => {
  it('names the reason', () => {
    const noEdge = dense(1, 1, [NO_EDGE]);
    expect(whyUnplaced(noEdge, solve(noEdge), 0).reason).toBe('no-edge');
    const one = dense(1, 1, [5]);
    expect(whyUnplaced(one, solve(one, { floor: 6 }), 0).reason).toBe('all-refused');
    const two = dense(2, 1, [5, 5]);
    expect(whyUnplaced(two, solve(two, { pins: [{ row: 1, column: 0 }] }), 0).reason).toBe('all-pinned');
    const rivals = dense(2, 1, [4, 5]);
    expect(whyUnplaced(rivals, solve(rivals), 0)).toMatchObject({
      reason: 'over-demanded',
      rows: Int32Array.of(1),
      columns: Int32Array.of(0),
    });
    const classes = dense(3, 1, [9, 1, 2], { priority: Uint8Array.of(0, 1, 1) });
    expect(whyUnplaced(classes, solve(classes), 0).reason).toBe('higher-class-first');
    const worthless = dense(1, 1, [-1]);
    expect(whyUnplaced(worthless, solve(worthless, { goal: 'total' }), 0).reason).toBe('adds-nothing');
  });

  it('finds the place that helps and the refused pair that helps', () => {
    const problem = dense(3, 2, [8, NO_EDGE, 7, 3, NO_EDGE, 9]);
    const solution = solve(problem, { blocks: [{ row: 1, column: 0 }] });
    expect([...solution.columnOf]).toEqual([0, -1, 1]);
    expect(whyUnplaced(problem, solution, 1).remedies).toEqual([
      { change: { kind: 'places', column: 1, places: 2 }, placed: 1, total: 3 },
    ]);
    const free = { ...problem, capacity: Int32Array.of(2, 1) };
    const blocked = solve(free, { blocks: [{ row: 1, column: 0 }] });
    expect(whyUnplaced(free, blocked, 1).remedies[0]).toEqual({
      change: { kind: 'unblock', row: 1, column: 0 },
      placed: 1,
      total: 7,
    });
  });

  it('shows more rows than places, and only changes that place the row', () => {
    fc.assert(
      fc.property(
        smallCase(),
        fc.constantFrom<Goal>('placed-then-total', 'total', 'fairest'),
        ({ problem, options }, goal) => {
          const solution = solve(problem, { ...options, goal });
          solution.columnOf.forEach((column, row) => {
            if (column >= 0) return;
            const why = whyUnplaced(problem, solution, row);
            if (why.reason === 'over-demanded') {
              const pinned = (at: number): number => solution.pins.filter((pin) => pin.column === at).length;
              const places = [...why.columns].reduce((sum, at) => sum + problem.capacity[at]! - pinned(at), 0);
              expect(why.rows.length + 1).toBeGreaterThan(places);
            }
            for (const { change } of why.remedies)
              expect(resolve(problem, solution, [change]).solution.columnOf[row]).toBeGreaterThanOrEqual(0);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
