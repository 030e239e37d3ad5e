import type { Logger } from '@bookends/telemetry';
import MailComposer from 'nodemailer/lib/mail-composer';
import { readRefusal, type MailOutcome } from '../../domain/mail-outcome';
import type { PreparedMail } from '../../usecases/mail-desk';
import type { MailSender } from '../../usecases/send-notice';
import { calendarFile } from './calendar-file';
import { HandOverError, type SmtpConnections } from './smtp-connections';

/** Sends mail over SMTP. Every fault is an outcome; only what had been handed over whole can be ambiguous. */
export function createMailSender(connections: SmtpConnections, from: MailFrom, logger: Logger): MailSender {
  return {
    send: async (mail) => {
      const message = await compose(mail, from).catch((error: unknown) => error as Error);
      if (message instanceof Error) return { kind: 'not-written', reason: message.message };
      try {
        const reply = await connections.deliver({ from: from.address, to: mail.to.address }, message);
        return { kind: 'accepted', reply };
      } catch (error) {
        const outcome = outcomeOf(error);
        logger.warn({ noticeId: mail.noticeId, outcome: outcome.kind }, 'a mail was not taken');
        return outcome;
      }
    },
  };
}

export interface MailFrom {
  readonly name: string;
  readonly address: string;
}

/** Reads `Name <address>` or a bare address. */
export function readMailFrom(text: string): MailFrom {
  const named = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(text);
  return named ? { name: named[1]!, address: named[2]! } : { name: '', address: text.trim() };
}

/** The message as it goes over the wire. nodemailer folds and encodes headers; line breaks never get into them. */
export async function compose(mail: PreparedMail, from: MailFrom): Promise<Buffer> {
  const domain = from.address.split('@').at(-1)!;
  const { noticeId, to, subject, html, text, date, unsubscribeUrl, calendar } = mail;
  const composer = new MailComposer({
    from: { name: from.name, address: from.address },
    to: { name: headerText(to.name), address: to.address },
    subject: headerText(subject),
    messageId: `<${noticeId}@${domain}>`,
    date,
    html,
    text,
    headers: unsubscribeUrl ? unsubscribeHeaders(unsubscribeUrl) : {},
    attachments: calendar
      ? [{ filename: 'day.ics', content: calendarFile(calendar, date), contentType: 'text/calendar; charset=utf-8' }]
      : [],
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** One click, without a page in between (RFC 8058). */
const unsubscribeHeaders = (url: string): Record<string, string> => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

const headerText = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();

function outcomeOf(error: unknown): MailOutcome {
  if (!(error instanceof HandOverError)) throw error;
  const { fault, wasHandedOver } = error;
  const reason = fault.message;
  if (fault.command === 'API') return { kind: 'not-written', reason };
  if (fault.responseCode !== undefined && fault.responseCode >= 400) {
    const stage = fault.command === 'RCPT TO' ? 'recipient' : 'other';
    // A server that refuses us, rather than a mail, may let us in later: no notice is lost to a wrong password.
    if (stage === 'other' && !MESSAGE_STAGES.has(fault.command ?? '')) return { kind: 'not-handed-over', reason };
    return readRefusal(fault.responseCode, fault.response ?? reason, stage);
  }
  return wasHandedOver ? { kind: 'unanswered', reason } : { kind: 'not-handed-over', reason };
}

const MESSAGE_STAGES = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);
