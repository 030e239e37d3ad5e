import { registerEnumType } from 'type-graphql';
import { declinableKinds, noticeKinds } from '../domain/notice-rule';
import { noticeStates } from '../domain/notice-state';

function enumOf<Value extends string>(
  values: readonly Value[],
  name: string,
  description: string,
  meanings: { readonly [Each in Value]: string },
): { readonly [Each in Value]: Each } {
  const names = Object.fromEntries(values.map((value) => [value, value])) as { readonly [Each in Value]: Each };
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: meanings[value] }])) as never;
  registerEnumType(names, { name, description, valuesConfig });
  return names;
}

export const noticeStateEnum = enumOf(noticeStates, 'NoticeState', 'Where a notice stands.', {
  PLANNED: 'Written down, and not due yet.',
  QUEUED: 'Due; a worker takes it next.',
  SENDING: 'A worker has it in hand.',
  SENT: 'The mail server took it.',
  BOUNCED: 'The mail server said that there is no such mailbox; nothing more is sent to that address.',
  RETRY: 'Was not taken; it is tried again at `dueAt`.',
  FAILED: 'Was refused for good, or not taken for four days.',
  CANCELLED: 'Called off by a coordinator.',
  SUPERSEDED: 'Was not sent because it no longer held: the thing was done, withdrawn or moved.',
  SUPPRESSED: 'Was not sent because its reader declined it, it is switched off, or the address is dead.',
});

export const noticeKindEnum = enumOf(noticeKinds, 'NoticeKind', 'Why a notice is written.', {
  DECISION: 'Something was decided; always sent.',
  RECEIPT: 'An answer to what somebody did; always sent.',
  REMINDER: 'Something is due; can be declined.',
  NEWS: 'Something to know; can be declined.',
});

export const declinableKindEnum = enumOf(
  declinableKinds,
  'DeclinableNoticeKind',
  'The kinds of notices that their reader can decline.',
  { REMINDER: 'Something is due.', NEWS: 'Something to know.' },
);

export const attemptOutcomes = [
  'ACCEPTED',
  'REFUSED_FOR_NOW',
  'REFUSED_FOR_GOOD',
  'NOT_HANDED_OVER',
  'UNANSWERED',
  'NOT_WRITTEN',
  'LOST',
  'WAITED',
  'NOT_DUE',
] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];

export const attemptOutcomeEnum = enumOf(attemptOutcomes, 'NoticeAttemptOutcome', 'How an attempt ended.', {
  ACCEPTED: 'The mail server took the mail.',
  REFUSED_FOR_NOW: 'The mail server asked to try later.',
  REFUSED_FOR_GOOD: 'The mail server refused.',
  NOT_HANDED_OVER: 'The mail server could not be reached, or went away before it had the mail.',
  UNANSWERED: 'The mail server had the mail and never answered: it may have been delivered.',
  NOT_WRITTEN: 'The letter could not be written.',
  LOST: 'The worker fell silent: the mail may have been delivered.',
  WAITED: 'Its recipient or cycle was not known yet.',
  NOT_DUE: 'Looked at and not sent; `reason` of the notice says why.',
});

const dateStates = ['PLANNED', 'FIRED', 'SUPERSEDED'] as const;
export const dateStateEnum = enumOf(dateStates, 'NoticeDateState', 'What became of a day of the schedule.', {
  PLANNED: 'Still to come.',
  FIRED: 'Came, and its notices were made.',
  SUPERSEDED: 'Was moved, or had passed when it was planned.',
});
