import * as fc from 'fast-check';
import { heartbeatOf } from '../heartbeat';
import type { Market } from '../market';
import { marketOf } from '../testing/market-of';
import { giveBidDeskBack } from '../kernel/bid-desk';
import { hasFreePlace, openFloor, takeDeskFor } from './floor-of-bids';
import type { FloorOfBids } from './floor-of-bids';

const ROWS = 9;

function marketWith(capacity: readonly number[], mustFill: readonly number[]): Market {
  const columns = capacity.length;
  const dense = new Int32Array(ROWS * columns);
  const market = marketOf({ rows: ROWS, columns, capacity: Int32Array.from(capacity), dense }, {}, 'total');
  return { ...market, mustFill: Uint8Array.from(mustFill) };
}

/** The bids of the places that no dummy has, column by column. */
function bids({ price, desk: { start, bid, held } }: FloorOfBids): number[][] {
  return Array.from(price, (_, column) => [...bid.subarray(start[column], start[column + 1]! - held[column]!)]);
}

/** Where a dummy may be. */
function mayBe(market: Market, floor: FloorOfBids, isShared: boolean, column: number): boolean {
  return column === floor.out ? isShared : market.mustFill[column] === 0;
}

function expectInOrder(market: Market, floor: FloorOfBids, isShared: boolean, count: number): void {
  const { columnOf, start, holder, bidder } = floor.desk;
  const heldIn = [...floor.desk.held.subarray(0, floor.price.length)];
  const held = heldIn.reduce((sum, places) => sum + places, 0);
  const level = bidder.level();
  expect(held).toBeLessThanOrEqual(count);
  bids(floor).forEach((list, column) => {
    if (heldIn[column]! > 0) {
      expect(mayBe(market, floor, isShared, column)).toBe(true);
      expect(floor.price[column]!).toBeLessThanOrEqual(level);
    } else if (list.length > 0) expect(floor.price[column]).toBe(Math.min(...list));
    if (list.length > 0) expect(list[0]).toBe(Math.min(...list));
    if (!mayBe(market, floor, isShared, column)) return;
    if (held > 0) for (const bid of list) expect(bid).toBeGreaterThanOrEqual(level);
    if (held < count) expect(list).toEqual([]);
  });
  const end = start[floor.price.length]!;
  for (const [row, column] of columnOf.entries()) {
    if (column < 0) expect([...holder.subarray(0, end)]).not.toContain(row);
    else expect([...holder.subarray(start[column], start[column + 1])]).toContain(row);
  }
}

describe('dummies', () => {
  it('hold the cheapest places of those that they may, at one price, whatever rows bid', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.nat(1)), { minLength: 1, maxLength: 4 }),
        fc.record({ places: fc.nat(3), dummies: fc.integer({ min: 1, max: 5 }), isShared: fc.boolean() }),
        fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 6 }), fc.nat(9)), { maxLength: 40 }),
        (columns, surplus, acts) => {
          const market = marketWith(
            columns.map(([places]) => places),
            columns.map(([, must]) => must),
          );
          const isShared = surplus.isShared && surplus.places > 0;
          const desk = takeDeskFor(market, 5, heartbeatOf({}));
          const { bidder, columnOf, start } = desk;
          const floor = openFloor(market, desk, new Int32Array(columns.length), { ...surplus, isShared }, -2);
          bidder.seatDummies();
          const out = (): number => columnOf.filter((column) => column < 0).length;
          for (const [at, raise, kind] of acts) {
            const column = at % floor.price.length;
            const row = columnOf.indexOf(-1);
            if (kind === 0) {
              bidder.catchUpAll();
              desk.keep.forEach((_, other) => (desk.keep[other] = other & 1));
              bidder.releaseRows(desk.keep.byteOffset);
            } else if (row >= 0 && start[column]! < start[column + 1]!) {
              bidder.catchUpAll();
              const [seated, waiting] = [out(), bidder.countWaiting()];
              bidder.takePlace(column, row, floor.price[column]! + raise);
              bidder.seatDummies();
              expect(bidder.countWaiting() - waiting).toBe(out() - seated + 1);
            }
            bidder.seatDummies();
            expectInOrder(market, floor, isShared, surplus.dummies);
          }
          giveBidDeskBack(desk);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('raise what they hold when it is looked at', () => {
    const market = marketWith([2, 1, 1], [0, 0, 1]);
    const desk = takeDeskFor(market, 5, heartbeatOf({}));
    const { bidder } = desk;
    const held = desk.held.subarray(0, 3);
    const floor = openFloor(market, desk, new Int32Array(3), { places: 0, dummies: 1, isShared: false });
    bidder.seatDummies();
    expect([[...held], bidder.level()]).toEqual([[1, 0, 0], 0]);
    bidder.takePlace(0, 0, 7);
    bidder.seatDummies();
    expect([[...held], [...floor.price]]).toEqual([
      [1, 0, 0],
      [0, 0, 0],
    ]);
    bidder.takePlace(0, 1, 9);
    bidder.takePlace(1, 2, 5);
    expect(bidder.countWaiting()).toBe(0);
    bidder.seatDummies();
    expect([[...held], bidder.level(), bidder.countWaiting(), desk.columnOf[2]]).toEqual([[0, 1, 0], 5, 1, -1]);
    expect([hasFreePlace(floor, 0), hasFreePlace(floor, 1), hasFreePlace(floor, 2)]).toEqual([false, false, true]);
    bidder.takePlace(1, 3, 8);
    bidder.seatDummies();
    expect([[...held], bidder.level(), bidder.countWaiting(), desk.columnOf[0]]).toEqual([[1, 0, 0], 7, 2, -1]);
    bidder.catchUpAll();
    expect([...floor.price]).toEqual([7, 8, 0]);
    giveBidDeskBack(desk);
  });

  it('make staying out cost what they pay for it', () => {
    const market = marketWith([1], [0]);
    const desk = takeDeskFor(market, 5, heartbeatOf({}));
    const floor = openFloor(market, desk, new Int32Array(1), { places: 1, dummies: 2, isShared: true }, -3);
    desk.bidder.seatDummies();
    expect([...desk.held.subarray(0, 2), floor.price[1], desk.bidder.outWorth(), floor.price[1]]).toEqual([
      1, 1, -3, 0, 0,
    ]);
    giveBidDeskBack(desk);
  });
});
