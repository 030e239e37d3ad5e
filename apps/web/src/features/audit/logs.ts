import {
  GoalAuditLogDocument,
  MatchingAuditLogDocument,
  NoticeAuditLogDocument,
  ProgramAuditLogDocument,
} from './generated/graphql';

/** Each part of the product keeps its own log. */
export const LOGS = ['program', 'matching', 'goals', 'notices'] as const;
export type LogName = (typeof LOGS)[number];

export const LOG_DOCUMENTS = {
  program: ProgramAuditLogDocument,
  matching: MatchingAuditLogDocument,
  goals: GoalAuditLogDocument,
  notices: NoticeAuditLogDocument,
} as const;

/** What is told in each log, in the order in which it happens in a year. */
export const LOG_ACTIONS: Readonly<Record<LogName, readonly string[]>> = {
  program: [
    'program.created',
    'cycle.planned',
    'cycle.opened',
    'cycle.window-extended',
    'cycle.in-review',
    'cycle.matching',
    'cycle.announced',
    'cycle.active',
    'cycle.wrapping-up',
    'cycle.concluded',
    'cycle.cancelled',
    'role.granted',
    'role.revoked',
    'person.changed',
    'application.started',
    'application.saved',
    'application.submitted',
    'application.in-review',
    'application.needs-information',
    'application.disputed',
    'application.withdrawn',
    'application.accepted',
    'application.waitlisted',
    'application.declined',
    'application.placed',
    'application.carried-over',
    'reviews.assigned',
    'review.submitted',
    'review.recused',
    'demographics.saved',
    'demographics.read',
    'application-import.checked',
    'application-import.confirmed',
    'applications.exported',
  ],
  matching: [
    'criteria.changed',
    'pair.pinned',
    'pair.unpinned',
    'pair.blocked',
    'pair.unblocked',
    'run.queued',
    'run.computed',
    'run.cancelled',
    'run.signed',
    'run.announced',
    'match.announced',
    'match.confirmed-by-mentor',
    'match.confirmed-by-mentee',
    'match.confirmation-overdue',
    'match.ended-without-fault',
  ],
  goals: [
    'goal-sheet.opened',
    'goal-sheet.submitted',
    'goal-sheet.returned',
    'goal-sheet.agreed',
    'goal-sheet.amended',
    'goal-sheet.shared',
    'goal-sheet.unshared',
    'goal.concluded',
    'goal-sheet.closed',
    'resources.set',
  ],
  notices: [
    'template.edited',
    'notice-switch.on',
    'notice-switch.off',
    'notice.hold',
    'notice.release',
    'notice.cancel',
    'notice.resend',
    'notice.bounced',
    'notice.failed',
    'notices.declined',
    'notices.preferences-set',
  ],
};

const SAID: Readonly<Record<string, string>> = {
  'notice.hold': 'Notice held back',
  'notice.release': 'Notice released',
  'notice.cancel': 'Notice called off',
  'notice.resend': 'Notice sent again',
  'notice-switch.on': 'Notice switched on',
  'notice-switch.off': 'Notice switched off',
  'template.edited': 'Words of a notice changed',
  'notices.preferences-set': 'Wishes about notices changed',
};

/** A transition in words: `goal-sheet.submitted` is "Goal sheet submitted". Names are English, as they are in the log. */
export function sayAction(action: string): string {
  return SAID[action] ?? capitalised(action.replaceAll(/[.-]/g, ' '));
}

/** A name of the log in words: `goal-sheet`, `windowKey`, `IN_REVIEW`. */
export function sayName(name: string): string {
  const spaced = name.replaceAll(/[._-]/g, ' ').replaceAll(/([a-z])([A-Z])/g, '$1 $2');
  return capitalised(spaced.toLowerCase());
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
