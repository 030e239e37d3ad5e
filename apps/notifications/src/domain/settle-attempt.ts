import { nextTryAt } from './backoff';
import type { MailOutcome } from './mail-outcome';
import type { NoticeState } from './notice-state';

/** What the policy needs to know of the notice whose attempt has ended. */
export interface AttemptedNotice {
  /** Attempts so far, with this one. */
  readonly attempts: number;
  readonly firstTriedAt: Date;
  readonly onAmbiguous: AmbiguityPolicy;
}

/** What to do with a notice that may or may not have arrived: risk a copy, or ask a person. */
export type AmbiguityPolicy = 'resend' | 'hold';

/** How an attempt changes its notice. */
export interface Settlement {
  readonly state: NoticeState;
  /** Set with RETRY; otherwise what was due stays due. */
  readonly dueAt: Date | null;
  readonly isAmbiguous: boolean;
  readonly isHeld: boolean;
  readonly isAddressDead: boolean;
  readonly reason: string | null;
}

/** A notice that cannot be written is a bug or a bad template: tried a few times, then left for a person. */
const MOST_UNWRITTEN = 5;
const MOST_LOSSES = 5;

/** The state of a notice after an attempt: total over the outcomes, and it never sends a refused mail twice at once. */
export function settleAttempt(notice: AttemptedNotice, outcome: MailOutcome, now: Date): Settlement {
  switch (outcome.kind) {
    case 'accepted':
      return { ...ENDED, state: 'SENT', reason: null };
    case 'refused-for-now':
      return tryAgain(notice, outcome.reply, now);
    case 'not-handed-over':
      return tryAgain(notice, outcome.reason, now);
    case 'unanswered':
      return { ...tryAgain(notice, outcome.reason, now), isAmbiguous: true, isHeld: notice.onAmbiguous === 'hold' };
    case 'refused-for-good': {
      const { isAddressDead, reply } = outcome;
      return { ...ENDED, state: isAddressDead ? 'BOUNCED' : 'FAILED', isAddressDead, reason: reply };
    }
    case 'not-written':
      if (notice.attempts >= MOST_UNWRITTEN) return { ...ENDED, state: 'FAILED', reason: outcome.reason };
      return tryAgain(notice, outcome.reason, now);
  }
}

/** The state of a notice whose worker fell silent in the middle of an attempt: it may have arrived. */
export function settleLostAttempt(onAmbiguous: AmbiguityPolicy, losses: number): Settlement {
  // A row that kills its worker again and again must not take the others down with it.
  const isHeld = onAmbiguous === 'hold' || losses >= MOST_LOSSES;
  const reason = 'its worker fell silent while sending';
  return { state: 'QUEUED', dueAt: null, isAmbiguous: true, isHeld, isAddressDead: false, reason };
}

const ENDED = { dueAt: null, isAmbiguous: false, isHeld: false, isAddressDead: false };

function tryAgain(notice: AttemptedNotice, reason: string, now: Date): Settlement {
  const dueAt = nextTryAt(notice.firstTriedAt, notice.attempts, now);
  if (dueAt === null) return { ...ENDED, state: 'FAILED', reason: `given up after four days: ${reason}` };
  return { ...ENDED, state: 'RETRY', dueAt, reason };
}
