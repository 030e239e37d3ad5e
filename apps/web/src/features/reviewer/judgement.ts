import type { ApplicationDecision, ReviewedApplicationQuery } from './generated/graphql';

export type Application = NonNullable<ReviewedApplicationQuery['application']>;
export type Review = NonNullable<Application['reviews']>[number];

export const SCORES = [5, 4, 3, 2, 1] as const;
export const DECISIONS = [
  'ACCEPT',
  'WAITLIST',
  'DECLINE',
  'ASK_FOR_MORE',
] as const satisfies readonly ApplicationDecision[];

/** What a reviewer has chosen and written so far. */
export interface Judgement {
  readonly decision: ApplicationDecision | null;
  readonly score: number | null;
  readonly note: string;
  readonly message: string;
}

export type JudgementField = keyof Judgement;
export type Faults = Partial<Record<JudgementField, string>>;

export const NOTHING_YET: Judgement = { decision: null, score: null, note: '', message: '' };

/** What was given before, to be changed. */
export const judgementOf = (review: Review | undefined): Judgement => ({
  decision: review?.decision ?? null,
  score: review?.score ?? null,
  note: review?.note ?? '',
  message: '',
});

/** What is missing before it can be sent; the server has the last word on everything else. */
export function missingIn({ decision, score, message }: Judgement): readonly JudgementField[] {
  return [
    ...(score === null ? (['score'] as const) : []),
    ...(decision === null ? (['decision'] as const) : []),
    ...(decision === 'ASK_FOR_MORE' && message.trim() === '' ? (['message'] as const) : []),
  ];
}

/** The server's sentences at their fields; what belongs to none of them under `decision`. */
export function faultsOf(
  errors: readonly { readonly message: string; readonly field?: readonly string[] | null }[],
): Faults {
  const faults: Faults = {};
  for (const { message, field } of errors) {
    const name = (['score', 'note', 'message'] as const).find((known) => field?.includes(known)) ?? 'decision';
    faults[name] = faults[name] === undefined ? message : `${faults[name]} ${message}`;
  }
  return faults;
}

/** The viewer's own review, and those of others that they may read. */
export function partReviews(reviews: readonly Review[], viewerId: string) {
  return {
    own: reviews.find(({ reviewer }) => reviewer?.id === viewerId),
    others: reviews.filter(({ reviewer }) => reviewer?.id !== viewerId),
  };
}
