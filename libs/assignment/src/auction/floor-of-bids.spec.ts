import * as fc from 'fast-check';
import { marketOf } from '../testing/market-of';
import { heartbeatOf } from '../heartbeat';
import { giveBidDeskBack } from '../kernel/bid-desk';
import { CLOSED_PRICE, hasFreePlace, openFloor, takeDeskFor } from './floor-of-bids';

const ROWS = 12;

/** A place, as the specs see it: who holds it, for what. */
interface Place {
  row: number;
  bid: number;
}

type Act = { readonly kind: 'bid'; readonly at: number; readonly raise: number } | { readonly kind: 'release' };

const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('bid' as const),
      at: fc.nat(1000),
      raise: fc.integer({ min: 1, max: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('release' as const) }) },
);

function lowest(places: readonly Place[]): number {
  return Math.min(...places.map(({ bid }) => bid));
}

describe('the floor of bids', () => {
  it('gives the cheapest place, a free one first, and keeps the lowest bid as the price', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 }),
        fc.array(acts, { maxLength: 60 }),
        fc.nat(255),
        (capacity, list, kept) => {
          const columns = capacity.length;
          const dense = new Int32Array(ROWS * columns);
          const market = marketOf({ rows: ROWS, columns, capacity: Int32Array.from(capacity), dense }, {}, 'total');
          const desk = takeDeskFor(market, 5, heartbeatOf({}));
          const floor = openFloor(market, desk, new Int32Array(columns));
          const { bidder, columnOf } = desk;
          /** The rows that lose their places by it. */
          const given = (act: () => void): number[] => {
            const [before, waiting] = [columnOf.slice(), bidder.countWaiting()];
            act();
            const rows = [...before.keys()].filter((row) => before[row]! >= 0 && columnOf[row] === -1);
            expect(bidder.countWaiting() - waiting).toBe(rows.length);
            return rows;
          };
          const model = capacity.map((count) => Array.from({ length: count }, (): Place => ({ row: -1, bid: 0 })));
          for (const act of list) {
            if (act.kind === 'release') {
              const keep = Uint8Array.from({ length: ROWS }, (_, row) => (kept >> (row % 8)) & 1);
              const expected = model.flat().filter(({ row }) => row >= 0 && keep[row] === 0);
              model.forEach((places) => {
                const price = lowest(places);
                for (const place of places) {
                  place.bid = price;
                  if (place.row >= 0 && keep[place.row] === 0) place.row = -1 - place.row;
                }
              });
              desk.keep.set(keep);
              const freed = given(() => bidder.releaseRows(desk.keep.byteOffset));
              expect(freed.sort()).toEqual(expected.map(({ row }) => -1 - row).sort());
              model.flat().forEach((place) => (place.row = Math.max(place.row, -1)));
            } else {
              const column = act.at % columns;
              const row = [...columnOf.keys()].find((other) => columnOf[other] === -1);
              if (row === undefined || capacity[column] === 0) continue;
              const places = model[column]!;
              const price = lowest(places);
              const wasFree = places.some((place) => place.row < 0 && place.bid === price);
              const [lost = -1] = given(() => bidder.takePlace(column, row, price + act.raise));
              const left = places.find((place) => place.row === lost && place.bid === price)!;
              expect([left === undefined, lost === -1]).toEqual([false, wasFree]);
              Object.assign(left, { row, bid: price + act.raise });
            }
            model.forEach((places, column) => {
              expect(floor.price[column]).toBe(places.length === 0 ? CLOSED_PRICE : lowest(places));
              expect(hasFreePlace(floor, column)).toBe(places.some(({ row }) => row < 0));
              for (const { row } of places) if (row >= 0) expect(columnOf[row]).toBe(column);
            });
            const seated = model.flat().filter(({ row }) => row >= 0).length;
            expect(columnOf.filter((column) => column >= 0)).toHaveLength(seated);
            expect(Math.min(...columnOf)).toBeGreaterThanOrEqual(-1);
          }
          giveBidDeskBack(desk);
        },
      ),
      { numRuns: 200 },
    );
  });
});
