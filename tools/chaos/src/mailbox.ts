import { startSmtpFake, type SmtpFake, type SmtpMood } from '../../../apps/notifications/src/jobs/mail/smtp-fake';

export interface Delivery {
  readonly noticeId: string;
  readonly recipient: string;
  /** By the machine's clock. */
  readonly atMs: number;
}

/** A mail server whose next deliveries can be spoilt. */
export interface Mailbox {
  readonly url: string;
  readonly deliveries: readonly Delivery[];
  spoil(mood: SmtpMood, count: number): void;
  close(): Promise<void>;
}

const AT_RECIPIENT: ReadonlySet<SmtpMood> = new Set(['451', '550']);

export async function openMailbox(): Promise<Mailbox> {
  const deliveries: Delivery[] = [];
  const spoilt: SmtpMood[] = [];
  const moods = new Map<string, SmtpMood>();
  const server: SmtpFake = await startSmtpFake((mail) => {
    const recipient = [mail.to].flat()[0]?.value[0]?.address ?? '';
    const noticeId = /^<([^@]+)@/.exec(mail.messageId ?? '')?.[1] ?? '';
    deliveries.push({ noticeId, recipient, atMs: Date.now() });
  });
  // Asked at the recipient and once more at the message, of a delivery that was let through to there.
  server.moodFor = (recipient) => {
    const later = moods.get(recipient);
    moods.delete(recipient);
    if (later !== undefined) return later;
    const mood = spoilt.shift() ?? 'accept';
    if (AT_RECIPIENT.has(mood)) return mood;
    moods.set(recipient, mood);
    return 'accept';
  };
  return {
    url: server.url,
    deliveries,
    spoil: (mood, count) => {
      for (let index = 0; index < count; index += 1) spoilt.push(mood);
    },
    close: () => server.close(),
  };
}
