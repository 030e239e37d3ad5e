import * as fc from 'fast-check';
import { NO_EDGE } from '../problem';
import { fullRowIsWithin, isQuick, quickPrices, sparseRowIsWithin } from './row-within';

function proofOf(columnPrice: number[], columnLevel: number[]) {
  const prices = { columnPrice: Float64Array.from(columnPrice), columnLevel: Uint16Array.from(columnLevel) };
  return { ...prices, fairLevels: [], digest: '' };
}

describe('the quick look at a row', () => {
  it('sees the one entry that is too good, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 9 })), { maxLength: 14 }),
        fc.integer({ min: -5, max: 5 }),
        fc.nat(5),
        (entries, profit, before) => {
          const price = Int32Array.from(entries, ([, value]) => value);
          const within = Int32Array.from(entries, ([less], at) => profit + price[at]! - Math.abs(less));
          const ahead = new Array<number>(before).fill(1000);
          const columns = within.length;
          for (let tooGood = -1; tooGood < columns; tooGood++) {
            const weights = [...within];
            if (tooGood >= 0) weights[tooGood] = profit + price[tooGood]! + 1;
            const full = Int32Array.from([...ahead, ...weights, 1000]);
            expect(fullRowIsWithin(full, before, columns, price, profit)).toBe(tooGood < 0);
            const column = Int32Array.from([...ahead.map(() => 0), ...weights.map((_, at) => columns - 1 - at), 0]);
            const turned = Int32Array.from([...ahead, ...weights.reverse(), 1000]);
            expect(sparseRowIsWithin(column, turned, before, before + columns, price, profit)).toBe(tooGood < 0);
          }
        },
      ),
    );
    expect(fullRowIsWithin(Int32Array.of(NO_EDGE), 0, 1, Int32Array.of(0), -(2 ** 30) + 1)).toBe(true);
  });

  it('is for rows of the lowest level, with prices and profits under 2^30', () => {
    const quick = quickPrices(proofOf([5, -7, 2 ** 40], [2, 2, 3]))!;
    expect([quick.level, ...quick.price]).toEqual([2, 5, -7, 2 ** 30 - 1]);
    expect(quickPrices(proofOf([2 ** 30 - 1, 1 - 2 ** 30], [0, 0]))).toBeDefined();
    expect(quickPrices(proofOf([2 ** 30], [0]))).toBeUndefined();
    expect(quickPrices(proofOf([NaN], [0]))).toBeUndefined();
    const profits = [0, 2 ** 30 - 1, 2 ** 30, 1 - 2 ** 30, -(2 ** 30)];
    expect(profits.map((profit) => isQuick(quick, 2, profit))).toEqual([true, true, false, true, false]);
    expect([isQuick(quick, 3, 0), isQuick(undefined, 2, 0)]).toEqual([false, false]);
  });
});
