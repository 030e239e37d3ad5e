import * as fc from 'fast-check';
import { marketOf } from '../testing/market-of';
import { cheapestColumn, cheapestColumns, lowestPrice, nextPrice } from './cheapest';
import { CLOSED_PRICE, openFloor } from './floor-of-bids';

const NONE = -7;

/** Columns without a place are closed; with `places` outside. */
function floorOf(capacity: readonly number[], places: number, isShared: boolean) {
  const columns = capacity.length;
  const market = marketOf(
    { rows: 9, columns, capacity: Int32Array.from(capacity), dense: new Int32Array(9 * columns) },
    {},
    'total',
  );
  return { market, floor: openFloor(market, new Int32Array(columns), { places, dummies: 3, isShared }) };
}

describe('the cheapest columns', () => {
  it('are found after any prices have risen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 9 }),
        fc.nat(2),
        fc.boolean(),
        fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 5 }), fc.boolean()), { maxLength: 50 }),
        (capacity, places, shared, rises) => {
          const isShared = shared && places > 0;
          const { market, floor } = floorOf(capacity, places, isShared);
          const open = [...floor.price.keys()].filter((at) => (at === floor.out ? isShared : capacity[at]! > 0));
          const heap = cheapestColumns(market, floor);
          for (const [at, by, isAsked] of rises) {
            if (open.length > 0) floor.price[open[at % open.length]!]! += by;
            if (!isAsked) continue;
            const found = cheapestColumn(heap, floor.price);
            const sorted = open.map((column) => floor.price[column]!).sort((a, b) => a - b);
            expect(found < 0 ? undefined : floor.price[found]).toBe(sorted[0]);
            expect(lowestPrice(market, floor)).toBe(sorted[0] ?? CLOSED_PRICE);
            if (found >= 0) expect(nextPrice(heap, floor.price, NONE)).toBe(sorted[1] ?? NONE);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leave out what must fill', () => {
    const { market, floor } = floorOf([1, 1], 0, false);
    const mustFill = Uint8Array.of(1, 0);
    floor.price[1] = 5;
    expect(cheapestColumn(cheapestColumns({ ...market, mustFill }, floor), floor.price)).toBe(1);
    expect(lowestPrice({ ...market, mustFill }, floor)).toBe(5);
  });
});
