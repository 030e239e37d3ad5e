import { NO_EDGE } from '../problem';
import { cameHome, horizonOf, widen } from './horizon';

/** A full row of entries that are worth 0, -1, -2 and so on, row after row. */
function problemOf(rows: number, columns: number, weigh: (column: number) => number) {
  const dense = Int32Array.from({ length: rows * columns }, (_, at) => weigh(at % columns));
  return { rows, columns, capacity: new Int32Array(columns), dense };
}

describe('the horizon of a search', () => {
  const zeros = (count: number) => new Float64Array(count);

  it('begins where a few edges of a row are nearer, widens to twice as many and ends nowhere', () => {
    const problem = problemOf(64, 64, (column) => -column);
    const horizon = horizonOf(problem, zeros(64), zeros(64));
    const limits = [horizon.limit];
    while (widen(horizon)) limits.push(horizon.limit);
    expect(limits.pop()).toBe(Infinity);
    expect(limits).toHaveLength(3);
    [8, 16, 32].forEach((nearer, at) => expect(Math.abs(limits[at]! - nearer)).toBeLessThanOrEqual(2 + nearer / 8));
    expect(widen(horizon)).toBe(false);
  });

  it('passes over equal slack, so that it always widens', () => {
    const horizon = horizonOf(
      problemOf(8, 512, (column) => (column < 300 ? 0 : -7)),
      zeros(512),
      zeros(8),
    );
    expect(horizon.limit).toBe(0);
    expect([widen(horizon), horizon.limit]).toEqual([true, Infinity]);
  });

  it('is infinite at once where rows are short, and where there are no edges', () => {
    expect(
      horizonOf(
        problemOf(5, 4, () => 1),
        zeros(4),
        zeros(5),
      ).limit,
    ).toBe(Infinity);
    expect(
      horizonOf(
        problemOf(3, 0, () => 1),
        zeros(0),
        zeros(3),
      ).limit,
    ).toBe(Infinity);
    const empty = problemOf(4, 64, () => NO_EDGE);
    expect(horizonOf(empty, zeros(64), zeros(4)).limit).toBe(Infinity);
    const none = new Int32Array(0);
    const sparse = { ...empty, rowStart: new Int32Array(5), column: none, weight: none };
    const { dense: _, ...edgeless } = sparse;
    expect(horizonOf(edgeless, zeros(64), zeros(4)).limit).toBe(Infinity);
  });

  it('is never negative, whatever the slack', () => {
    expect(
      horizonOf(
        problemOf(4, 64, () => 9),
        zeros(64),
        zeros(4),
      ).limit,
    ).toBe(0);
  });

  it('comes back to twice the longest way so far', () => {
    const horizon = horizonOf(
      problemOf(64, 64, (column) => -100 * column),
      zeros(64),
      zeros(64),
    );
    const begun = horizon.limit;
    cameHome(horizon, begun);
    expect(horizon.limit).toBe(begun);
    const other = { ...horizon, longest: 0 };
    cameHome(other, 30);
    cameHome(other, 20);
    expect([other.longest, other.limit]).toEqual([30, 60]);
    expect(begun).toBeGreaterThan(60);
  });
});
