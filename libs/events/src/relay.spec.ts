import { createQueues, retryIn, type Queues } from '@bookends/jobs';
import { newId, type MigrationClass } from '@bookends/persistence';
import { createTestDatabase, quietLogger, testSealer, type TestDatabase } from '@bookends/testing';
import type { DataSource, QueryRunner } from 'typeorm';
import { consumeEvents } from './consume-events';
import type { EventOf } from './contracts';
import { eventTables } from './event-tables';
import { createOutbox } from './outbox';
import { receive } from './receive';
import { createRelay } from './relay';

class Tables1630000000000 {
  name = 'Tables1630000000000';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${eventTables('goals')}; CREATE TABLE goals.effect (event_id uuid, times integer)`);
  }
  async down(): Promise<void> {}
}

const event = (): EventOf<'match.recorded'> => ({
  id: newId(),
  type: 'match.recorded',
  programId: newId(),
  occurredAt: new Date('2021-11-15T15:00:00Z'),
  payload: {
    matchId: newId(),
    revision: 1,
    cycleId: newId(),
    mentor: { personId: newId(), applicationId: newId() },
    mentee: { personId: newId(), applicationId: newId() },
    state: 'ANNOUNCED',
    hasMentorConfirmed: false,
    hasMenteeConfirmed: false,
    announcedAt: '2021-11-15T15:00:00.000Z',
    confirmBy: '2021-11-23T05:59:59.000Z',
    isConfirmationOverdue: false,
  },
});

let database: TestDatabase;
let source: DataSource;
let queues: Queues;
const sealer = testSealer();
const effect = (id: string) => source.query('INSERT INTO effect VALUES ($1, 1)', [id]);

beforeAll(async () => {
  database = await createTestDatabase({ schemas: { goals: [Tables1630000000000 as MigrationClass] }, hasQueue: true });
  source = await database.connect('goals', 'bookends_goals', []);
});
beforeEach(async () => {
  await source.query('DELETE FROM outbox; DELETE FROM inbox; DELETE FROM effect');
  queues = createQueues({ url: database.urlOf('bookends_queue'), logger: quietLogger() });
});
afterEach(() => queues.close());
afterAll(() => database.drop());

const written = async (letter = event()) => {
  await source.transaction((manager) => createOutbox(manager).add(letter));
  return letter;
};
const relay = () => createRelay({ dataSource: source, queues, sealer, logger: quietLogger() });
const backlog = async () => (await relay().sweep(new Date())).backlog;
async function untilAcknowledged(): Promise<void> {
  while ((await backlog()) > 0) await new Promise((resolve) => setImmediate(resolve));
}
const READERS = ['applications', 'goals', 'notifications'];
/** Readers of match.recorded, in one process; each notes what it read. */
const startReaders = (seen: string[], names = READERS) => {
  for (const consumer of names)
    queues.startWorker(
      {
        queue: `events-${consumer}`,
        payload: { safeParse: (data: unknown) => ({ success: true, data }) } as never,
        retry: { attempts: 1, delayMs: () => 1 },
      },
      async (letter: { eventId: string }) => (seen.push(`${consumer} ${letter.eventId}`), { kind: 'done' as const }),
      { concurrency: 2 },
    );
};

describe('the outbox and its relay', () => {
  it('keeps no letter of a change that was rolled back', async () => {
    const letter = event();
    await expect(
      source.transaction(async (manager) => {
        await createOutbox(manager).add(letter);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await backlog()).toBe(0);
  });

  it('brings a letter to each reader, and lets it go when all have acknowledged', async () => {
    const seen: string[] = [];
    const { id } = await written();
    startReaders(seen);
    await untilAcknowledged();
    expect(seen.sort()).toEqual(READERS.map((reader) => `${reader} ${id}`));
  });

  it('hands over again what the queue has lost', async () => {
    const seen: string[] = [];
    const { id } = await written();
    expect(await backlog()).toBe(1);
    const jobs = queues.queue({
      queue: 'events-goals',
      payload: {} as never,
      retry: { attempts: 1, delayMs: () => 1 },
    });
    await jobs.remove(`${id}-goals`);
    startReaders(seen);
    await untilAcknowledged();
    expect(seen).toContain(`goals ${id}`);
  });

  it('carries a real letter into the transaction of its reader', async () => {
    const { id, payload } = await written();
    const read: unknown[] = [];
    startReaders([], ['applications', 'notifications']);
    const worker = consumeEvents({
      consumer: 'goals',
      dataSource: source,
      queues,
      sealer,
      concurrency: 1,
      handlers: {
        'match.recorded': async (manager, letter) =>
          void (read.push(letter.payload), await manager.query('INSERT INTO effect VALUES ($1, 1)', [letter.id])),
      },
    });
    await untilAcknowledged();
    await worker.close();
    expect(await source.query('SELECT event_id FROM effect')).toEqual([{ event_id: id }]);
    expect(read).toEqual([payload]);
  });
});

describe('receiving', () => {
  it('changes nothing the second time, nor when two come at once', async () => {
    const letter = event();
    const handlers = { 'match.recorded': async () => void (await effect(letter.id)) };
    await Promise.all([receive(source, handlers, letter), receive(source, handlers, letter)]);
    await receive(source, handlers, letter);
    expect(await source.query('SELECT count(*)::int AS n FROM effect')).toEqual([{ n: 1 }]);
  });

  it('undoes what a handler wrote when it asks for later, or throws half-way', async () => {
    const letter = event();
    const later = await receive(
      source,
      {
        'match.recorded': async (manager) => (
          await manager.query('INSERT INTO effect VALUES ($1, 1)', [letter.id]),
          retryIn(5, 'not known yet')
        ),
      },
      letter,
    );
    expect(later).toEqual({ kind: 'retry', afterMs: 5, reason: 'not known yet' });
    const broken = {
      'match.recorded': async (manager: DataSource['manager']) => {
        await manager.query('INSERT INTO effect VALUES ($1, 1)', [letter.id]);
        throw new Error('killed');
      },
    };
    await expect(receive(source, broken, letter)).rejects.toThrow('killed');
    expect(await source.query('SELECT count(*)::int AS n FROM effect')).toEqual([{ n: 0 }]);
    await receive(
      source,
      {
        'match.recorded': async (manager) =>
          void (await manager.query('INSERT INTO effect VALUES ($1, 1)', [letter.id])),
      },
      letter,
    );
    expect(await source.query('SELECT count(*)::int AS n FROM effect')).toEqual([{ n: 1 }]);
  });
});
