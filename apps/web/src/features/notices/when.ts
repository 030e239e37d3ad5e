import type { NoticeLineFragment } from './generated/graphql';

type When = Pick<NoticeLineFragment, 'state' | 'dueAt' | 'sentAt'>;

/** The moment that matters most about a letter, and what it is. */
export function whenOf({ state, dueAt, sentAt }: When): {
  readonly key: 'sentAt' | 'triedAt' | 'dueAt' | 'endedAt';
  readonly at: string;
} {
  if (sentAt !== null) return { key: 'sentAt', at: sentAt };
  if (state === 'RETRY') return { key: 'triedAt', at: dueAt };
  const isOver = state !== 'PLANNED' && state !== 'QUEUED' && state !== 'SENDING';
  return { key: isOver ? 'endedAt' : 'dueAt', at: dueAt };
}
