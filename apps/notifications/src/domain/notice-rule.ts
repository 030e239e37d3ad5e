import type { AmbiguityPolicy } from './settle-attempt';

/** The names of the notices that the software knows how to cause; each has a rule and a letter. */
export const noticeTemplates = [
  'APPLICATION_RECEIVED',
  'DRAFT_CLOSES_IN_7_DAYS',
  'DRAFT_CLOSES_TOMORROW',
  'WINDOW_EXTENDED',
  'NEEDS_INFORMATION',
  'ACCEPTED',
  'WAITLISTED',
  'DECLINED',
  'WITHDRAWN',
  'MATCH_ANNOUNCED_TO_MENTOR',
  'MATCH_ANNOUNCED_TO_MENTEE',
  'CONFIRM_REMINDER',
  'CONFIRMATION_OVERDUE',
  'GOAL_SHEET_DUE_IN_7_DAYS',
  'GOAL_SHEET_DUE_TODAY',
  'GOAL_SHEET_3_DAYS_LATE',
  'GOAL_SHEET_SUBMITTED',
  'GOAL_SHEET_RETURNED',
  'GOAL_SHEET_AGREED',
  'NETWORKING_INVITATION',
  'NETWORKING_REMINDER',
  'MONTHLY_CHECK_IN',
  'MIDPOINT',
  'MONTH_TO_GO',
  'SIGN_IN_LINK',
  'INTEREST_CONFIRMATION',
  'APPLICATIONS_OPEN',
] as const;
export type NoticeTemplate = (typeof noticeTemplates)[number];

/** Why a notice is written: decisions and receipts always go, reminders and news can be declined by their reader. */
export const noticeKinds = ['DECISION', 'RECEIPT', 'REMINDER', 'NEWS'] as const;
export type NoticeKind = (typeof noticeKinds)[number];
export const declinableKinds = ['REMINDER', 'NEWS'] as const satisfies readonly NoticeKind[];
export type DeclinableKind = (typeof declinableKinds)[number];

export type SubjectKind = 'APPLICATION' | 'MATCH' | 'GOAL_SHEET';
export type Part = 'APPLICANT' | 'MENTOR' | 'MENTEE';
export type WindowKey = 'APPLICATIONS' | 'REVIEW' | 'GOAL_SETTING' | 'GOAL_WORK' | 'SURVEY';
export type MilestoneKey = 'ANNOUNCEMENT' | 'NETWORKING_SESSION' | 'MIDPOINT' | 'CONCLUSION';

/**
 * Whom a notice concerns, as a condition on what is known: asked when the occurrence is due, and once more for each
 * person at the moment of sending, so that nobody is reminded of a thing already done.
 */
export interface Audience {
  readonly subject: SubjectKind;
  readonly states: readonly string[];
  readonly to: readonly Part[] | 'COORDINATORS';
  /** Only those of the parts who still owe an answer. */
  readonly isPendingOnly?: true;
}

/** A date of the cycle, or of each subject for itself. */
export type Anchor =
  | { readonly of: 'window-end'; readonly window: WindowKey }
  | { readonly of: 'milestone'; readonly milestone: MilestoneKey }
  /** Every month of the window, counted from its first day, while it lasts. */
  | { readonly of: 'months-of-window'; readonly window: WindowKey }
  | { readonly of: 'subject-date' };

export type Trigger =
  /** The subject came into one of these states. With `once`, at the first time only, whatever the revision. */
  | { readonly on: 'transition'; readonly to: readonly string[]; readonly once?: true; readonly isReceipt?: true }
  | { readonly on: 'confirmation-overdue' }
  | { readonly on: 'window-extended'; readonly window: WindowKey }
  | { readonly on: 'date'; readonly anchor: Anchor; readonly days?: number; readonly months?: number }
  /** Asked for by somebody who waits for it, for an address rather than for a person. */
  | { readonly on: 'request' }
  /** A cycle opens, and the address is on the interest list of its program. */
  | { readonly on: 'invitation' };

/** When a notice is due, for whom, and how it is handled; its words are its letter. */
export interface NoticeRule {
  readonly template: NoticeTemplate;
  readonly kind: NoticeKind;
  readonly trigger: Trigger;
  /** Null for a notice to one address. */
  readonly audience: Audience | null;
  readonly onAmbiguous: AmbiguityPolicy;
  /** The day whose calendar file goes along. */
  readonly calendarOf?: MilestoneKey;
}

/** Timed notices go out at nine in the morning, where the program is. */
export const WALL_TIME = '09:00';

/** It falls on a date of the cycle: one notice to a person, however many subjects of theirs it concerns. */
export const isOfWholeCycle = ({ trigger }: NoticeRule): boolean =>
  trigger.on === 'date' && trigger.anchor.of !== 'subject-date';

/** Smaller goes first: somebody waits in front of a screen for a sign-in link. */
export const priorityOf = (rule: NoticeRule): number => (rule.trigger.on === 'request' ? 0 : 10);

export const isDeclinable = (kind: NoticeKind): kind is DeclinableKind =>
  (declinableKinds as readonly NoticeKind[]).includes(kind);
