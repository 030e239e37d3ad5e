import { FULL_DEGREE, type CriterionKey } from './criteria-set';
import type { PreferenceStrength } from './candidate';
import type { Prepared } from './prepared-pool';
import { sharedCount, type TokenSet } from './token-set';
import { FULL_HOURS, overlapMinutes } from './zone-overlap';

/** What a degree rests on, for people to read. */
export interface Evidence {
  /** What both sides have in common, in the words of the form. */
  readonly shared: readonly string[];
  /** Hours a day, years or topics, depending on the criterion; null where nothing is counted. */
  readonly amount: number | null;
}

export interface Criterion {
  readonly key: CriterionKey;
  /** Whole number from 0 (nothing speaks for the pair) to 100 (all does). */
  degree(mentor: Prepared, mentee: Prepared): number;
  evidence(mentor: Prepared, mentee: Prepared): Evidence;
}

/** Nobody asked, or nobody knows: neither for the pair nor against it. */
const NEUTRAL = FULL_DEGREE / 2;

/** Years between mentor and mentee from which on experience is not in question. */
const FULL_GAP_YEARS = 8;

export const criteria: readonly Criterion[] = [
  {
    key: 'TOPICS',
    degree: (mentor, mentee) => share(mentor.topics, mentee.topics, mentee.topicCount),
    evidence: (mentor, mentee) => inBoth(mentor.candidate.topics, mentee.candidate.topics),
  },
  {
    key: 'TIME_ZONE',
    degree: (mentor, mentee) =>
      Math.min(FULL_DEGREE, Math.floor((overlapMinutes(mentor.hours, mentee.hours) * FULL_DEGREE) / (FULL_HOURS * 60))),
    evidence: (mentor, mentee) => ({
      shared: [],
      amount: Math.round(overlapMinutes(mentor.hours, mentee.hours) / 6) / 10,
    }),
  },
  {
    key: 'SAME_REGION',
    degree: (mentor, mentee) =>
      wish(mentor.region === mentee.region, mentor.candidate.sameRegion, mentee.candidate.sameRegion),
    evidence: (mentor, mentee) => oneWord(mentor.region === mentee.region, mentor.candidate.region),
  },
  {
    key: 'SAME_LIBRARY_TYPE',
    degree: (mentor, mentee) =>
      wish(
        mentor.libraryType === mentee.libraryType,
        mentor.candidate.sameLibraryType,
        mentee.candidate.sameLibraryType,
      ),
    evidence: (mentor, mentee) => oneWord(mentor.libraryType === mentee.libraryType, mentor.candidate.libraryType),
  },
  {
    key: 'SIMILAR_BACKGROUND',
    degree: similarBackground,
    // Never a word of it: what somebody is stays with the applications.
    evidence: () => ({ shared: [], amount: null }),
  },
  {
    key: 'LANGUAGES',
    degree: (mentor, mentee) => share(mentor.languages, mentee.languages, mentee.languageCount),
    evidence: (mentor, mentee) => inBoth(mentor.candidate.languages, mentee.candidate.languages),
  },
  {
    key: 'CONTACT_MODES',
    degree: (mentor, mentee) => share(mentor.contactModes, mentee.contactModes, mentee.contactModeCount),
    evidence: (mentor, mentee) => inBoth(mentor.candidate.contactModes, mentee.candidate.contactModes),
  },
  {
    key: 'EXPERIENCE_GAP',
    degree: (mentor, mentee) => {
      const gap = yearsApart(mentor, mentee);
      if (gap === null) return NEUTRAL;
      return Math.floor((Math.min(Math.max(gap, 0), FULL_GAP_YEARS) * FULL_DEGREE) / FULL_GAP_YEARS);
    },
    evidence: (mentor, mentee) => ({ shared: [], amount: yearsApart(mentor, mentee) }),
  },
  {
    key: 'FIRST_TIME_TOGETHER',
    degree: (mentor, mentee) => (mentor.formerPartners.has(mentee.candidate.personId) ? 0 : FULL_DEGREE),
    evidence: () => ({ shared: [], amount: null }),
  },
];

/** Tokens are compared only where one of the two asked for it. */
function similarBackground(mentor: Prepared, mentee: Prepared): number {
  const [one, other] = [mentor.candidate.similarBackground, mentee.candidate.similarBackground];
  if (one === 'NONE' && other === 'NONE') return NEUTRAL;
  return wish(sharedCount(mentor.background, mentee.background) > 0, one, other);
}

/** Full when it is so; nothing when it is not and one of the two wished it; otherwise neutral. */
function wish(isSo: boolean, one: PreferenceStrength, other: PreferenceStrength): number {
  if (isSo) return FULL_DEGREE;
  return one === 'NONE' && other === 'NONE' ? NEUTRAL : 0;
}

/** The part of the mentee's list that the mentor has too; nothing when the list is empty. */
function share(mentor: TokenSet, mentee: TokenSet, menteeCount: number): number {
  return menteeCount === 0 ? 0 : Math.floor((sharedCount(mentor, mentee) * FULL_DEGREE) / menteeCount);
}

function yearsApart(mentor: Prepared, mentee: Prepared): number | null {
  const [more, less] = [mentor.candidate.yearsInField, mentee.candidate.yearsInField];
  return more === null || less === null ? null : more - less;
}

function inBoth(offered: readonly string[], wanted: readonly string[]): Evidence {
  const shared = [...new Set(wanted)].filter((word) => offered.includes(word)).sort();
  return { shared, amount: shared.length };
}

function oneWord(isSame: boolean, word: string): Evidence {
  return { shared: isSame && word !== '' ? [word] : [], amount: null };
}
