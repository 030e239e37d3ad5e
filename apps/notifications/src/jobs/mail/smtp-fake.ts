import type { Socket } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** How the fake answers one delivery. */
export type SmtpMood =
  'accept' | '451' | '550' | '554-at-data' | 'stall' | 'drop-in-data' | 'drop-before-reply' | 'drop-after-250';

export interface SmtpFake {
  readonly url: string;
  /** What the mailboxes hold: all that was taken, whether or not its sender heard so. */
  readonly mails: ParsedMail[];
  /** Decides about each delivery by its recipient; replace it at any time. */
  moodFor: (recipient: string) => SmtpMood;
  close(): Promise<void>;
}

/** For specs and chaos: a mail server on a free port that refuses, falls silent and hangs up at the worst moments. */
export async function startSmtpFake(onMail: (mail: ParsedMail) => void = () => undefined): Promise<SmtpFake> {
  const mails: ParsedMail[] = [];
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    disableReverseLookup: true,
    closeTimeout: 10,
    onRcptTo: ({ address }, _session, answer) => answer(refusalAtRecipient(fake.moodFor(address))),
    onData: (stream, session, answer) => void receive(stream, session, answer),
  });
  const receive = async (
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    answer: (error?: Error | null) => void,
  ): Promise<void> => {
    const mood = fake.moodFor(session.envelope.rcptTo[0]!.address);
    if (mood === 'drop-in-data') return hangUp(server, session);
    // Null when the sender was killed in the middle of it.
    const mail = await simpleParser(stream).catch(() => null);
    if (mail === null) return;
    if (mood === '554-at-data') return answer(refusal(554, '5.7.1 looks like spam'));
    if (mood === 'stall') return;
    mails.push(mail);
    onMail(mail);
    if (mood === 'drop-before-reply') return hangUp(server, session);
    answer();
    if (mood === 'drop-after-250') setImmediate(() => hangUp(server, session));
  };
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const fake: SmtpFake = {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    moodFor: () => 'accept',
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return fake;
}

function hangUp(server: SMTPServer, session: SMTPServerSession): void {
  for (const connection of server.connections as Set<{ session: SMTPServerSession; _socket: Socket }>)
    if (connection.session.id === session.id) connection._socket.destroy();
}

function refusalAtRecipient(mood: SmtpMood): Error | null {
  if (mood === '451') return refusal(451, '4.7.1 greylisted, try again later');
  return mood === '550' ? refusal(550, '5.1.1 no such mailbox') : null;
}

const refusal = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });
