import { fixedClock } from '@bookends/clock';
import { newId, toQueryable } from '@bookends/persistence';
import { createTestDatabase, type TestDatabase } from '@bookends/testing';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { migrations } from './migrations';
import { noticeQueueContract, NOW, type QueueUnderTest } from './notice-queue.contract';
import { fakeNoticeQueue } from './notice-queue.fake';
import { createNoticeQueue } from './notice-queue.repository';

describe('the queue of notices in memory', () => {
  noticeQueueContract(async () => {
    const clock = fixedClock(NOW);
    const { queue, rows, journal } = fakeNoticeQueue(clock);
    return {
      queue,
      add: async (dueInSeconds = 0, { priority = 10, isHeld = false } = {}) => {
        const id = newId();
        const dueAt = new Date(new Date(NOW).getTime() + dueInSeconds * 1000);
        const counts = { attempts: 0, waits: 0, losses: 0 };
        const claim = { claimToken: null, isLeaseOver: false, firstTriedAt: null, reason: null };
        const standing = { state: 'PLANNED' as const, priority, dueAt, isHeld, isAmbiguous: false };
        rows.set(id, { id, template: 'ACCEPTED', ...standing, ...counts, ...claim });
        return id;
      },
      row: async (id) => rows.get(id)!,
      journal: async (id) => journal.filter(({ noticeId }) => noticeId === id).map(({ outcome }) => outcome),
      endLeases: async () => rows.forEach((row) => void (row.isLeaseOver = true)),
      at: async (time) => clock.set(time),
    };
  });
});

describe('the queue of notices in PostgreSQL', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let owner: Client;
  beforeAll(async () => {
    database = await createTestDatabase({ schemas: { notifications: migrations }, isDemo: true });
    dataSource = await database.connect('notifications', 'bookends_notifications', []);
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    // The program's time stands still for the length of a spec: the machine's own seconds must not count.
    await owner.query(`CREATE TABLE clock.still (at timestamptz)`);
    await owner.query('GRANT SELECT ON clock.still TO bookends_notifications');
    await owner.query(
      `CREATE OR REPLACE FUNCTION clock.now() RETURNS timestamptz LANGUAGE sql STABLE AS 'SELECT at FROM clock.still'`,
    );
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  noticeQueueContract(async (): Promise<QueueUnderTest> => {
    const query = async (sql: string, values: unknown[]) => (await toQueryable(dataSource).query(sql, values)).rows;
    await owner.query('TRUNCATE notifications.notice CASCADE');
    return {
      queue: createNoticeQueue(dataSource),
      add: async (dueInSeconds = 0, { priority = 10, isHeld = false } = {}) => {
        const id = newId();
        await query(
          `INSERT INTO notice (id, template, dedupe_key, state, due_at, priority, is_held)
           VALUES ($1::uuid, 'ACCEPTED', $1::uuid::text, 'PLANNED', $2::timestamptz + make_interval(secs => $3), $4, $5)`,
          [id, NOW, dueInSeconds, priority, isHeld],
        );
        return id;
      },
      row: async (id) => {
        const sql = `SELECT state, is_ambiguous AS "isAmbiguous", is_held AS "isHeld", attempts, waits FROM notice WHERE id = $1`;
        return (await query(sql, [id]))[0] as never;
      },
      journal: async (id) => {
        const rows = await query('SELECT outcome FROM notice_attempt WHERE notice_id = $1 ORDER BY claim_token', [id]);
        return rows.map(({ outcome }) => outcome as string | null);
      },
      endLeases: async () => {
        await query(`UPDATE notice SET lease_until = now() - interval '1 s' WHERE state = 'SENDING'`, []);
      },
      at: async (time) => {
        await owner.query('TRUNCATE clock.still');
        await owner.query('INSERT INTO clock.still VALUES ($1)', [time]);
      },
    };
  });
});
