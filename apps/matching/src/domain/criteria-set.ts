/** What is scored, in the order in which it is shown. */
export const criterionKeys = [
  'TOPICS',
  'TIME_ZONE',
  'SAME_REGION',
  'SAME_LIBRARY_TYPE',
  'SIMILAR_BACKGROUND',
  'LANGUAGES',
  'CONTACT_MODES',
  'EXPERIENCE_GAP',
  'FIRST_TIME_TOGETHER',
] as const;
export type CriterionKey = (typeof criterionKeys)[number];

export type Weights = Readonly<Record<CriterionKey, number>>;

/** How a cycle scores its pairs, and what it refuses. */
export interface CriteriaSet {
  readonly weights: Weights;
  /** Pairs that score less are never proposed, except pins. 0 refuses nothing. */
  readonly leastScore: number;
  /** Whether a pair must have a topic in common that one wants and the other offers. */
  readonly isSharedTopicRequired: boolean;
}

/** Full agreement in a criterion, in points per unit of weight. */
export const FULL_DEGREE = 100;
export const MOST_WEIGHT = 100;

export const maximumScore = (weights: Weights): number =>
  criterionKeys.reduce((sum, key) => sum + weights[key] * FULL_DEGREE, 0);

/** The template `default`: topics first, then ways to meet, then what people have in common. */
export const defaultCriteriaSet: CriteriaSet = {
  weights: {
    TOPICS: 35,
    TIME_ZONE: 15,
    SAME_REGION: 10,
    SAME_LIBRARY_TYPE: 10,
    SIMILAR_BACKGROUND: 10,
    LANGUAGES: 5,
    CONTACT_MODES: 5,
    EXPERIENCE_GAP: 5,
    FIRST_TIME_TOGETHER: 5,
  },
  leastScore: 0,
  isSharedTopicRequired: false,
};

export type CriteriaRejection =
  | {
      readonly reason: 'weight-out-of-range';
      readonly criterion: CriterionKey;
      readonly weight: number;
      readonly most: number;
    }
  | { readonly reason: 'no-weight-left' }
  | { readonly reason: 'least-score-out-of-range'; readonly leastScore: number; readonly most: number };

/** The first rule that a set breaks, or null: whole weights from 0 to 100, not all of them 0, a reachable least score. */
export function faultOf({ weights, leastScore }: CriteriaSet): CriteriaRejection | null {
  for (const criterion of criterionKeys) {
    const weight = weights[criterion];
    if (!Number.isInteger(weight) || weight < 0 || weight > MOST_WEIGHT)
      return { reason: 'weight-out-of-range', criterion, weight, most: MOST_WEIGHT };
  }
  const most = maximumScore(weights);
  if (most === 0) return { reason: 'no-weight-left' };
  if (!Number.isInteger(leastScore) || leastScore < 0 || leastScore > most)
    return { reason: 'least-score-out-of-range', leastScore, most };
  return null;
}
