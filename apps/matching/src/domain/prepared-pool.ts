import type { Candidate } from './candidate';
import type { PersonId } from './ids';
import type { Snapshot } from './snapshot';
import { TokenNumbers, type TokenSet } from './token-set';
import { talkingHours, type TalkingHours } from './zone-overlap';

/** A candidate with everything that is compared turned into numbers once, before millions of pairs are looked at. */
export interface Prepared {
  readonly candidate: Candidate;
  readonly topics: TokenSet;
  readonly topicCount: number;
  readonly languages: TokenSet;
  readonly languageCount: number;
  readonly contactModes: TokenSet;
  readonly contactModeCount: number;
  readonly background: TokenSet;
  readonly region: number;
  readonly libraryType: number;
  /** -1 when unknown; two unknown employers are not the same. */
  readonly employer: number;
  readonly hours: TalkingHours;
  readonly refused: ReadonlySet<string>;
  readonly formerPartners: ReadonlySet<PersonId>;
}

export interface PreparedPool {
  readonly mentors: readonly Prepared[];
  readonly mentees: readonly Prepared[];
}

/** The pool in numbers, mentors and mentees in the order of the snapshot. Linear in what people answered. */
export function preparePool(snapshot: Snapshot): PreparedPool {
  const numbers = {
    topics: new TokenNumbers(),
    languages: new TokenNumbers(),
    contactModes: new TokenNumbers(),
    background: new TokenNumbers(),
    regions: new TokenNumbers(),
    libraryTypes: new TokenNumbers(),
    employers: new TokenNumbers(),
  };
  const partners = partnersOf(snapshot);
  const none: ReadonlySet<PersonId> = new Set();
  const prepare = (candidate: Candidate): Prepared => {
    const employer = normalized(candidate.employer);
    return {
      candidate,
      topics: numbers.topics.setOf(candidate.topics),
      topicCount: new Set(candidate.topics).size,
      languages: numbers.languages.setOf(candidate.languages),
      languageCount: new Set(candidate.languages).size,
      contactModes: numbers.contactModes.setOf(candidate.contactModes),
      contactModeCount: new Set(candidate.contactModes).size,
      background: numbers.background.setOf(candidate.backgroundTokens),
      region: numbers.regions.numberOf(candidate.region),
      libraryType: numbers.libraryTypes.numberOf(candidate.libraryType),
      employer: employer === '' ? -1 : numbers.employers.numberOf(employer),
      hours: talkingHours(snapshot.offsetMinutes[candidate.timeZone] ?? 0, candidate.hasEvenings),
      refused: new Set(candidate.doNotMatchTokens),
      formerPartners: partners.get(candidate.personId) ?? none,
    };
  };
  return { mentors: snapshot.mentors.map(prepare), mentees: snapshot.mentees.map(prepare) };
}

function normalized(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function partnersOf({ formerPairs }: Snapshot): Map<PersonId, Set<PersonId>> {
  const partners = new Map<PersonId, Set<PersonId>>();
  const add = (one: PersonId, other: PersonId): void => {
    partners.set(one, (partners.get(one) ?? new Set()).add(other));
  };
  for (const { mentorPersonId, menteePersonId } of formerPairs) {
    add(mentorPersonId, menteePersonId);
    add(menteePersonId, mentorPersonId);
  }
  return partners;
}
