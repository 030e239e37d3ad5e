import type { Result } from '@bookends/result';
import type { Letter } from '../domain/letters/letter';
import type { LetterValues } from '../domain/letter-values';
import type { GateFacts } from '../domain/notice-gate';
import type { LetterSources, UnwritableLetter, WrittenLetter } from './letters';
import type { ClaimedNotice } from './notices';
import type { SealedMails } from './sealed-mails';
import type { UnsubscribeTokens } from './unsubscribe-choice';

/** A mail ready to leave. */
export interface PreparedMail extends WrittenLetter {
  /** The notice: also the mail's Message-ID, the same at every attempt. */
  readonly noticeId: string;
  readonly to: { readonly name: string; readonly address: string };
  /** The program's time. */
  readonly date: Date;
  /** Null on what cannot be declined. */
  readonly unsubscribeUrl: string | null;
  readonly calendar: CalendarDay | null;
}

export interface CalendarDay {
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly url: string;
}

/** Port: turns words and values into a letter. */
export interface LetterWriter {
  write(words: Letter, values: LetterValues, frame: LetterFrame): Promise<Result<WrittenLetter, UnwritableLetter>>;
}

export interface LetterFrame {
  /** Whose letter it is, at the top. */
  readonly sender: string;
  readonly unsubscribeUrl: string | null;
}

export interface MailDeskPorts {
  readonly sources: LetterSources;
  readonly writer: LetterWriter;
  readonly tokens: Pick<UnsubscribeTokens, 'issue'>;
  readonly mails: Pick<SealedMails, 'open'>;
  readonly publicUrl: string;
}

export interface LookedAt {
  readonly gate: GateFacts;
  write(): Promise<Result<PreparedMail, UnwritableLetter>>;
}

/** Looks a claimed notice up, and writes its mail when asked to. */
export interface MailDesk {
  look(notice: ClaimedNotice): Promise<LookedAt>;
}
