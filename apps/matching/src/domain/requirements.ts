import type { CriteriaSet } from './criteria-set';
import type { Prepared } from './prepared-pool';
import { sharedCount } from './token-set';

/** What must hold for a pair to be proposed at all, in the order in which a refusal names the first that does not. */
export const requirementKeys = [
  'MENTOR_IS_MEMBER',
  'TWO_PEOPLE',
  'NOT_ON_DO_NOT_MATCH_LIST',
  'DIFFERENT_EMPLOYER',
  'REQUIRED_REGION',
  'REQUIRED_LIBRARY_TYPE',
  'REQUIRED_BACKGROUND',
  'COMMON_LANGUAGE',
  'COMMON_CONTACT_MODE',
  'SHARED_TOPIC',
] as const;
export type RequirementKey = (typeof requirementKeys)[number];

type Rule = (mentor: Prepared, mentee: Prepared, criteria: CriteriaSet) => boolean;

const rules: Readonly<Record<RequirementKey, Rule>> = {
  MENTOR_IS_MEMBER: (mentor) => mentor.candidate.isMember,
  TWO_PEOPLE: (mentor, mentee) => mentor.candidate.personId !== mentee.candidate.personId,
  NOT_ON_DO_NOT_MATCH_LIST: (mentor, mentee) =>
    !mentor.refused.has(mentee.candidate.addressToken) && !mentee.refused.has(mentor.candidate.addressToken),
  DIFFERENT_EMPLOYER: (mentor, mentee) => mentor.employer === -1 || mentor.employer !== mentee.employer,
  REQUIRED_REGION: (mentor, mentee) =>
    mentor.region === mentee.region || !isRequired(mentor.candidate.sameRegion, mentee.candidate.sameRegion),
  REQUIRED_LIBRARY_TYPE: (mentor, mentee) =>
    mentor.libraryType === mentee.libraryType ||
    !isRequired(mentor.candidate.sameLibraryType, mentee.candidate.sameLibraryType),
  REQUIRED_BACKGROUND: (mentor, mentee) =>
    !isRequired(mentor.candidate.similarBackground, mentee.candidate.similarBackground) ||
    sharedCount(mentor.background, mentee.background) > 0,
  COMMON_LANGUAGE: (mentor, mentee) => sharedCount(mentor.languages, mentee.languages) > 0,
  COMMON_CONTACT_MODE: (mentor, mentee) => sharedCount(mentor.contactModes, mentee.contactModes) > 0,
  SHARED_TOPIC: (mentor, mentee, criteria) =>
    !criteria.isSharedTopicRequired || sharedCount(mentor.topics, mentee.topics) > 0,
};

const inOrder: readonly (readonly [RequirementKey, Rule])[] = requirementKeys.map((key) => [key, rules[key]]);

/** The first requirement that a pair does not meet, or null when it may be proposed. */
export function brokenRequirement(mentor: Prepared, mentee: Prepared, criteria: CriteriaSet): RequirementKey | null {
  for (const [key, holds] of inOrder) if (!holds(mentor, mentee, criteria)) return key;
  return null;
}

function isRequired(one: string, other: string): boolean {
  return one === 'REQUIRE' || other === 'REQUIRE';
}
