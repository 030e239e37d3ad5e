import type { Letter } from '../domain/letters/letter';
import type { LetterFacts } from '../domain/letter-values';
import type { NoticeKind, NoticeTemplate } from '../domain/notice-rule';

/** Which letter to whom: of a notice, or of one that is only looked at. */
export interface LetterAddress {
  readonly template: NoticeTemplate;
  readonly cycleId: string;
  readonly personId: string;
  /** Null in a preview that has no occurrence yet. */
  readonly occurrenceId: string | null;
  readonly subjectId: string | null;
}

/** What a letter is written from. */
export interface LetterMaterial {
  /** Null while person, program or cycle are not known. */
  readonly facts: LetterFacts | null;
  /** The coordinator's words; null for the built-in ones. */
  readonly text: Letter | null;
}

/** What the gate asks, and what the letter is written from; read in one statement. */
export interface LetterReading extends LetterMaterial {
  readonly isStillDue: boolean;
  readonly isSwitchedOn: boolean;
  readonly isCycleCancelled: boolean;
  readonly hasDeclined: boolean;
  readonly address: string | null;
  readonly isAddressSuppressed: boolean;
}

/** A notice as its letter is written from what is known today. */
export interface NoticeMaterial extends LetterMaterial {
  readonly template: NoticeTemplate;
}

/** Port: reads all that a letter is written from. */
export interface LetterSources {
  read(address: LetterAddress): Promise<LetterReading>;
  /** What notices are written from, by their ids; one statement. Sign-in links and unknown ids are not there. */
  ofNotices(noticeIds: readonly string[]): Promise<ReadonlyMap<string, NoticeMaterial>>;
  /** Of an address without an account; `about` says which interest, where there is one. One statement. */
  standingOf(address: string, about: InterestOfNotice): Promise<AddressStanding>;
}

export interface InterestOfNotice {
  readonly programId: string | null;
  readonly subjectId: string | null;
  readonly kind: NoticeKind;
}

/** What keeps an address from being written to. */
export type AddressStanding = Pick<LetterReading, 'hasDeclined' | 'isAddressSuppressed'>;

export interface WrittenLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Why words cannot become a letter: a fault of the template, at a line of it. */
export interface UnwritableLetter {
  readonly reason: 'unwritable';
  readonly message: string;
  readonly line: number | null;
}

/** A fault that an editor is told of before the words are kept. */
export interface LetterFault {
  readonly field: 'subject' | 'body';
  readonly kind: 'unknown-variable' | 'unreadable';
  readonly what: string;
  readonly line: number | null;
}
