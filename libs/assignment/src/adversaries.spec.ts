import type { Problem } from './problem';
import { check } from './proof/check';
import { SolveCancelled, type Goal } from './solution';
import { solve } from './solve';

const GOALS: readonly Goal[] = ['placed-then-total', 'total', 'fairest'];

function dense(rows: number, columns: number, weigh: (row: number, column: number) => number, places = 1): Problem {
  const matrix = Int32Array.from({ length: rows * columns }, (_, at) => weigh(Math.floor(at / columns), at % columns));
  return { rows, columns, capacity: new Int32Array(columns).fill(places), dense: matrix };
}

/** Row i reaches columns i and i + 1 only, with weights that pull everybody one to the right. */
function chain(length: number, last: number): Problem {
  const rowStart = Int32Array.from({ length: length + 1 }, (_, row) => Math.min(2 * row, 2 * length - last));
  const column = Int32Array.from({ length: 2 * length - last }, (_, edge) => (edge >> 1) + (edge & 1));
  const weight = Int32Array.from(column, (_, edge) => (edge & 1) * 1000);
  return {
    rows: length,
    columns: length + 1 - last,
    capacity: new Int32Array(length + 1 - last).fill(1),
    rowStart,
    column,
    weight,
  };
}

describe('adversarial instances', () => {
  it.each(GOALS)('all weights equal (%s)', (goal) => {
    const problem = dense(60, 60, () => 7);
    expect(solve(problem, { goal })).toMatchObject({ placed: 60, total: 420 });
  });

  it.each(GOALS)('one column that everybody wants (%s)', (goal) => {
    const problem = dense(50, 50, (_, column) => (column === 17 ? 1000 : 1));
    expect(solve(problem, { goal })).toMatchObject({ placed: 50, total: 1049 });
  });

  it.each(GOALS)('one column for all (%s)', (goal) => {
    const problem = dense(40, 1, (row) => row);
    expect(
      [...solve(problem, { goal }).columnOf.keys()].filter((row) => solve(problem, { goal }).columnOf[row] === 0),
    ).toEqual([39]);
  });

  it('a chain whose free place is at its far end', () => {
    expect(solve(chain(2001, 0))).toMatchObject({ placed: 2001, total: 2_001_000 });
    expect(solve(chain(2001, 1))).toMatchObject({ placed: 2001, total: 0 });
  });

  it('a chain in which placing one more costs every other its weight', () => {
    const { rowStart, ...rest } = chain(2001, 1) as Problem & { rowStart: Int32Array };
    const blocked = { ...rest, rowStart } as Problem;
    const solution = solve(blocked, { goal: 'total' });
    expect(solution).toMatchObject({ placed: 2000, total: 2_000_000 });
    expect(solve(blocked).placed).toBe(2001);
  });

  it('weights at the limits of 32 bits', () => {
    const limit = 2 ** 31 - 1;
    const problem = dense(30, 30, (row, column) => (row === column ? limit : -limit));
    expect(solve(problem)).toMatchObject({ placed: 30, total: 30 * limit });
    const inverse = dense(31, 30, (row, column) => (row === column ? -limit : limit));
    expect(solve(inverse)).toMatchObject({ placed: 30, total: 30 * limit });
  });

  it('Machol and Wien: the product of the indices as a cost', () => {
    const n = 120;
    const expected = Array.from({ length: n }, (_, at) => (at + 1) * (n - at)).reduce((sum, value) => sum + value, 0);
    expect(-solve(dense(n, n, (row, column) => -(row + 1) * (column + 1))).total).toBe(expected);
  });

  it.each(GOALS)('more rows than places, in classes (%s)', (goal) => {
    const problem: Problem = {
      ...dense(90, 6, (row, column) => (row * 31 + column * 17) % 23, 5),
      priority: Uint8Array.from({ length: 90 }, (_, row) => row % 3),
    };
    const solution = solve(problem, { goal });
    expect(solution.placed).toBe(30);
    if (goal !== 'total') solution.columnOf.forEach((column, row) => expect(column >= 0).toBe(row % 3 === 2));
    expect(check(problem, solution)).toEqual({ accepted: true });
  });

  it('places for thousands in one column', () => {
    const problem = {
      ...dense(3000, 2, (row, column) => (column === 0 ? 5 : row % 7)),
      capacity: Int32Array.of(2 ** 31 - 1, 10),
    };
    expect(solve(problem)).toMatchObject({ placed: 3000, total: 3000 * 5 + 10 });
  });
});

describe('the values of a solve', () => {
  const problem = dense(25, 25, (row, column) => (row * 37 + column * 101 + row * column * 13) % 97);

  it('grow with every weight, without another assignment', () => {
    const { columnOf, total } = solve(problem);
    const tripled = solve(
      dense(25, 25, (row, column) => 3 * (problem as { dense: Int32Array }).dense[row * 25 + column]! + 11),
    );
    expect(tripled.total).toBe(3 * total + 11 * 25);
    expect([...tripled.columnOf]).toEqual([...columnOf]);
  });

  it('are reported on the way, and the way can be left', () => {
    const stages = new Set<string>();
    const larger = dense(150, 150, (row, column) => (row * 37 + column * 101 + row * column * 13) % 97);
    solve(larger, { onProgress: ({ stage, fraction }) => fraction >= 0 && fraction <= 1 && stages.add(stage) });
    expect([...stages]).toEqual(['reading', 'placing', 'finishing', 'ties', 'checking']);
    expect(() => solve(problem, { signal: { aborted: true } })).toThrow(SolveCancelled);
  });
});
