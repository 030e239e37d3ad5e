import type { NoticeRule, NoticeTemplate } from './notice-rule';
import { applicationRules } from './rules/application-rules';
import { goalRules } from './rules/goal-rules';
import { matchRules, yearRules } from './rules/match-rules';

const toAnAddress = { audience: null, onAmbiguous: 'resend' } as const;

/** To addresses that need no account. */
const addressRules: readonly NoticeRule[] = [
  { template: 'SIGN_IN_LINK', kind: 'RECEIPT', trigger: { on: 'request' }, ...toAnAddress },
  { template: 'INTEREST_CONFIRMATION', kind: 'RECEIPT', trigger: { on: 'request' }, ...toAnAddress },
  { template: 'APPLICATIONS_OPEN', kind: 'NEWS', trigger: { on: 'invitation' }, ...toAnAddress },
];

/** The notices of the default program in the order of its year (DOMAIN.md, 5), and the letters to addresses. */
export const noticeRules: readonly NoticeRule[] = [
  ...applicationRules,
  ...matchRules,
  ...goalRules,
  ...yearRules,
  ...addressRules,
];

const byTemplate = new Map(noticeRules.map((rule) => [rule.template, rule]));

export function ruleOf(template: NoticeTemplate): NoticeRule {
  const rule = byTemplate.get(template);
  if (!rule) throw new Error(`No rule causes ${template}.`);
  return rule;
}

/** The rules that a coordinator sees, switches and words for a cycle. */
export const cycleRules = noticeRules.filter((rule) => rule.audience !== null);
