import type { SparseProblem } from '../problem';
import { countingHeartbeat } from '../testing/counting-heartbeat';
import { drawFrom } from '../testing/families';
import { marketOf } from '../testing/market-of';
import { auction } from './auction';

/**
 * Every row would rather have a column of the rows after it, by 200,000 and something, and each row is needed where it is:
 * prices climb from the first column to the last to a hundred times what a pair weighs.
 */
function chain(rows: number): SparseProblem {
  const draw = drawFrom(7);
  const reach = (row: number): number => Math.min(2, rows - 1 - row);
  const rowStart = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) rowStart[row + 1] = rowStart[row]! + 1 + reach(row);
  const column = new Int32Array(rowStart[rows]!);
  const weight = new Int32Array(rowStart[rows]!);
  for (let row = 0; row < rows; row++) {
    for (let ahead = 0; ahead <= reach(row); ahead++) {
      column[rowStart[row]! + ahead] = row + ahead;
      weight[rowStart[row]! + ahead] = ahead * 200_000 + draw(1000);
    }
  }
  return { rows, columns: rows, capacity: new Int32Array(rows).fill(1), rowStart, column, weight };
}

describe('a chain of columns', () => {
  it('is priced in weights that leave prices room', () => {
    const rows = 150;
    const market = marketOf(chain(rows), {}, 'placed-then-total');
    const heartbeat = countingHeartbeat();
    const { columnOf, price } = auction(market, heartbeat);
    expect([...columnOf]).toEqual(Array.from({ length: rows }, (_, row) => row));
    expect(price[rows - 1]! - price[0]!).toBeGreaterThan(100 * 200_000);
    const fractions = heartbeat.reports.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    const { first, last, column, weight } = market.network;
    for (let row = 0; row < rows; row++) {
      const worths = [...column!.subarray(first[row], last[row])].map(
        (to, at) => weight[first[row]! + at]! - price[to]!,
      );
      expect(worths[0]! - Math.max(...worths)).toBeGreaterThanOrEqual(-2);
    }
  });
});
