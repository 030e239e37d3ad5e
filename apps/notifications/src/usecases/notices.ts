import type { MailOutcome } from '../domain/mail-outcome';
import type { NoticeTemplate } from '../domain/notice-rule';
import type { Settlement } from '../domain/settle-attempt';

/** A notice that this process, and no other, may send until its lease runs out. */
export interface ClaimedNotice {
  readonly id: string;
  readonly template: NoticeTemplate;
  readonly programId: string | null;
  readonly cycleId: string | null;
  readonly occurrenceId: string | null;
  readonly subjectId: string | null;
  readonly personId: string | null;
  readonly claimToken: string;
  /** The program's time of the claim. */
  readonly claimedAt: Date;
  /** Attempts with this one; waits for a recipient do not count. */
  readonly attempts: number;
  readonly waits: number;
  readonly firstTriedAt: Date;
  readonly sealed: string | null;
  readonly isExpired: boolean;
}

/** A notice whose worker fell silent. */
export interface LostNotice extends ClaimedNotice {
  /** How often that had happened to it before. */
  readonly losses: number;
}

export type ClaimTarget =
  | { readonly noticeId: string }
  /** The most urgent of the queued that nobody has fetched for this long; what is urgent is taken at once. */
  | { readonly waitedMs: number };

/** How an attempt ended, for the row and for its journal. */
export interface AttemptEnd {
  readonly settlement: Settlement;
  readonly outcome: MailOutcome['kind'] | 'lost' | 'waited' | 'not-due';
  readonly code: number | null;
  readonly detail: string | null;
  /** Set when a recipient was waited for: such an attempt does not count. */
  readonly isWait?: true;
}

export interface WaitingNotices {
  readonly nextDueAt: Date | null;
  readonly backlog: number;
}

/** Port: the notices as a queue. PostgreSQL's rows are the truth of it. */
export interface NoticeQueue {
  /** One statement: a fresh token, a lease, a line in the journal. Null when there is nothing to claim. */
  claim(target: ClaimTarget, leaseMs: number): Promise<ClaimedNotice | null>;
  /** Keeps the claims of this process alive. */
  renew(claimTokens: readonly string[], leaseMs: number): Promise<void>;
  /** Ends an attempt, if the claim is still its own; the journal is written either way. False when it was lost. */
  settle(notice: Pick<ClaimedNotice, 'id' | 'claimToken'>, end: AttemptEnd): Promise<boolean>;
  /** Claims whose lease ran out. */
  findLost(limit: number): Promise<readonly LostNotice[]>;
  /** Queues up to `limit` that are due; their ids, and the attempt that is next. */
  queueDue(limit: number): Promise<readonly { readonly id: string; readonly attempt: number }[]>;
  waiting(): Promise<WaitingNotices>;
}
