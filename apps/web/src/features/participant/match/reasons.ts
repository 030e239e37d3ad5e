import type { Criterion } from '../generated/graphql';

interface Contribution {
  readonly criterion: Criterion;
  readonly points: number;
  readonly degree: number;
  readonly evidence: { readonly shared: readonly string[]; readonly amount?: number | null };
}

interface Answer {
  readonly values: readonly string[];
  readonly texts: readonly string[];
}

/** One reason of a match: what to say, and the words and number that it is said with. */
export interface Reason {
  readonly criterion: Criterion;
  readonly shared: readonly string[];
  readonly amount: number;
}

/** Criteria that say nothing without what both have in common. */
const BY_SHARED: readonly Criterion[] = ['TOPICS', 'SAME_REGION', 'SAME_LIBRARY_TYPE', 'LANGUAGES', 'CONTACT_MODES'];
const BY_AMOUNT: readonly Criterion[] = ['TIME_ZONE', 'EXPERIENCE_GAP'];

/**
 * Why two people were matched, weightiest first. Only what speaks for the pair: what one lacks is nobody's to read. What
 * both have in common comes as keys of the form and is said in the words of their answers.
 */
export function reasonsOf(contributions: readonly Contribution[], answers: readonly Answer[]): readonly Reason[] {
  const words = new Map(answers.flatMap(({ values, texts }) => values.map((value, at) => [value, texts[at] ?? value])));
  return contributions
    .filter(speaksForPair)
    .toSorted((one, other) => other.points - one.points)
    .map(({ criterion, evidence }) => ({
      criterion,
      shared: evidence.shared.map((key) => words.get(key) ?? key.replaceAll('_', ' ')),
      amount: Math.round(evidence.amount ?? 0),
    }));
}

function speaksForPair({ criterion, points, degree, evidence }: Contribution): boolean {
  if (points <= 0) return false;
  if (BY_SHARED.includes(criterion)) return evidence.shared.length > 0;
  if (BY_AMOUNT.includes(criterion)) return Math.round(evidence.amount ?? 0) > 0;
  return degree === 100;
}

/** Names of places and languages keep their capitals inside a sentence; other labels do not. */
export const inSentence = (criterion: Criterion, shared: readonly string[]): readonly string[] =>
  criterion === 'LANGUAGES' || criterion === 'SAME_REGION'
    ? shared
    : shared.map((label) => (/^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label));
