import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import { BLOCK, deskFor, layRow } from './row-desk';

function rowOf(weights: readonly number[]): Network {
  const columns = weights.length;
  const edges = { first: Int32Array.of(0), last: Int32Array.of(columns), weight: Int32Array.from(weights) };
  return { rows: 1, columns, capacity: new Int32Array(columns).fill(1), column: null, ...edges };
}

/** Lays the row down at prices of 0 and tells its best two. */
function bestTwo(weights: readonly number[]): number[] {
  const desk = deskFor(weights.length);
  desk.price.fill(0);
  layRow(desk, rowOf(weights), 0);
  desk.reader.findBestTwo(0, 0);
  return [...desk.answer];
}

describe('the desk', () => {
  it('takes rows of other lengths in turn, and longer ones than before', () => {
    const nothing = -(2 ** 30);
    for (const length of [3, 40_000, 5, BLOCK, 90_000, BLOCK + 1, 3]) {
      const weights = Array.from({ length }, (_, at) => -at - 7);
      expect([length, ...bestTwo(weights)]).toEqual([length, -7, -8, 0, -7]);
      expect(bestTwo(weights.reverse())).toEqual([-7, -8, length - 1, -7]);
    }
    expect(bestTwo([NO_EDGE, NO_EDGE])).toEqual([nothing, nothing, -1, nothing]);
    expect(bestTwo([NO_EDGE, 5])).toEqual([5, nothing, 1, 5]);
  });

  it('sees no column behind the last, whatever it costs to stay out', () => {
    const desk = deskFor(2);
    layRow(desk, rowOf([4, 9]), 0);
    desk.price.set([1, 2, -1000]);
    desk.reader.boundBlocks(0, 0);
    expect([...desk.bound]).toEqual([7]);
    expect([desk.reader.keepBest(5, -(2 ** 30), 0, 0), ...desk.column.subarray(0, 2)]).toEqual([2, 1, 0]);
  });

  it('tells what so many blocks reach', () => {
    const weights = Array.from({ length: 3 * BLOCK }, (_, at) => (at % BLOCK === 5 ? 10 * Math.ceil(at / BLOCK) : 0));
    const desk = deskFor(weights.length);
    desk.price.fill(0);
    layRow(desk, rowOf(weights), 0);
    desk.reader.boundBlocks(1, 0);
    expect([1, 2, 3].map((count) => desk.reader.reachedBy(count))).toEqual([60, 40, 20]);
    expect(desk.reader.reachedBy(4)).toBe(1 - 2 ** 30);
  });
});
