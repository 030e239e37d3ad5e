import { scoreDistribution } from './score-distribution';

const inBuckets = (scores: { score: number; count: number }[], maximum: number) =>
  scoreDistribution(scores, maximum).filter(({ count }) => count > 0);

describe('the distribution of scores', () => {
  it('is twenty buckets of one width, without a gap, from 0 to the maximum', () => {
    const buckets = scoreDistribution([], 10_000);
    expect(buckets).toHaveLength(20);
    expect([buckets[0]!.from, buckets.at(-1)!.to]).toEqual([0, 10_000]);
    for (const [n, bucket] of buckets.entries()) {
      expect(bucket.to - bucket.from).toBe(500);
      if (n > 0) expect(bucket.from).toBe(buckets[n - 1]!.to);
    }
  });

  it('counts a score on a border in the bucket that it begins', () => {
    const scores = [
      { score: 499, count: 1 },
      { score: 500, count: 2 },
      { score: 999, count: 3 },
    ];
    expect(inBuckets(scores, 10_000)).toEqual([
      { from: 0, to: 500, count: 1 },
      { from: 500, to: 1000, count: 5 },
    ]);
  });

  it('counts a pair that fulfils everything, and one that fulfils nothing', () => {
    const scores = [
      { score: 0, count: 1 },
      { score: 10_000, count: 2 },
    ];
    expect(inBuckets(scores, 10_000)).toEqual([
      { from: 0, to: 500, count: 1 },
      { from: 9500, to: 10_000, count: 2 },
    ]);
  });

  it('has whole borders for the least weight there is', () => {
    expect(scoreDistribution([], 100).map(({ to }) => to)).toEqual(Array.from({ length: 20 }, (_, n) => (n + 1) * 5));
  });

  it('is empty where nothing was scored', () => {
    expect(scoreDistribution([], 0)).toEqual([]);
  });
});
