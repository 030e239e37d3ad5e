/** How many proposals of a run score from `from` on, and below `to`. */
export interface ScoreBucket {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Each is a whole number wide, because a maximum is a sum of weights times 100. */
const BUCKETS = 20;

/**
 * Twenty buckets of the same width from 0 to the maximum, lowest first; their counts add up to all scores. The last one
 * has the maximum too. Empty where the maximum is 0.
 */
export function scoreDistribution(
  scores: readonly { readonly score: number; readonly count: number }[],
  maximum: number,
): readonly ScoreBucket[] {
  if (maximum === 0) return [];
  const width = maximum / BUCKETS;
  const counts = new Array<number>(BUCKETS).fill(0);
  for (const { score, count } of scores) counts[Math.min(Math.floor(score / width), BUCKETS - 1)]! += count;
  return counts.map((count, n) => ({ from: n * width, to: (n + 1) * width, count }));
}
