import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpSettings } from './smtp-settings';

export interface Envelope {
  readonly from: string;
  readonly to: string;
}

type SmtpFault = Error & { readonly responseCode?: number; readonly response?: string; readonly command?: string };

/** What the mail server, or the way to it, said no with; `wasHandedOver`: it had the message whole. */
export class HandOverError extends Error {
  constructor(
    readonly fault: SmtpFault,
    readonly wasHandedOver: boolean,
  ) {
    super(fault.message, { cause: fault });
  }
}

/** Connections to the mail server, used again as long as they live. */
export interface SmtpConnections {
  /** Resolves with the server's reply; rejects with a HandOverError. Takes at most `limitMs`, connecting included. */
  deliver(envelope: Envelope, message: Buffer): Promise<string>;
  close(): void;
}

/**
 * nodemailer's own pool hands a message over again by itself when a connection breaks, and does not tell whether the
 * message had been handed over whole. Both decide about copies, so the connections are kept here.
 */
export function createSmtpConnections(settings: SmtpSettings, limitMs: number): SmtpConnections {
  const idle = new Set<SMTPConnection>();
  let isClosed = false;
  const drop = (connection: SMTPConnection): void => {
    idle.delete(connection);
    connection.close();
  };
  const deliver = async (envelope: Envelope, message: Buffer): Promise<string> => {
    const [waiting] = idle;
    if (waiting) idle.delete(waiting);
    const connection = waiting ?? opened(settings, drop);
    try {
      const reply = await withinLimit(limitMs, connection, async () => {
        if (!waiting) await greet(connection, settings);
        return handOver(connection, envelope, message);
      });
      if (isClosed) drop(connection);
      else idle.add(connection);
      return reply;
    } catch (error) {
      drop(connection);
      throw error;
    }
  };
  return {
    deliver,
    close: () => {
      isClosed = true;
      for (const connection of [...idle]) drop(connection);
    },
  };
}

function opened({ options }: SmtpSettings, drop: (connection: SMTPConnection) => void): SMTPConnection {
  const connection = new SMTPConnection(options);
  // A fault while nothing is sent only ends the connection; a fault while sending also rejects the hand-over.
  connection.on('error', () => drop(connection));
  connection.on('end', () => drop(connection));
  return connection;
}

function greet(connection: SMTPConnection, { auth }: SmtpSettings): Promise<void> {
  return onConnection(connection, (resolve, fail) => {
    connection.connect(() => {
      if (!auth) return resolve();
      connection.login(auth, (fault) => (fault ? fail(fault) : resolve()));
    });
  }).catch((fault: SmtpFault) => {
    throw new HandOverError(fault, false);
  });
}

function handOver(connection: SMTPConnection, envelope: Envelope, message: Buffer): Promise<string> {
  // Read only after the server asked for the message, and to its end only when all of it went into the connection.
  let wasHandedOver = false;
  const stream = Readable.from([message]).once('end', () => {
    wasHandedOver = true;
  });
  return onConnection<string>(connection, (resolve, fail) => {
    connection.send({ from: envelope.from, to: [envelope.to] }, stream, (fault, sent) => {
      if (fault) fail(fault);
      else resolve(sent?.response ?? '');
    });
  }).catch((fault: SmtpFault) => {
    throw new HandOverError(fault, wasHandedOver && fault.responseCode === undefined);
  });
}

/** One exchange on a connection: whatever ends the connection meanwhile ends the exchange. */
async function onConnection<T = void>(
  connection: SMTPConnection,
  start: (resolve: (value: T) => void, fail: (fault: Error) => void) => void,
): Promise<T> {
  let ended = (): void => undefined;
  let failed: (fault: Error) => void = () => undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      failed = reject;
      ended = () => reject(new Error('the mail server closed the connection'));
      connection.on('error', failed).on('end', ended);
      start(resolve, reject);
    });
  } finally {
    connection.off('error', failed).off('end', ended);
  }
}

/** A server that dawdles byte by byte is cut off: the claim on the notice must outlive its sending. */
async function withinLimit<T>(limitMs: number, connection: SMTPConnection, work: () => Promise<T>): Promise<T> {
  const timer = setTimeout(() => connection.emit('error', new Error('the mail server took too long')), limitMs);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
