import type { Candidate } from '@bookends/events/contracts';
import type { ApplicantFacts } from './applicant-facts';

/** What only the keeper of the keys can make: digests that can be compared and not read. */
export interface CandidateTokens {
  readonly addressToken: string;
  readonly doNotMatchTokens: readonly string[];
  /** Empty where nobody asked for a similar background. */
  readonly backgroundTokens: readonly string[];
}

/** What the engine may know of an accepted applicant: facts of the answers and tokens, no name, no address. */
export function candidateOf(facts: ApplicantFacts, tokens: CandidateTokens): Candidate {
  const isMentor = facts.role === 'MENTOR';
  return {
    topics: [...facts.topics],
    timeZone: facts.timeZone,
    region: facts.region,
    libraryType: facts.libraryType,
    employer: facts.employer,
    languages: [...facts.languages],
    contactModes: [...facts.contactModes],
    hasEvenings: facts.hasEvenings,
    yearsInField: facts.yearsInField,
    capacity: isMentor ? (facts.capacity ?? 1) : 1,
    sameRegion: facts.sameRegion,
    sameLibraryType: facts.sameLibraryType,
    similarBackground: facts.similarBackground,
    backgroundTokens: [...tokens.backgroundTokens],
    addressToken: tokens.addressToken,
    doNotMatchTokens: [...tokens.doNotMatchTokens],
    isMember: facts.memberNumber !== null,
    membershipEndsOn: facts.membershipEndsOn,
    priority: 0,
  };
}
