import type { Audience, NoticeRule } from '../notice-rule';

const LIVING = ['ANNOUNCED', 'CONFIRMED', 'ACTIVE', 'AT_RISK', 'PAUSED'];
const inMatches = (states: readonly string[], to: Audience['to']): Audience => ({ subject: 'MATCH', states, to });

/** The announcement and its confirmation. */
export const matchRules: readonly NoticeRule[] = [
  {
    template: 'MATCH_ANNOUNCED_TO_MENTOR',
    kind: 'DECISION',
    trigger: { on: 'transition', to: ['ANNOUNCED'], once: true },
    audience: inMatches(LIVING, ['MENTOR']),
    onAmbiguous: 'resend',
  },
  {
    template: 'MATCH_ANNOUNCED_TO_MENTEE',
    kind: 'DECISION',
    trigger: { on: 'transition', to: ['ANNOUNCED'], once: true },
    audience: inMatches(LIVING, ['MENTEE']),
    onAmbiguous: 'resend',
  },
  {
    template: 'CONFIRM_REMINDER',
    kind: 'REMINDER',
    trigger: { on: 'date', anchor: { of: 'subject-date' }, days: -2 },
    audience: { ...inMatches(['ANNOUNCED'], ['MENTOR', 'MENTEE']), isPendingOnly: true },
    onAmbiguous: 'resend',
  },
  {
    template: 'CONFIRMATION_OVERDUE',
    kind: 'DECISION',
    trigger: { on: 'confirmation-overdue' },
    audience: inMatches(['ANNOUNCED'], 'COORDINATORS'),
    onAmbiguous: 'resend',
  },
];

/** The dates of the year that concern every pair. */
export const yearRules: readonly NoticeRule[] = [
  {
    template: 'NETWORKING_INVITATION',
    kind: 'NEWS',
    trigger: { on: 'date', anchor: { of: 'milestone', milestone: 'NETWORKING_SESSION' }, days: -21 },
    audience: inMatches(LIVING, ['MENTOR', 'MENTEE']),
    onAmbiguous: 'resend',
    calendarOf: 'NETWORKING_SESSION',
  },
  {
    template: 'NETWORKING_REMINDER',
    kind: 'REMINDER',
    trigger: { on: 'date', anchor: { of: 'milestone', milestone: 'NETWORKING_SESSION' }, days: -1 },
    audience: inMatches(LIVING, ['MENTOR', 'MENTEE']),
    onAmbiguous: 'resend',
    calendarOf: 'NETWORKING_SESSION',
  },
  {
    template: 'MONTHLY_CHECK_IN',
    kind: 'REMINDER',
    trigger: { on: 'date', anchor: { of: 'months-of-window', window: 'GOAL_WORK' } },
    audience: inMatches(['CONFIRMED', 'ACTIVE', 'AT_RISK'], ['MENTOR', 'MENTEE']),
    onAmbiguous: 'resend',
  },
  {
    template: 'MIDPOINT',
    kind: 'NEWS',
    trigger: { on: 'date', anchor: { of: 'milestone', milestone: 'MIDPOINT' } },
    audience: inMatches(LIVING, ['MENTOR', 'MENTEE']),
    onAmbiguous: 'resend',
  },
  {
    template: 'MONTH_TO_GO',
    kind: 'NEWS',
    trigger: { on: 'date', anchor: { of: 'milestone', milestone: 'CONCLUSION' }, months: -1 },
    audience: inMatches(LIVING, ['MENTOR', 'MENTEE']),
    onAmbiguous: 'resend',
  },
];
