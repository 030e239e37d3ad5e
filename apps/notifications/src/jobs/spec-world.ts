import { databaseClock, type Clock } from '@bookends/clock';
import type { DomainEvent } from '@bookends/events/contracts';
import { receive } from '@bookends/events';
import type { JobQueue } from '@bookends/jobs';
import { newId, toQueryable } from '@bookends/persistence';
import { createTestDatabase, quietLogger, type TestDatabase } from '@bookends/testing';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createLetterSources } from '../persistence/letter-sources.repository';
import { migrations } from '../persistence/migrations';
import { noticePersistence } from '../persistence/notice-persistence';
import { createNoticeQueue } from '../persistence/notice-queue.repository';
import { createOccurrences } from '../persistence/occurrences.repository';
import { createMailDesk } from '../usecases/prepare-mail';
import type { SendNoticePorts } from '../usecases/send-notice';
import { createClaimKeeper } from './claim-keeper';
import { createMailRoom } from './mail/mail-room';
import { startSmtpFake, type SmtpFake } from './mail/smtp-fake';
import { createNoticeSweep } from './notice-sweep';
import { letterHandlers } from './read-letters.job';
import { createSendingSlots } from './sending-slots';

/** For specs: the worker of this context over a real database and a fake mail server, moved by hand. */
export interface World {
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  readonly server: SmtpFake;
  readonly clock: Clock;
  readonly sending: SendNoticePorts;
  readonly room: ReturnType<typeof createMailRoom>;
  readonly sources: ReturnType<typeof createLetterSources>;
  /** Reads letters in the order given, as the queue would bring them. */
  tell(...events: DomainEvent[]): Promise<void>;
  /** Sets the program's time. */
  at(time: string): Promise<void>;
  /** Makes the notices of what is due, and sends none. */
  fire(): Promise<void>;
  /** Passes over what is due until nothing more happens now. */
  work(): Promise<void>;
  query(sql: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Subjects of the mails in the mailbox of a person, in the order of arrival. */
  subjectsOf(email: string): string[];
  close(): Promise<void>;
}

const NO_QUEUE: JobQueue<{ noticeId: string }> = {
  add: async () => Promise.reject(new Error('away')),
  addAll: async () => Promise.reject(new Error('away')),
  state: async () => 'absent',
  revive: async () => undefined,
  remove: async () => undefined,
};

/** The queue is away in this world: the sweep sends by itself. What comes through the queue has a spec of its own. */
export async function createWorld(options: { readonly hasQueue?: boolean } = {}): Promise<World> {
  const schemas = { notifications: migrations };
  const database = await createTestDatabase({ schemas, isDemo: true, hasQueue: options.hasQueue });
  const dataSource = await database.connect('notifications', 'bookends_notifications', []);
  const server = await startSmtpFake();
  const room = openRoom(server.url);
  const clock = databaseClock(toQueryable(dataSource));
  const notices = createNoticeQueue(dataSource);
  const claims = createClaimKeeper(notices, { leaseMs: 5_000, insistMs: 0, onError: () => undefined });
  const sources = createLetterSources(dataSource);
  const desk = createMailDesk({ ...room, sources, publicUrl: 'https://m.example.org' });
  const sending = { notices, desk, mail: room.mail, claims };
  const slots = createSendingSlots(4);
  const occurrences = createOccurrences(dataSource.manager);
  const sweep = createNoticeSweep({ occurrences, sending, jobs: NO_QUEUE, slots, logger: quietLogger() });
  const writing = { ...room, publicUrl: 'https://m.example.org', newId };
  const handlers = letterHandlers(noticePersistence(dataSource).recordPorts, writing);
  return {
    database,
    dataSource,
    server,
    clock,
    sending,
    room,
    sources,
    query: async (sql, parameters) => (await toQueryable(dataSource).query(sql, parameters)).rows,
    tell: async (...events) => {
      for (const event of events) await receive(dataSource, handlers, event);
    },
    at: (time) => setClock(database.ownerUrl, time),
    fire: async () => void (await occurrences.fireDue(100)),
    work: async () => {
      for (let left = 1; left > 0;) {
        left = (await sweep(await clock.now())).backlog;
        await slots.drained();
      }
    },
    subjectsOf: (email) => server.mails.filter((mail) => addressOf(mail) === email).map((mail) => mail.subject ?? ''),
    close: async () => {
      claims.stop();
      room.close();
      await server.close();
      await database.drop();
    },
  };
}

const addressOf = (mail: SmtpFake['mails'][number]): string | undefined => [mail.to].flat()[0]?.value[0]?.address;

const openRoom = (smtpUrl: string): World['room'] =>
  createMailRoom({
    smtpUrl,
    mailFrom: 'Mentoring <mentoring@example.org>',
    secret: Buffer.alloc(32, 7),
    logger: quietLogger(),
  });

async function setClock(ownerUrl: string, time: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('UPDATE clock.travel SET ahead = $1::timestamptz - now(), target = NULL', [time]);
  await owner.end();
}
