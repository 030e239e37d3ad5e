import type { ApplicationRole } from '../domain/applicant-facts';
import { eligibilityRulesOf, type EligibilityRuleName, type EligibilityVerdict } from '../domain/eligibility';
import type { EligibilityVerdictType } from './application-parts.type';
import type { EligibilityRuleType } from './form.type';

const sentences: Readonly<Record<EligibilityRuleName, string>> = {
  ADULT: 'Applicants must be 18 or older.',
  CODE_OF_CONDUCT: 'Applicants must agree to the code of conduct.',
  MENTOR_MEMBERSHIP: 'A mentor must be a member now and for the whole cycle.',
  MENTOR_FUNDING: 'A mentor who is not a member can be accepted once a membership has been funded.',
  CONNECTION_TO_FIELD: 'A mentee must have some connection to the field.',
  MENTOR_CAPACITY: 'The number of places must be within the limits of the cycle.',
};

/** Who may apply on this side, rule by rule, for whoever wonders. */
export function eligibilityRules(
  role: ApplicationRole,
  { leastCapacity, mostCapacity }: { readonly leastCapacity: number; readonly mostCapacity: number },
): EligibilityRuleType[] {
  const places = `A mentor takes from ${leastCapacity} to ${mostCapacity} mentees.`;
  return eligibilityRulesOf(role).map((rule) => ({
    rule,
    message: rule === 'MENTOR_CAPACITY' ? places : sentences[rule],
  }));
}

/** The rule in a sentence for whoever it concerns. */
export function eligibilitySentence({ rule, standing, facts }: EligibilityVerdict): string {
  if (standing === 'WARNED') return `The membership ends on ${facts.membershipEndsOn}, before the cycle does.`;
  if (rule === 'MENTOR_CAPACITY' && standing === 'FAILED')
    return `The number of places must be from ${facts.least} to ${facts.most}.`;
  return sentences[rule];
}

export function toVerdict(verdict: EligibilityVerdict): EligibilityVerdictType {
  const { rule, standing, question, facts } = verdict;
  const { membershipEndsOn = null, least = null, most = null } = facts;
  return { rule, standing, question, message: eligibilitySentence(verdict), membershipEndsOn, least, most };
}
