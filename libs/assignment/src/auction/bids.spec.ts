import { heartbeatOf } from '../heartbeat';
import { giveBidDeskBack } from '../kernel/bid-desk';
import type { Market } from '../market';
import { NO_EDGE } from '../problem';
import { toSparse } from '../testing/arbitrary';
import { countingHeartbeat } from '../testing/counting-heartbeat';
import { matrixOf } from '../testing/families';
import { marketOf } from '../testing/market-of';
import { newBidCache } from './bid-cache';
import { bidUntilSeated } from './bid-until-seated';
import { CLOSED_PRICE, openFloor, takeDeskFor } from './floor-of-bids';

interface Phase {
  readonly price: Int32Array;
  readonly columnOf: Int32Array;
  readonly seatValue: Int32Array;
  readonly ended: boolean;
}

/** One phase from prices of 0, with weights as they are, in which the rows bid first in this order. */
function bid(market: Market, epsilon: number, width = 5, heartbeat = heartbeatOf({}), order?: number[]): Phase {
  const { network } = market;
  const desk = takeDeskFor(market, width, heartbeatOf({}));
  const cache = newBidCache(network, desk, { left: 0, right: 0 });
  const floor = openFloor(market, desk, new Int32Array(network.columns));
  for (const row of order ?? Array(network.rows).keys()) desk.bidder.enqueue(row);
  const limits = { patience: 60 * network.rows + 2000, most: Infinity };
  const bids = bidUntilSeated(market, cache, epsilon, limits, heartbeat);
  giveBidDeskBack(desk);
  const [price, columnOf, seatValue] = [floor.price.slice(), desk.columnOf.slice(), desk.seatValue.slice()];
  return { price, columnOf, seatValue, ended: bids >= 0 };
}

/** What the edges of a row are worth. */
function worths({ network, closed }: Market, price: Int32Array, row: number): Map<number, number> {
  const { columns, first, last, column, weight } = network;
  const found = new Map<number, number>();
  for (let edge = first[row]!; edge < last[row]!; edge++) {
    const at = column === null ? edge - row * columns : column[edge]!;
    if (weight[edge] !== NO_EDGE && closed[at] === 0) found.set(at, weight[edge]! - price[at]!);
  }
  return found;
}

describe('a phase of bids', () => {
  it.each([
    ['total', 60, 60, 1, 400],
    ['total', 60, 25, 3, 30],
    ['placed-then-total', 60, 60, 1, 400],
    ['placed-then-total', 70, 200, 1, 400],
    ['placed-then-total', 60, 40, 3, 5],
    ['placed-then-total', 150, 150, 1, 9],
  ] as const)('leaves nobody better off elsewhere by more than epsilon: %s', (goal, rows, columns, places, spread) => {
    for (const [epsilon, width] of [
      [1, 5],
      [7, 5],
      [1, 1],
    ] as const) {
      const full = matrixOf('drawn', { rows, columns, places, spread, holes: 5 }, rows + columns);
      for (const problem of [full, toSparse(full)]) {
        const market = marketOf(problem, {}, goal);
        const { price, columnOf, seatValue, ended } = bid(market, epsilon, width);
        expect(ended).toBe(true);
        for (let row = 0; row < rows; row++) {
          const worth = worths(market, price, row);
          const column = columnOf[row]!;
          const best = Math.max(market.mayStayOut[row] === 1 ? 0 : -Infinity, ...worth.values());
          const own = column < 0 ? 0 : worth.get(column)!;
          expect(own).toBeGreaterThanOrEqual(best - epsilon);
          if (column >= 0) expect(seatValue[row]! - price[column]!).toBe(own);
          else expect(market.mayStayOut[row]).toBe(1);
        }
      }
    }
  });

  it('cuts a price war short: epsilon grows', () => {
    const weigh = (edge: number): number => (edge % 3 === 2 ? 0 : 1_000_000);
    const dense = Int32Array.from({ length: 9 }, (_, edge) => weigh(edge));
    const market = marketOf({ rows: 3, columns: 3, capacity: Int32Array.of(1, 1, 1), dense }, {}, 'placed-then-total');
    const counting = countingHeartbeat();
    expect(bid(market, 1, 5, counting).ended).toBe(true);
    const bids = counting.workOf.get('reading')! / 32;
    expect(bids).toBeGreaterThan(11_000);
    expect(bids).toBeLessThan(11_300);
  });

  it('bids what the best is worth above the second best, and epsilon', () => {
    const dense = Int32Array.of(90, 40, 10);
    const one = { rows: 1, columns: 3, capacity: Int32Array.of(1, 1, 1), dense };
    expect([...bid(marketOf(one, {}, 'placed-then-total'), 3).price]).toEqual([53, 0, 0]);
    expect([...bid(marketOf(toSparse(one), {}, 'placed-then-total'), 3).price]).toEqual([53, 0, 0]);
  });

  it('bids down to nothing where the row may stay out, and stays out of what is worth nothing', () => {
    const priceOf = (...weights: number[]): number[] => {
      const problem = { rows: 1, columns: 2, capacity: Int32Array.of(1, 1), dense: Int32Array.from(weights) };
      return [...bid(marketOf(problem, {}, 'total'), 2).price];
    };
    expect([priceOf(30, -8), priceOf(30, NO_EDGE), priceOf(0, -8), priceOf(1, -8), priceOf(30, 10)]).toEqual([
      [32, 0],
      [32, 0],
      [0, 0],
      [3, 0],
      [22, 0],
    ]);
  });

  it('raises by no more than 2^25 where there is no second best', () => {
    const only = { rows: 1, columns: 1, capacity: Int32Array.of(1), dense: Int32Array.of(9) };
    expect([...bid(marketOf(only, {}, 'placed-then-total'), 4).price]).toEqual([2 ** 25 + 4]);
  });

  it('ends where a price would be too high to count', () => {
    const rivals = { rows: 40, columns: 1, capacity: Int32Array.of(40), dense: new Int32Array(40) };
    const market = { ...marketOf(rivals, {}, 'placed-then-total') };
    const scarce = { ...market, network: { ...market.network, capacity: Int32Array.of(1) } };
    const { price, ended } = bid(scarce, 1);
    expect(ended).toBe(false);
    expect(price[0]!).toBeLessThan(CLOSED_PRICE);
    expect(price[0]!).toBeGreaterThan(CLOSED_PRICE - 2 ** 26);
  });

  it('gives the row that lost its place its turn after those that wait', () => {
    // Row 0 loses column 0 to row 1, and then finds column 1 too dear: row 2, which waited longer, has taken it.
    const dense = Int32Array.of(9, 8, 0, 9, 0, 0, 0, 8, 0);
    const market = marketOf({ rows: 3, columns: 3, capacity: Int32Array.of(1, 1, 1), dense }, {}, 'placed-then-total');
    expect([...bid(market, 1, 5, heartbeatOf({}), [0, 1, 2]).columnOf]).toEqual([2, 0, 1]);
  });
});
