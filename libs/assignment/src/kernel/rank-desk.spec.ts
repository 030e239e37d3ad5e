import { drawFrom } from '../testing/families';
import { BEST_STRIDE, giveRankDeskBack, layRanks, MOST_BEST, takeRankDesk, type RankDesk } from './rank-desk';

const ENDS = [2147483647, -2147483648, 2147483646, -2147483647];

/** Rows of these lengths, one behind the other, behind something that is none of theirs. */
function rowsOf(lengths: readonly number[], rankUpTo: number, draw: (end: number) => number) {
  const first = new Int32Array(lengths.length);
  const last = new Int32Array(lengths.length);
  let end = 5;
  lengths.forEach((length, row) => {
    first[row] = end;
    last[row] = end += length;
  });
  const rank = Int32Array.from({ length: end + 5 }, () => (draw(40) === 0 ? ENDS[draw(4)]! : draw(rankUpTo)));
  return { first, last, rank };
}

/** Best first, by place where ranks are equal. */
const inOrder = (ranks: Int32Array): number[] => [...ranks.keys()].sort((a, b) => ranks[a]! - ranks[b]! || a - b);

describe('the desk for ranks', () => {
  const lengths = Array.from({ length: 600 }, (_, row) => [row % 23, 50, (row * row) % 131][row % 3]!);
  let desk: RankDesk;
  beforeAll(() => (desk = takeRankDesk(1 << 16)!));
  afterAll(() => giveRankDeskBack(desk));

  it('keeps the best edges of each row, in order, or says that it cannot tell', () => {
    let [told, tied] = [0, 0];
    for (const upTo of [1_000_000, 60]) {
      const { first, last, rank } = rowsOf(lengths, upTo, drawFrom(upTo));
      for (let row = 0; row < lengths.length; row += desk.rows) {
        layRanks(desk, rank, first, last, row);
        expect(desk.row).toBe(row);
        desk.reader.keepBest(desk.rows);
        for (let at = 0; at < desk.rows; at++) {
          const own = rank.subarray(first[row + at], last[row + at]);
          const count = desk.best[at * BEST_STRIDE]!;
          if (count < 0) {
            tied++;
            continue;
          }
          told++;
          expect(count).toBeGreaterThanOrEqual(Math.min(own.length, 7));
          expect(count).toBeLessThanOrEqual(MOST_BEST);
          if (own.length <= MOST_BEST) expect(count).toBe(own.length);
          const head = at * BEST_STRIDE + 1;
          const kept = [...desk.best.subarray(head, head + count)].map((edge) => desk.base + edge - first[row + at]!);
          expect(kept).toEqual(inOrder(own).slice(0, count));
          const ranks = inOrder(own).map((edge) => own[edge]!);
          expect(new Set(ranks.slice(0, count)).size).toBe(count);
          if (count < own.length) expect(ranks[count]).toBeGreaterThan(ranks[count - 1]!);
        }
      }
    }
    expect(told).toBeGreaterThan(600);
    expect(tied).toBeGreaterThan(100);
  });

  it('finds the edges of each row up to the rank that it asks for', () => {
    const draw = drawFrom(3);
    const { first, last, rank } = rowsOf(lengths, 100, draw);
    for (let row = 0; row < lengths.length; row += desk.rows) {
      layRanks(desk, rank, first, last, row);
      for (let at = 0; at < desk.rows; at++) desk.most[at] = draw(5) === 0 ? ENDS[draw(4)]! : draw(100);
      desk.reader.findUpTo(desk.rows);
      for (let at = 0; at < desk.rows; at++) {
        const from = at === 0 ? 0 : desk.foundEnd[at - 1];
        const found = [...desk.found.subarray(from, desk.foundEnd[at])].map((edge) => desk.base + edge);
        const own = Array.from({ length: lengths[row + at]! }, (_, edge) => first[row + at]! + edge);
        expect(found).toEqual(own.filter((edge) => rank[edge]! <= desk.most[at]!));
      }
    }
  });

  it('takes as many rows as there is room for, and none that is too long', () => {
    const { first, last, rank } = rowsOf([8_192, 8_193, 8_190, 2, 1, 0], 9, drawFrom(1));
    const laid = [0, 1, 2, 4].map((row) => {
      layRanks(desk, rank, first, last, row);
      return desk.rows;
    });
    expect(laid).toEqual([1, 0, 2, 2]);
  });

  it('is another for whoever asks while it is taken, and is not there for few edges', () => {
    const other = takeRankDesk(1 << 16)!;
    expect(other.rank.buffer).not.toBe(desk.rank.buffer);
    giveRankDeskBack(other);
    expect(takeRankDesk(1 << 16)).toBe(other);
    expect(takeRankDesk((1 << 16) - 1)).toBeUndefined();
  });
});
