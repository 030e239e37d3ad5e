import { hasControlCharacter, hasLineBreak } from './plain-text';

/** Optional, apart from the answers, and read by nobody but the person and whoever compares what they asked to compare. */
export interface Demographics {
  readonly gender: string | null;
  readonly raceEthnicity: string | null;
}

export const noDemographics: Demographics = { gender: null, raceEthnicity: null };

export const LONGEST_DEMOGRAPHIC = 80;

export interface DemographicsFault {
  readonly field: keyof Demographics;
  readonly rule: 'TOO_LONG' | 'CONTROL_CHARACTER';
  readonly most: number;
}

/** Trimmed; nothing said is null. Everybody may use their own words. */
export function readDemographics(given: { readonly gender?: string | null; readonly raceEthnicity?: string | null }): {
  readonly demographics: Demographics;
  readonly faults: readonly DemographicsFault[];
} {
  const demographics = { gender: wordsOf(given.gender), raceEthnicity: wordsOf(given.raceEthnicity) };
  const faults = (['gender', 'raceEthnicity'] as const).flatMap((field): DemographicsFault[] => {
    const words = demographics[field] ?? '';
    if (hasControlCharacter(words) || hasLineBreak(words))
      return [{ field, rule: 'CONTROL_CHARACTER', most: LONGEST_DEMOGRAPHIC }];
    return words.length > LONGEST_DEMOGRAPHIC ? [{ field, rule: 'TOO_LONG', most: LONGEST_DEMOGRAPHIC }] : [];
  });
  return { demographics, faults };
}

export const hasDemographics = ({ gender, raceEthnicity }: Demographics): boolean =>
  gender !== null || raceEthnicity !== null;

/** Answers that two people may both give without having anything in common. */
const INCOMPARABLE: ReadonlySet<string> = new Set(['prefer to self-describe', 'prefer not to say', 'two or more']);

/** What can be compared, as `attribute:value` texts for keyed digests. */
export function comparableBackgrounds(demographics: Demographics): readonly string[] {
  return (['gender', 'raceEthnicity'] as const).flatMap((attribute) => {
    const value = demographics[attribute]?.toLowerCase();
    return value === undefined || INCOMPARABLE.has(value) ? [] : [`${attribute}:${value}`];
  });
}

const wordsOf = (text: string | null | undefined): string | null => text?.trim() || null;
