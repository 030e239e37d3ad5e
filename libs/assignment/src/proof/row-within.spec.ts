import * as fc from 'fast-check';
import { NO_EDGE } from '../problem';
import { isQuick, nextAbove, nextAboveAcross, nextListedAbove, quickPrices } from './row-within';

function proofOf(columnPrice: number[], columnLevel: number[]) {
  const prices = { columnPrice: Float64Array.from(columnPrice), columnLevel: Uint16Array.from(columnLevel) };
  return { ...prices, fairLevels: [], digest: '' };
}

describe('the quick look at a row', () => {
  it('finds the next entry that is too good, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -9, max: 1 }), fc.integer({ min: 0, max: 9 })), { maxLength: 14 }),
        fc.integer({ min: -5, max: 5 }),
        fc.nat(5),
        fc.integer({ min: 1, max: 4 }),
        (entries, profit, before, step) => {
          const price = Int32Array.from(entries, ([, value]) => value);
          const weights = Int32Array.from(entries, ([more], at) => profit + price[at]! + more);
          const count = weights.length;
          const ahead = new Array<number>(before).fill(1000);
          const full = Int32Array.from([...ahead, ...weights, 1000]);
          const apart = Int32Array.from({ length: before + count * step + 1 }, (_, at) =>
            at >= before && (at - before) % step === 0 ? (weights[(at - before) / step] ?? 1000) : 1000,
          );
          const column = Int32Array.from([...ahead.map(() => 0), ...weights.map((_, at) => count - 1 - at), 0]);
          const turned = Int32Array.from([...ahead, ...weights.toReversed(), 1000]);
          for (let start = 0; start <= count; start++) {
            const next = (excess: readonly number[]): number =>
              start + [...excess.slice(start), 1].findIndex((value) => value > 0);
            const excess = entries.map(([more]) => more);
            expect(nextAbove(full, before, start, count, price, profit)).toBe(next(excess));
            expect(nextAboveAcross(apart, before, start, count, price, profit, step)).toBe(next(excess));
            expect(nextListedAbove(column, turned, before + start, before + count, price, profit)).toBe(
              before + next(excess.toReversed()),
            );
          }
        },
      ),
    );
    expect(nextAbove(Int32Array.of(NO_EDGE), 0, 0, 1, Int32Array.of(0), -(2 ** 30) + 1)).toBe(1);
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
