import type { Audience, NoticeRule, NoticeTemplate, Part } from '../notice-rule';

const inSheets = (states: readonly string[], to: readonly Part[]): Audience => ({ subject: 'GOAL_SHEET', states, to });

/** The pair owes the sheet until the mentee has submitted it. */
const OWED = ['DRAFT', 'RETURNED'];

const dueReminder = (template: NoticeTemplate, days: number): NoticeRule => ({
  template,
  kind: 'REMINDER',
  trigger: { on: 'date', anchor: { of: 'subject-date' }, days },
  audience: inSheets(OWED, ['MENTOR', 'MENTEE']),
  onAmbiguous: 'resend',
});

const turn = (template: NoticeTemplate, state: string, to: readonly Part[]): NoticeRule => ({
  template,
  kind: 'RECEIPT',
  trigger: { on: 'transition', to: [state] },
  audience: inSheets([state], to),
  onAmbiguous: 'resend',
});

/** The goal sheet: its due date, and whose turn it is. */
export const goalRules: readonly NoticeRule[] = [
  dueReminder('GOAL_SHEET_DUE_IN_7_DAYS', -7),
  dueReminder('GOAL_SHEET_DUE_TODAY', 0),
  dueReminder('GOAL_SHEET_3_DAYS_LATE', 3),
  turn('GOAL_SHEET_SUBMITTED', 'SUBMITTED', ['MENTOR']),
  turn('GOAL_SHEET_RETURNED', 'RETURNED', ['MENTEE']),
  turn('GOAL_SHEET_AGREED', 'AGREED', ['MENTOR', 'MENTEE']),
];
