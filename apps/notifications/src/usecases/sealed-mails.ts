import type { LetterValues } from '../domain/letter-values';

/** What a mail to an address without an account is written from. */
export interface SealedMail {
  readonly email: string;
  /** Whose letter it is, at the top. */
  readonly sender: string;
  /** Of the variables of its letter. */
  readonly values: LetterValues;
  /** Where one click ends it (RFC 8058), for what can be declined. */
  readonly unsubscribeUrl?: string | undefined;
}

/** Port: closes and opens what such mails are written from, each bound to its notice. */
export interface SealedMails {
  seal(noticeId: string, content: SealedMail): string;
  /** Null when it was wiped. Throws when the seal is broken. */
  open(notice: { readonly id: string; readonly sealed: string | null }): SealedMail | null;
}
