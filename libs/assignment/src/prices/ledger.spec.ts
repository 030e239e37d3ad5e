import { auction } from '../auction/auction';
import { heartbeatOf } from '../heartbeat';
import { NO_EDGE, type Problem } from '../problem';
import { emptySeating, seat } from '../seating';
import { toSparse } from '../testing/arbitrary';
import { countingHeartbeat } from '../testing/counting-heartbeat';
import { weightMatrix } from '../testing/enumerate';
import { matrixOf } from '../testing/families';
import { marketOf } from '../testing/market-of';
import { finish } from './finish';
import { bestProfit, lacksRows, type Ledger } from './ledger';
import { seatAlongTight } from './seat-along-tight';
import { bestListed, isListed, UNLIMITED, type Shortlist } from './shortlist';
import { tightAreListed } from './tight-listed';

/** Three edges listed of each of two rows. */
const shortlist = (limit: number[], fallen = 0): Shortlist => ({
  width: 3,
  column: Int32Array.of(0, 1, 2, 2, 1, 0),
  weight: Int32Array.of(5, 4, 3, 9, 8, 100),
  count: Uint8Array.of(3, 2),
  limit: Int32Array.from(limit),
  fallen,
});

function ledgerOf(problem: Problem, price: number[], goal: 'total' | 'placed-then-total', list?: Shortlist): Ledger {
  const market = marketOf(problem, {}, goal);
  const seating = emptySeating(market.network);
  const prices = Float64Array.from(price);
  const ledger = { market, seating, price: prices, profit: new Float64Array(problem.rows), shortlist: list };
  for (let row = 0; row < problem.rows; row++) ledger.profit[row] = bestProfit(ledger, row);
  return ledger;
}

describe('the shortlist', () => {
  it('says the best of the listed edges of a row, no more', () => {
    const price = Float64Array.of(3, 0, 1);
    expect([bestListed(shortlist([0, 0]), price, 0, -Infinity), bestListed(shortlist([0, 0]), price, 1, 0)]).toEqual([
      4, 8,
    ]);
    expect(bestListed(shortlist([0, 0]), price, 0, 50)).toBe(50);
  });

  it('is believed as far as its limit reaches, and that only where it is known', () => {
    const list = shortlist([4, UNLIMITED], 2);
    expect([5, 6, 7].map((profit) => isListed(list, 0, profit))).toEqual([false, true, true]);
    expect(isListed(list, 1, 2 ** 40)).toBe(false);
    const problem: Problem = { rows: 2, columns: 3, capacity: new Int32Array(3).fill(1), dense: new Int32Array(6) };
    const tight = (profit: number): boolean => {
      const ledger = ledgerOf(problem, [0, 0, 0], 'total', list);
      ledger.profit.fill(profit);
      return tightAreListed(ledger, 0);
    };
    expect([5, 6, 7].map(tight)).toEqual([false, false, true]);
    expect(tightAreListed({ ...ledgerOf(problem, [0, 0, 0], 'total'), shortlist: undefined }, 0)).toBe(false);
  });
});

describe('the ledger', () => {
  const problem: Problem = {
    rows: 2,
    columns: 3,
    capacity: Int32Array.of(1, 1, 1),
    dense: Int32Array.of(-7, -5, NO_EDGE, 6, 2, 3),
  };

  it.each([problem, toSparse(problem as Parameters<typeof toSparse>[0])])(
    'knows the best profit of a row',
    (either) => {
      expect([...ledgerOf(either, [0, 0, 0], 'total').profit]).toEqual([0, 6]);
      expect([...ledgerOf(either, [4, 0, 2], 'total').profit]).toEqual([0, 2]);
      expect([...ledgerOf(either, [4, 0, 2], 'placed-then-total').profit]).toEqual([-5, 2]);
    },
  );

  it('lacks a row where a place is free and has a price, or must be full', () => {
    const ledger = ledgerOf(problem, [0, 1, 2], 'total');
    seat(ledger.seating, 1, 2);
    expect([0, 1, 2].map((column) => lacksRows(ledger, column))).toEqual([false, true, false]);
    const full = ledgerOf({ ...problem, capacity: Int32Array.of(0, 1, 0) }, [0, 0, 0], 'placed-then-total');
    expect([0, 1, 2].map((column) => lacksRows(full, column))).toEqual([false, true, false]);
  });

  it('seats along tight edges whatever the prices are', () => {
    const dense = Int32Array.of(9, 7, 1, 8, 6, 0, 3, 1, 5);
    const square: Problem = { rows: 3, columns: 3, capacity: Int32Array.of(1, 1, 1), dense };
    for (const either of [square, toSparse({ ...square, dense })]) {
      const ledger = ledgerOf(either, [3, 1, 0], 'placed-then-total');
      expect([...ledger.profit]).toEqual([6, 5, 5]);
      expect(seatAlongTight(ledger, [0, 1, 2], heartbeatOf({}))).toEqual([]);
      expect(ledger.seating.columnOf[2]).toBe(2);
    }
  });
});

describe('tight paths', () => {
  it.each(['total', 'placed-then-total'] as const)(
    'seat rows at their profits, by the shortlist or without it (%s)',
    (goal) => {
      for (const [family, rows, columns, places, spread] of [
        ['drawn', 60, 60, 1, 6],
        ['close', 60, 30, 3, 40],
        ['drawn', 70, 20, 2, 900],
        ['close', 50, 90, 1, 9],
      ] as const) {
        const full = matrixOf(family, { rows, columns, places, spread, holes: 10 }, rows);
        for (const problem of [full, toSparse(full)]) {
          const market = marketOf(problem, {}, goal);
          const { price, shortlist } = auction(market, heartbeatOf({}));
          for (const list of [shortlist, undefined]) {
            const ledger = ledgerOf(problem, [...price], goal, list);
            const loose = [...ledger.profit.keys()].filter(
              (row) => market.mayStayOut[row] === 0 || ledger.profit[row]! > 0,
            );
            const left = seatAlongTight(ledger, loose, heartbeatOf({}));
            const weights = weightMatrix(problem);
            const { columnOf, used } = ledger.seating;
            for (const row of loose) {
              const seat = columnOf[row]!;
              if (seat >= 0) expect(weights[row]![seat]! - price[seat]!).toBe(ledger.profit[row]);
              else if (market.mayStayOut[row] === 0 || ledger.profit[row] !== 0) expect(left).toContain(row);
            }
            expect(used.every((count, column) => count <= market.network.capacity[column]!)).toBe(true);
            expect(left.length).toBeLessThanOrEqual(rows / 4);
          }
        }
      }
    },
  );
});

describe('the finish', () => {
  it('reports what it has done, from 0 to 1, every sixteen rows', () => {
    const heartbeat = countingHeartbeat();
    const problem = matrixOf('cost', { rows: 70, columns: 70 }, 1);
    const market = marketOf(problem, {}, 'placed-then-total');
    finish(market, emptySeating(market.network), new Float64Array(70), heartbeat);
    const fractions = heartbeat.reports.map(({ fraction }) => fraction);
    const left = fractions.length - 3;
    expect(fractions.slice(1, -1)).toEqual(Array.from({ length: left + 1 }, (_, at) => at * fractions[2]!));
    expect([fractions[0], fractions.at(-1), left]).toEqual([0, 1, 4]);
    expect(heartbeat.workOf.get('finishing')).toBeGreaterThan(70 * 70);
  });
});
