import { ok, rejected, type Result } from '@bookends/result';
import type { DecisionName } from './application';

export const reviewStates = ['ASSIGNED', 'SUBMITTED', 'RECUSED'] as const;
export type ReviewState = (typeof reviewStates)[number];

export const LEAST_SCORE = 1;
export const MOST_SCORE = 5;

/** What one committee member says of one application. */
export interface Review {
  readonly id: string;
  readonly programId: string;
  readonly cycleId: string;
  readonly applicationId: string;
  readonly reviewerId: string;
  readonly state: ReviewState;
  readonly decision: DecisionName | null;
  readonly score: number | null;
  /** For the committee; never for the applicant. */
  readonly note: string | null;
  readonly assignedAt: Date;
  readonly submittedAt: Date | null;
}

export interface Judgement {
  readonly decision: DecisionName;
  readonly score: number;
  readonly note: string | null;
}

export type ReviewRejection =
  | { readonly reason: 'recused' }
  | { readonly reason: 'score-out-of-range'; readonly least: number; readonly most: number };

/** The review with this judgement; given again with another one, the later holds. A recused reviewer gives none. */
export function judged(review: Review, judgement: Judgement, at: Date): Result<Review, ReviewRejection> {
  if (review.state === 'RECUSED') return rejected({ reason: 'recused' });
  const { score } = judgement;
  if (!Number.isInteger(score) || score < LEAST_SCORE || score > MOST_SCORE)
    return rejected({ reason: 'score-out-of-range', least: LEAST_SCORE, most: MOST_SCORE });
  return ok({ ...review, ...judgement, state: 'SUBMITTED', submittedAt: at });
}

export type RecusalRejection = { readonly reason: 'already-reviewed' };

/** The review without its reviewer, who saw a conflict of interest. Done before: unchanged. */
export function recused(review: Review): Result<Review, RecusalRejection> {
  if (review.state === 'SUBMITTED') return rejected({ reason: 'already-reviewed' });
  return ok(review.state === 'RECUSED' ? review : { ...review, state: 'RECUSED' });
}

/** The review to be given anew, once the applicant has answered what it asked for. */
export function reopened(review: Review): Review {
  return { ...review, state: 'ASSIGNED', decision: null, score: null, note: null, submittedAt: null };
}

export type Tally =
  | { readonly kind: 'open'; readonly submitted: number }
  | { readonly kind: 'agreed'; readonly decision: DecisionName }
  | { readonly kind: 'disagreed' };

/** What the reviews of one application come to: as many agreeing ones as the policy wants, or two that differ. */
export function tally(reviews: readonly Review[], agreeingReviews: number): Tally {
  const decisions = reviews.flatMap((review) => (review.state === 'SUBMITTED' ? (review.decision ?? []) : []));
  if (new Set(decisions).size > 1) return { kind: 'disagreed' };
  const [decision] = decisions;
  if (decision !== undefined && decisions.length >= agreeingReviews) return { kind: 'agreed', decision };
  return { kind: 'open', submitted: decisions.length };
}
