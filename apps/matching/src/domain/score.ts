import { criteria, type Evidence } from './criteria';
import type { CriterionKey, Weights } from './criteria-set';
import type { Prepared } from './prepared-pool';

/** What one criterion adds to a pair's score. */
export interface Contribution {
  readonly criterion: CriterionKey;
  readonly weight: number;
  /** 0 to 100: how far the pair fulfils the criterion. */
  readonly degree: number;
  /** weight × degree. */
  readonly points: number;
  readonly evidence: Evidence;
}

/** The score of a pair: the sum of the points of {@link contributionsOf}, exactly. A whole number, never below 0. */
export function scoreOf(mentor: Prepared, mentee: Prepared, weights: Weights): number {
  let total = 0;
  for (const criterion of criteria) total += weights[criterion.key] * criterion.degree(mentor, mentee);
  return total;
}

/** Why a pair scores what it scores, in the order of the criteria; those that weigh nothing are left out. */
export function contributionsOf(mentor: Prepared, mentee: Prepared, weights: Weights): readonly Contribution[] {
  return criteria
    .filter(({ key }) => weights[key] > 0)
    .map((criterion) => {
      const weight = weights[criterion.key];
      const degree = criterion.degree(mentor, mentee);
      return {
        criterion: criterion.key,
        weight,
        degree,
        points: weight * degree,
        evidence: criterion.evidence(mentor, mentee),
      };
    });
}

export const totalOf = (contributions: readonly Contribution[]): number =>
  contributions.reduce((sum, { points }) => sum + points, 0);

/**
 * What the two people themselves may read: everything but what rests on demographics, which are nobody's but their
 * owner's.
 */
export function readableByPair(contributions: readonly Contribution[]): readonly Contribution[] {
  return contributions.filter(({ criterion }) => criterion !== 'SIMILAR_BACKGROUND');
}
