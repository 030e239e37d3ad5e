import type { AuditLog } from '@bookends/events/contracts';
import type { NoticeTemplate } from '../domain/notice-rule';
import type { NoticeStanding } from '../domain/notice-commands';

/** A notice as coordinators and readers see it. */
export interface NoticeRecord extends NoticeStanding {
  readonly id: string;
  readonly programId: string | null;
  readonly cycleId: string | null;
  readonly template: NoticeTemplate;
  readonly personId: string | null;
  /** What it is about, or one of several for a date of the cycle. */
  readonly subjectId: string | null;
  readonly dueAt: Date;
  readonly sentAt: Date | null;
  readonly isAmbiguous: boolean;
  readonly reason: string | null;
  readonly resendsId: string | null;
}

/** Port: notices under the hand of a person, in one transaction. */
export interface NoticeBook {
  /** The notice, locked against workers and other hands; null for an unknown id. */
  lock(id: string): Promise<NoticeRecord | null>;
  stand(id: string, standing: NoticeStanding, reason: string | null): Promise<NoticeRecord>;
  /** A notice like the given one, due now; the one that was made before when there is one. */
  repeat(notice: NoticeRecord, id: string, at: Date): Promise<NoticeRecord>;
  /** A mail to an address without an account. The same key twice is one notice. */
  addSealed(mail: SealedNotice): Promise<void>;
}

export interface SealedNotice {
  readonly id: string;
  readonly template: NoticeTemplate;
  readonly programId?: string;
  /** The interest that it is about, when it is about one. */
  readonly interestId?: string;
  readonly dedupeKey: string;
  readonly sealed: string;
  /** By the machine's clock; without it there is no hurry. */
  readonly expiresAt?: Date;
  readonly at: Date;
}

/** Port: how a cycle words and switches its notices, and what people declined. */
export interface NoticeChoices {
  setSwitch(choice: { programId: string; cycleId: string; template: NoticeTemplate; isOn: boolean }): Promise<void>;
  /** The version that it is now; null when `expected` is not the one that is kept (0: the built-in words). */
  saveText(text: TextChange): Promise<number | null>;
  setDeclined(choice: { programId: string; personId: string; kinds: readonly string[] }): Promise<void>;
  addDeclined(choice: { programId: string; personId: string; kind: string }): Promise<void>;
}

export interface TextChange {
  readonly programId: string;
  readonly cycleId: string;
  readonly template: NoticeTemplate;
  readonly subject: string;
  readonly body: string;
  /** Null when the editor did not say which version they read. */
  readonly expected: number | null;
}

/** The stores of one transaction by a person. */
export interface NoticeStores {
  readonly notices: NoticeBook;
  readonly choices: NoticeChoices;
  readonly audit: AuditLog;
}
