/** What became of one handing-over of a mail to the mail server. */
export type MailOutcome =
  | { readonly kind: 'accepted'; readonly reply: string }
  /** 4xx: greylisting, a full mailbox. */
  | { readonly kind: 'refused-for-now'; readonly code: number; readonly reply: string }
  /** 5xx. The address is dead when the server refused the recipient rather than the message. */
  | {
      readonly kind: 'refused-for-good';
      readonly code: number;
      readonly reply: string;
      readonly isAddressDead: boolean;
    }
  /** The message had not been handed over whole: it cannot have been delivered. */
  | { readonly kind: 'not-handed-over'; readonly reason: string }
  /** Handed over whole and no answer: it may have been delivered (RFC 1047). */
  | { readonly kind: 'unanswered'; readonly reason: string }
  /** It could not be written at all: a template or a row is broken. */
  | { readonly kind: 'not-written'; readonly reason: string };

const DEAD_ADDRESS_CODES = new Set([501, 550, 551, 553]);

/** Reads a mail server's refusal: `stage` is the command that it answered. */
export function readRefusal(code: number, reply: string, stage: 'recipient' | 'other'): MailOutcome {
  if (code < 500) return { kind: 'refused-for-now', code, reply };
  const enhanced = /\b5\.(\d+)\.\d+\b/.exec(reply)?.[1];
  const isAboutAddress = enhanced === undefined ? DEAD_ADDRESS_CODES.has(code) : enhanced === '1';
  return { kind: 'refused-for-good', code, reply, isAddressDead: stage === 'recipient' && isAboutAddress };
}
