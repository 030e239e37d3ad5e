import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import { rowOf } from '../testing/row-of';
import { BLOCK, giveBack, layRow, takeDesk, type RowDesk } from './row-desk';

/** Gives a desk on which the row lies at prices of 0. */
function onDesk<Answer>(network: Network, use: (desk: RowDesk) => Answer): Answer {
  const desk = takeDesk(network)!;
  desk.price.fill(0);
  layRow(desk, network, 0);
  const answer = use(desk);
  giveBack(desk);
  return answer;
}

function bestTwo(weights: readonly number[]): number[] {
  return onDesk(rowOf(weights), ({ reader, answer }) => {
    reader.findBestTwo(0, 0);
    return [...answer];
  });
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

  it('takes long lists, each at the prices of its own columns, and no short ones', () => {
    const [long, short] = [300, 40];
    const columns = Array.from({ length: long }, (_, at) => 999 - 3 * at);
    const list: Network = {
      rows: 2,
      columns: 1000,
      capacity: new Int32Array(1000).fill(1),
      first: Int32Array.of(0, long),
      last: Int32Array.of(long, long + short),
      column: Int32Array.from([...columns, ...Array(short).keys()]),
      weight: new Int32Array(long + short).fill(500),
    };
    const desk = takeDesk(list)!;
    desk.price.forEach((_, at) => (desk.price[at] = at));
    expect(layRow(desk, list, 0)).toBe(long);
    desk.reader.findBestTwo(1, 0);
    expect([...desk.answer]).toEqual([1000 - 102, 1000 - 105, long - 1, 1000]);
    expect(layRow(desk, list, 1)).toBe(short);
    desk.reader.findBestTwo(0, 1);
    expect([...desk.answer]).toEqual([250, 249, 0, 250]);
    desk.reader.boundBlocks(0, 0);
    expect([...desk.bound.subarray(0, 3)]).toEqual([500, 484, 468]);
    giveBack(desk);
    expect(takeDesk({ ...list, first: Int32Array.of(0), last: Int32Array.of(long), rows: 3 })).toBeUndefined();
  });

  it('is another while one is taken', () => {
    const [one, other] = [takeDesk(rowOf([1, 2]))!, takeDesk(rowOf([1, 2]))!];
    one.price.fill(7);
    other.price.fill(8);
    expect([...one.price]).toEqual([7, 7, 7]);
    giveBack(one);
    expect(takeDesk(rowOf([3, 4]))).toBe(one);
  });

  it('sees no column behind the last, whatever it costs to stay out', () => {
    onDesk(rowOf([4, 9]), (desk) => {
      desk.price.set([1, 2, -1000]);
      desk.reader.boundBlocks(0, 0);
      expect([...desk.bound]).toEqual([7]);
      expect([desk.reader.keepBest(5, -(2 ** 30), 0, 0), ...desk.kept.subarray(0, 2)]).toEqual([2, 1, 0]);
    });
  });

  it('tells what so many blocks reach', () => {
    const weights = Array.from({ length: 3 * BLOCK }, (_, at) => (at % BLOCK === 5 ? 10 * Math.ceil(at / BLOCK) : 0));
    onDesk(rowOf(weights), ({ reader }) => {
      reader.boundBlocks(1, 0);
      expect([1, 2, 3].map((count) => reader.reachedBy(count))).toEqual([60, 40, 20]);
      expect(reader.reachedBy(4)).toBe(1 - 2 ** 30);
    });
  });
});
