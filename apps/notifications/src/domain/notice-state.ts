/** Where a notice stands. One notice is one message to one person. */
export const noticeStates = [
  'PLANNED',
  'QUEUED',
  'SENDING',
  'SENT',
  'BOUNCED',
  'RETRY',
  'FAILED',
  'CANCELLED',
  'SUPERSEDED',
  'SUPPRESSED',
] as const;
export type NoticeState = (typeof noticeStates)[number];

/** The only moves there are. A row that was never claimed can be called off; a claimed one only ends by its attempt. */
export const noticeTransitions: { readonly [From in NoticeState]: readonly NoticeState[] } = {
  PLANNED: ['QUEUED', 'CANCELLED', 'SUPERSEDED', 'SUPPRESSED'],
  QUEUED: ['SENDING', 'CANCELLED', 'SUPERSEDED', 'SUPPRESSED'],
  // Back to QUEUED when a lease ran out: its worker is gone, and nobody knows whether the mail left.
  SENDING: ['SENT', 'RETRY', 'QUEUED', 'BOUNCED', 'FAILED', 'SUPERSEDED', 'SUPPRESSED'],
  RETRY: ['QUEUED', 'CANCELLED', 'SUPERSEDED', 'SUPPRESSED'],
  SENT: ['BOUNCED'],
  BOUNCED: [],
  FAILED: [],
  CANCELLED: [],
  SUPERSEDED: [],
  SUPPRESSED: [],
};

export const mayBecome = (from: NoticeState, to: NoticeState): boolean => noticeTransitions[from].includes(to);

/** The states from which a person can still call a notice off. */
export const cancellableStates = noticeStates.filter((state) => mayBecome(state, 'CANCELLED'));

/** The states in which nothing more happens by itself: a person may ask for the notice to be sent again. */
export const isOver = (state: NoticeState): boolean => noticeTransitions[state].every((next) => next === 'BOUNCED');
