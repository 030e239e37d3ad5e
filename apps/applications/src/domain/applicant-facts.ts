import type { Answers } from './answers';

export const applicationRoles = ['MENTOR', 'MENTEE'] as const;
export type ApplicationRole = (typeof applicationRoles)[number];

export const preferenceStrengths = ['NONE', 'PREFER', 'REQUIRE'] as const;
export type PreferenceStrength = (typeof preferenceStrengths)[number];

/** What the program's rules and the engine read out of the answers, whatever else a form may ask. */
export interface ApplicantFacts {
  readonly role: ApplicationRole;
  readonly topics: readonly string[];
  readonly region: string;
  readonly timeZone: string;
  readonly employer: string;
  readonly libraryType: string;
  readonly languages: readonly string[];
  readonly contactModes: readonly string[];
  readonly hasEvenings: boolean;
  readonly yearsInField: number | null;
  /** Null when not given; a mentee offers no places. */
  readonly capacity: number | null;
  readonly sameRegion: PreferenceStrength;
  readonly sameLibraryType: PreferenceStrength;
  readonly similarBackground: PreferenceStrength;
  /** Addresses as given. */
  readonly doNotMatch: readonly string[];
  readonly memberNumber: string | null;
  readonly membershipEndsOn: string | null;
  readonly hasAskedForFunding: boolean;
  readonly hasAgreedToConduct: boolean;
  readonly isOver18: boolean;
}

/** Reads facts from answers by the keys of the built-in form; what was not answered is empty, null, no or NONE. */
export function factsOf(role: ApplicationRole, answers: Answers): ApplicantFacts {
  const read = readerOf(answers);
  return {
    role,
    topics: read.list('topics'),
    region: read.text('region'),
    timeZone: read.text('time_zone'),
    employer: read.text('employer'),
    libraryType: read.text('library_type'),
    languages: read.list('languages'),
    contactModes: read.list('contact_modes'),
    hasEvenings: read.yes('evenings'),
    yearsInField: read.number('years_in_field'),
    capacity: read.number('capacity'),
    sameRegion: read.strength('same_region'),
    sameLibraryType: read.strength('same_library_type'),
    similarBackground: read.strength('similar_background'),
    doNotMatch: read.list('do_not_match'),
    memberNumber: read.text('member_number') || null,
    membershipEndsOn: read.text('membership_ends') || null,
    hasAskedForFunding: read.yes('funding_requested'),
    hasAgreedToConduct: read.yes('agreed_to_code_of_conduct'),
    isOver18: read.yes('over_18'),
  };
}

interface Reader {
  text(key: string): string;
  list(key: string): readonly string[];
  number(key: string): number | null;
  yes(key: string): boolean;
  strength(key: string): PreferenceStrength;
}

function readerOf(answers: Answers): Reader {
  const text = (key: string): string => {
    const value = answers[key];
    return typeof value === 'string' ? value : '';
  };
  return {
    text,
    list: (key) => {
      const value = answers[key];
      return Array.isArray(value) ? (value as readonly string[]) : [];
    },
    number: (key) => {
      const value = answers[key];
      return typeof value === 'number' ? value : null;
    },
    yes: (key) => answers[key] === true,
    strength: (key) => preferenceStrengths.find((strength) => strength === text(key).toUpperCase()) ?? 'NONE',
  };
}
