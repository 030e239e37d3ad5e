import type { ApplicationId, PersonId } from './ids';

export type Role = 'MENTOR' | 'MENTEE';
export type PreferenceStrength = 'NONE' | 'PREFER' | 'REQUIRE';

/**
 * What the engine knows of an accepted applicant: what was applied for, never who the person is. Tokens are keyed
 * digests that can only be compared with each other.
 */
export interface Candidate {
  readonly applicationId: ApplicationId;
  readonly personId: PersonId;
  readonly role: Role;
  /** Topics offered by a mentor, wanted by a mentee. */
  readonly topics: readonly string[];
  /** IANA zone. */
  readonly timeZone: string;
  readonly region: string;
  readonly libraryType: string;
  readonly employer: string;
  readonly languages: readonly string[];
  readonly contactModes: readonly string[];
  readonly hasEvenings: boolean;
  readonly yearsInField: number | null;
  /** Places that this person can still take: what is offered less what is held by matches; 1 for a mentee. */
  readonly freePlaces: number;
  readonly sameRegion: PreferenceStrength;
  readonly sameLibraryType: PreferenceStrength;
  readonly similarBackground: PreferenceStrength;
  readonly backgroundTokens: readonly string[];
  readonly addressToken: string;
  readonly doNotMatchTokens: readonly string[];
  readonly isMember: boolean;
  /** 0 is the ordinary class; a higher one is placed first. */
  readonly priority: number;
}

/** One mentor's application with one mentee's. */
export interface Pair {
  readonly mentorId: ApplicationId;
  readonly menteeId: ApplicationId;
}

export const pairKey = ({ mentorId, menteeId }: Pair): string => `${mentorId} ${menteeId}`;
