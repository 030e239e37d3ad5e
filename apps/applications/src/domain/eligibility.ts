import type { ApplicantFacts, ApplicationRole } from './applicant-facts';

export const eligibilityRuleNames = [
  'ADULT',
  'CODE_OF_CONDUCT',
  'MENTOR_MEMBERSHIP',
  'MENTOR_FUNDING',
  'CONNECTION_TO_FIELD',
  'MENTOR_CAPACITY',
] as const;
export type EligibilityRuleName = (typeof eligibilityRuleNames)[number];

export const eligibilityStandings = ['MET', 'WARNED', 'PENDING', 'FAILED'] as const;
/** WARNED lets everything pass; PENDING lets one submit but not be accepted; FAILED lets nothing pass. */
export type EligibilityStanding = (typeof eligibilityStandings)[number];

/** What the rules measure against: the day it is in the program's zone, and the cycle's own limits. */
export interface EligibilityTerms {
  readonly today: string;
  readonly cycleEndsOn: string;
  readonly leastCapacity: number;
  readonly mostCapacity: number;
  readonly isFundingAwarded: boolean;
}

/** How one rule stands for one application, with the facts that it was measured on. */
export interface EligibilityVerdict {
  readonly rule: EligibilityRuleName;
  readonly standing: EligibilityStanding;
  /** Key of the question whose answer it is about. */
  readonly question: string;
  readonly facts: {
    readonly membershipEndsOn?: string;
    readonly cycleEndsOn?: string;
    readonly least?: number;
    readonly most?: number;
    readonly given?: number | null;
  };
}

type Rule = (facts: ApplicantFacts, terms: EligibilityTerms) => EligibilityVerdict | null;

const verdict = (
  rule: EligibilityRuleName,
  standing: EligibilityStanding,
  question: string,
  facts: EligibilityVerdict['facts'] = {},
): EligibilityVerdict => ({ rule, standing, question, facts });

const isAdult: Rule = ({ isOver18 }) => verdict('ADULT', isOver18 ? 'MET' : 'FAILED', 'over_18');

const agreedToConduct: Rule = ({ hasAgreedToConduct }) =>
  verdict('CODE_OF_CONDUCT', hasAgreedToConduct ? 'MET' : 'FAILED', 'agreed_to_code_of_conduct');

/** A membership that ends before the cycle does is declared to be renewed: a warning. Without a date it is believed. */
const mentorIsMember: Rule = ({ role, memberNumber, membershipEndsOn, hasAskedForFunding }, terms) => {
  if (role !== 'MENTOR') return null;
  if (memberNumber === null) {
    return hasAskedForFunding ? null : verdict('MENTOR_MEMBERSHIP', 'FAILED', 'member_number');
  }
  if (membershipEndsOn === null) return verdict('MENTOR_MEMBERSHIP', 'MET', 'member_number');
  const facts = { membershipEndsOn, cycleEndsOn: terms.cycleEndsOn };
  if (membershipEndsOn < terms.today) return verdict('MENTOR_MEMBERSHIP', 'FAILED', 'membership_ends', facts);
  const endsEarly = membershipEndsOn < terms.cycleEndsOn;
  return verdict('MENTOR_MEMBERSHIP', endsEarly ? 'WARNED' : 'MET', 'membership_ends', facts);
};

/** Whoever is no member and asked for a paid membership may apply, and is eligible once it is awarded. */
const mentorIsFunded: Rule = ({ role, memberNumber, hasAskedForFunding }, { isFundingAwarded }) => {
  if (role !== 'MENTOR' || memberNumber !== null || !hasAskedForFunding) return null;
  return verdict('MENTOR_FUNDING', isFundingAwarded ? 'MET' : 'PENDING', 'funding_requested');
};

const menteeIsOfTheField: Rule = ({ role, libraryType, employer }) => {
  if (role !== 'MENTEE') return null;
  return verdict('CONNECTION_TO_FIELD', libraryType !== '' || employer !== '' ? 'MET' : 'FAILED', 'library_type');
};

const mentorHasPlaces: Rule = ({ role, capacity }, { leastCapacity: least, mostCapacity: most }) => {
  if (role !== 'MENTOR') return null;
  const isWithin = capacity !== null && capacity >= least && capacity <= most;
  return verdict('MENTOR_CAPACITY', isWithin ? 'MET' : 'FAILED', 'capacity', { least, most, given: capacity });
};

const rules: readonly Rule[] = [
  isAdult,
  agreedToConduct,
  mentorIsMember,
  mentorIsFunded,
  menteeIsOfTheField,
  mentorHasPlaces,
];

const rulesOfMentorsAlone: readonly EligibilityRuleName[] = ['MENTOR_MEMBERSHIP', 'MENTOR_FUNDING', 'MENTOR_CAPACITY'];
const rulesOfMenteesAlone: readonly EligibilityRuleName[] = ['CONNECTION_TO_FIELD'];

/** The rules that can concern an application of this side, in the order in which they are told. */
export function eligibilityRulesOf(role: ApplicationRole): readonly EligibilityRuleName[] {
  const others = role === 'MENTOR' ? rulesOfMenteesAlone : rulesOfMentorsAlone;
  return eligibilityRuleNames.filter((rule) => !others.includes(rule));
}

/** Every rule that concerns this application, in one order, with how it stands. */
export function judgeEligibility(facts: ApplicantFacts, terms: EligibilityTerms): readonly EligibilityVerdict[] {
  return rules.flatMap((rule) => rule(facts, terms) ?? []);
}

export const failures = (verdicts: readonly EligibilityVerdict[]): readonly EligibilityVerdict[] =>
  verdicts.filter(({ standing }) => standing === 'FAILED');

/** What keeps somebody from being accepted: failed rules, and those that wait for something. */
export const hindrances = (verdicts: readonly EligibilityVerdict[]): readonly EligibilityVerdict[] =>
  verdicts.filter(({ standing }) => standing === 'FAILED' || standing === 'PENDING');
