import { NO_EDGE, type Problem } from '../problem';
import { solve } from '../solve';
import { toSparse } from '../testing/arbitrary';
import { whyUnplaced } from './why-unplaced';

function dense(rows: number, columns: number, weights: number[], more: Partial<Problem> = {}): Problem {
  return { rows, columns, capacity: new Int32Array(columns).fill(1), dense: Int32Array.from(weights), ...more };
}

describe('why a row is unplaced', () => {
  it.each([-1, 2, 0.5])('is asked of a row: %d', (row) => {
    const problem = dense(2, 1, [4, 5]);
    expect(() => whyUnplaced(problem, solve(problem), row)).toThrow(`row: ${row} is no row`);
  });

  it('is not asked of a row that is placed', () => {
    const problem = dense(2, 1, [4, 5]);
    expect(() => whyUnplaced(problem, solve(problem), 1)).toThrow('row: 1 is placed in column 0');
    const first = dense(2, 1, [6, 5]);
    expect(() => whyUnplaced(first, solve(first), 0)).toThrow('row: 0 is placed in column 0');
  });

  it('names the columns within reach, the nearest first, whatever the goal', () => {
    const chain = dense(4, 3, [9, 5, NO_EDGE, NO_EDGE, 9, 2, NO_EDGE, NO_EDGE, 9, 8, NO_EDGE, NO_EDGE]);
    for (const goal of ['placed-then-total', 'fairest'] as const) {
      const why = whyUnplaced(chain, solve(chain, { goal }), 3);
      expect([why.reason, [...why.columns].sort(), [...why.rows]]).toEqual(['over-demanded', [0, 1, 2], [0, 1, 2]]);
    }
    expect([...whyUnplaced(chain, solve(chain), 3).columns]).toEqual([0, 1, 2]);
    expect([...whyUnplaced(toSparse(chain as Parameters<typeof toSparse>[0]), solve(chain), 3).columns]).toEqual([
      0, 1, 2,
    ]);
  });

  it('tries the refused pairs that promise most, and pins where the floor refuses', () => {
    const problem = dense(1, 4, [3, 9, 7, 5]);
    const blocks = [0, 1, 2, 3].map((column) => ({ row: 0, column }));
    const blocked = whyUnplaced(problem, solve(problem, { blocks }), 0, 2);
    expect(blocked.reason).toBe('all-refused');
    expect(blocked.remedies).toEqual([
      { change: { kind: 'unblock', row: 0, column: 1 }, placed: 1, total: 9 },
      { change: { kind: 'unblock', row: 0, column: 2 }, placed: 1, total: 7 },
    ]);
    const low = whyUnplaced(problem, solve(problem, { floor: 10 }), 0, 1);
    expect(low.remedies).toEqual([{ change: { kind: 'pin', row: 0, column: 1 }, placed: 1, total: 9 }]);
    const onFloor = solve(problem, { floor: 9, blocks: [{ row: 0, column: 1 }] });
    expect(whyUnplaced(problem, onFloor, 0, 1).remedies[0]!.change).toEqual({ kind: 'unblock', row: 0, column: 1 });
  });

  it.each([
    [1, [9, 8, NO_EDGE, 20, NO_EDGE, 1, 19, NO_EDGE, 2]],
    [0, [8, 9, NO_EDGE, NO_EDGE, 20, 1, NO_EDGE, 19, 2]],
  ])('looks at prices too when it chooses among refused pairs: %d', (column, weights) => {
    const problem = dense(3, 3, weights);
    const solution = solve(problem, { blocks: [0, 1, 2].map((at) => ({ row: 0, column: at })) });
    expect([...solution.columnOf]).toEqual([-1, 1 - column, 2]);
    expect(whyUnplaced(problem, solution, 0, 1).remedies).toEqual([
      { change: { kind: 'unblock', row: 0, column }, placed: 1, total: 8 },
    ]);
  });

  it('knows who is first: a higher class, pins, or nobody', () => {
    const classes = dense(3, 1, [9, 1, 2], { priority: Uint8Array.of(0, 0, 1) });
    expect(whyUnplaced(classes, solve(classes), 0).reason).toBe('over-demanded');
    expect(whyUnplaced(classes, solve(classes), 0).remedies).toEqual([
      { change: { kind: 'places', column: 0, places: 2 }, placed: 1, total: 9 },
    ]);
    const two = dense(2, 2, [5, 5, 5, NO_EDGE], { capacity: Int32Array.of(1, 0) });
    expect(whyUnplaced(two, solve(two, { pins: [{ row: 1, column: 0 }] }), 0).reason).toBe('all-pinned');
    const floor = dense(1, 1, [5]);
    expect(solve(floor, { floor: 5 }).placed).toBe(1);
    const worthless = dense(2, 1, [3, 5]);
    const why = whyUnplaced(worthless, solve(worthless, { goal: 'total' }), 0);
    expect(why).toMatchObject({ reason: 'adds-nothing', columns: Int32Array.of(0), rows: Int32Array.of(1) });
  });
});
