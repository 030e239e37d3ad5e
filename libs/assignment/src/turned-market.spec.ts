import * as fc from 'fast-check';
import { auction } from './auction/auction';
import { heartbeatOf } from './heartbeat';
import { seatAll } from './kernel/seat-all';
import { networkWith } from './network';
import { finish } from './prices/finish';
import { NO_EDGE } from './problem';
import { priceMarket } from './price-market';
import { emptySeating, seatingOf } from './seating';
import type { Goal } from './solution';
import { solve } from './solve';
import { smallCase, toSparse } from './testing/arbitrary';
import { matrixOf } from './testing/families';
import { marketOf } from './testing/market-of';
import { provenTotal } from './testing/proven-total';
import { turnBack, turnMarket, type TurnedMarket } from './turned-market';

const quiet = heartbeatOf({});

function finished({ market }: TurnedMarket) {
  return finish(market, emptySeating(market.network), new Float64Array(market.network.columns), quiet);
}

describe('a market seen from its columns', () => {
  it.each<Goal>(['placed-then-total', 'total'])(
    'has the same best seatings, and prices that prove them (%s)',
    (goal) => {
      let turns = 0;
      fc.assert(
        fc.property(smallCase(12), ({ problem, options }) => {
          const market = marketOf(problem, options, goal);
          const turned = turnMarket(market, quiet);
          if (turned === undefined) return;
          turns++;
          const { columns } = market.network;
          const directly = finish(market, emptySeating(market.network), new Float64Array(columns), quiet);
          const ledger = turnBack(market, turned.placeOf, finished(turned), quiet);
          expect(provenTotal(problem, ledger)).toBe(provenTotal(problem, directly));
          for (let row = 0; row < problem.rows; row++)
            if (market.network.first[row] === market.network.last[row]) expect(ledger.seating.columnOf[row]).toBe(-1);
        }),
        { numRuns: 1500 },
      );
      expect(turns).toBeGreaterThan(100);
    },
  );

  it('is not made where places are not scarce', () => {
    const turns = (rows: number, columns: number, asDense: boolean): boolean => {
      const full = matrixOf('drawn', { rows, columns }, 1);
      return turnMarket(marketOf(asDense ? full : toSparse(full), {}, 'placed-then-total'), quiet) !== undefined;
    };
    expect([turns(50, 40, false), turns(50, 41, false)]).toEqual([true, false]);
    expect([turns(50, 20, true), turns(50, 21, true)]).toEqual([true, false]);
  });

  it('counts rows that have an edge, and places that are open', () => {
    const market = marketOf(toSparse(matrixOf('drawn', { rows: 50, columns: 40 }, 1)), {}, 'placed-then-total');
    const last = market.network.last.slice();
    last[7] = market.network.first[7]!;
    const without = { ...market, network: networkWith(market.network, { last }) };
    expect(turnMarket(without, quiet)).toBeUndefined();
    const closed = market.closed.slice();
    closed[3] = 1;
    const turned = turnMarket({ ...without, closed }, quiet)!;
    expect(turned.market.network.rows).toBe(39);
    expect([turned.placeOf[3], turned.placeOf[4]]).toEqual([3, 3]);
  });

  it('is not made where columns of many places would need many more edges', () => {
    const list = (places: number) => {
      const problem = toSparse(matrixOf('drawn', { rows: 200, columns: 10 }, 1));
      return marketOf({ ...problem, capacity: problem.capacity.fill(places) }, {}, 'placed-then-total');
    };
    expect(turnMarket(list(1), quiet)).toBeDefined();
    expect(turnMarket(list(2), quiet)).toBeUndefined();
  });

  it('nor then for full matrices, however many places there are', () => {
    const full = (places: number) => {
      const problem = matrixOf('drawn', { rows: 200, columns: 10 }, 1);
      return marketOf({ ...problem, capacity: problem.capacity.fill(places) }, {}, 'placed-then-total');
    };
    expect(turnMarket(full(1), quiet)).toBeDefined();
    expect(turnMarket(full(2), quiet)).toBeUndefined();
    const rows = 60_000;
    const crowd = {
      rows,
      columns: 1,
      capacity: Int32Array.of(40_000),
      rowStart: Int32Array.from({ length: rows + 1 }, (_, row) => row),
      column: new Int32Array(rows),
      weight: Int32Array.from({ length: rows }, (_, row) => row),
    };
    expect(turnMarket(marketOf(crowd, {}, 'total'), quiet)).toBeUndefined();
    expect(solve(crowd).total).toBe((40_000 * (20_000 + 59_999)) / 2);
  });

  it('says which edges are tight, where the kernel does and each column has one place', () => {
    let lists = 0;
    fc.assert(
      fc.property(smallCase(14), fc.constantFrom<Goal>('placed-then-total', 'total'), ({ problem }, goal) => {
        const single = { ...problem, capacity: problem.capacity.map((places) => Math.min(places, 1)) };
        const market = marketOf(single, {}, goal);
        const turned = turnMarket(market, quiet);
        const kernels = turned && seatAll(turned.market, true, quiet);
        if (turned === undefined || kernels?.tight === undefined) return;
        const { tight, seating, price, profit } = turnBack(market, turned.placeOf, kernels, quiet);
        const { first, last, column, weight } = market.network;
        for (let row = 0; row < single.rows; row++) {
          const expected: number[] = [];
          for (let edge = first[row]!; edge < last[row]!; edge++) {
            const to = column === null ? edge - row * single.columns : column[edge]!;
            const isTight = weight[edge] !== NO_EDGE && weight[edge]! - price[to]! === profit[row];
            if (isTight && to !== seating.columnOf[row]) expected.push(to);
          }
          const listed = [...tight!.column.subarray(tight!.start[row], tight!.start[row + 1])];
          expect(listed.sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
          lists += expected.length;
        }
      }),
      { numRuns: 1500 },
    );
    expect(lists).toBeGreaterThan(50);
  });

  it.each(['drawn', 'grouped', 'cost'] as const)('prices a large market, or gives up in a price war: %s', (family) => {
    const full = matrixOf(family, { rows: 900, columns: 340, spread: 1_000_000, holes: 70, classes: 2 }, 1);
    for (const problem of [full, toSparse(full)]) {
      const market = marketOf(problem, {}, 'placed-then-total');
      const { columnOf, price, shortlist } = auction(market, quiet);
      const directly = finish(market, seatingOf(market.network, columnOf), price, quiet, shortlist);
      expect(provenTotal(problem, priceMarket(market, quiet))).toBe(provenTotal(problem, directly));
    }
  });
});
