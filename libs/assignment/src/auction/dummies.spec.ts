import * as fc from 'fast-check';
import type { Market } from '../market';
import { marketOf } from '../testing/market-of';
import {
  catchUp,
  catchUpAll,
  hasFreePlace,
  openFloor,
  outWorth,
  releaseRows,
  seatDummies,
  takePlace,
} from './floor-of-bids';
import type { FloorOfBids } from './floor-of-bids';

const ROWS = 9;

function marketWith(capacity: readonly number[], mustFill: readonly number[]): Market {
  const columns = capacity.length;
  const dense = new Int32Array(ROWS * columns);
  const market = marketOf({ rows: ROWS, columns, capacity: Int32Array.from(capacity), dense }, {}, 'total');
  return { ...market, mustFill: Uint8Array.from(mustFill) };
}

/** The bids of the places that no dummy has, column by column. */
function bids({ start, bid, dummies }: FloorOfBids): number[][] {
  return Array.from({ length: start.length - 1 }, (_, column) => [
    ...bid.subarray(start[column], start[column + 1]! - dummies!.held[column]!),
  ]);
}

/** Where a dummy may be. */
function mayBe(market: Market, floor: FloorOfBids, isShared: boolean, column: number): boolean {
  return column === floor.out ? isShared : market.mustFill[column] === 0;
}

function expectInOrder(market: Market, floor: FloorOfBids, isShared: boolean, count: number): void {
  const dummies = floor.dummies!;
  const held = [...dummies.held].reduce((sum, places) => sum + places, 0);
  expect(held + dummies.loose).toBe(count);
  bids(floor).forEach((list, column) => {
    if (dummies.held[column]! > 0) {
      expect(mayBe(market, floor, isShared, column)).toBe(true);
      expect(floor.price[column]!).toBeLessThanOrEqual(dummies.level);
    } else if (list.length > 0) expect(floor.price[column]).toBe(Math.min(...list));
    if (list.length > 0) expect(list[0]).toBe(Math.min(...list));
    if (held === 0 || !mayBe(market, floor, isShared, column)) return;
    for (const bid of list) expect(bid).toBeGreaterThanOrEqual(dummies.level);
    if (dummies.loose > 0) expect(list).toEqual([]);
  });
  for (const [row, column] of floor.columnOf.entries()) {
    if (column < 0) expect([...floor.row]).not.toContain(row);
    else expect([...floor.row.subarray(floor.start[column], floor.start[column + 1])]).toContain(row);
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
          const floor = openFloor(
            market,
            new Int32Array(columns.length + 1),
            new Int32Array(columns.length),
            { ...surplus, isShared },
            -2,
          );
          const freed = new Set<number>(floor.columnOf.keys());
          const letGo = (row: number): unknown => freed.add(row);
          seatDummies(floor, letGo);
          for (const [at, raise, kind] of acts) {
            const column = at % (floor.start.length - 1);
            const row = [...freed][0];
            if (kind === 0) {
              catchUpAll(floor);
              releaseRows(
                floor,
                Uint8Array.from({ length: ROWS }, (_, other) => other & 1),
                letGo,
              );
            } else if (row !== undefined && floor.start[column]! < floor.start[column + 1]!) {
              catchUp(floor, column);
              freed.delete(row);
              const given = takePlace(floor, column, row, floor.price[column]! + raise);
              if (given >= 0) freed.add(given);
            }
            seatDummies(floor, letGo);
            expectInOrder(market, floor, isShared, surplus.dummies);
            expect([...freed].sort()).toEqual([...floor.columnOf.keys()].filter((other) => floor.columnOf[other]! < 0));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('raise what they hold when it is looked at', () => {
    const market = marketWith([2, 1, 1], [0, 0, 1]);
    const floor = openFloor(market, new Int32Array(4), new Int32Array(3), { places: 0, dummies: 1, isShared: false });
    const freed: number[] = [];
    seatDummies(floor, (row) => freed.push(row));
    expect([[...floor.dummies!.held], floor.dummies!.level]).toEqual([[1, 0, 0], 0]);
    takePlace(floor, 0, 0, 7);
    seatDummies(floor, (row) => freed.push(row));
    expect([[...floor.dummies!.held], [...floor.price]]).toEqual([
      [1, 0, 0],
      [0, 0, 0],
    ]);
    takePlace(floor, 0, 1, 9);
    takePlace(floor, 1, 2, 5);
    seatDummies(floor, (row) => freed.push(row));
    expect([freed, [...floor.dummies!.held], floor.dummies!.level]).toEqual([[2], [0, 1, 0], 5]);
    expect([hasFreePlace(floor, 0), hasFreePlace(floor, 1), hasFreePlace(floor, 2)]).toEqual([false, false, true]);
    takePlace(floor, 1, 3, 8);
    seatDummies(floor, (row) => freed.push(row));
    expect([freed, [...floor.dummies!.held], floor.dummies!.level]).toEqual([[2, 0], [1, 0, 0], 7]);
    expect([catchUp(floor, 0), catchUp(floor, 1), [...floor.price]]).toEqual([false, false, [7, 8, 0]]);
  });

  it('make staying out cost what they pay for it', () => {
    const market = marketWith([1], [0]);
    const floor = openFloor(
      market,
      new Int32Array(2),
      new Int32Array(1),
      { places: 1, dummies: 2, isShared: true },
      -3,
    );
    seatDummies(floor, () => undefined);
    expect([[...floor.dummies!.held], floor.price[1], outWorth(floor), floor.price[1]]).toEqual([[1, 1], -3, -0, 0]);
  });
});
