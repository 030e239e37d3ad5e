import { Pool } from 'pg';
import { newId } from '@bookends/persistence';

export const BATCHES = 20;

/** What the run knows of its notices, asked of the database again and again while that comes and goes. */
export interface Ledger {
  /** Plans `notices` people's notices in batches over `seconds` from now on. Each person gets exactly one. */
  plan(notices: number, seconds: number): Promise<void>;
  /** How many are due or under way, and when the next retry is due in the program's time. */
  waiting(): Promise<{ due: number; later: number; nextDueAt: Date | null }>;
  /** Moves the program's clock to a moment to come, as the demo does. */
  leapTo(moment: Date): Promise<void>;
  /** The program's time less the machine's. */
  aheadMs(): Promise<number>;
  rows(): Promise<readonly LedgerRow[]>;
  wipeQueue(): Promise<void>;
  close(): Promise<void>;
}

export interface LedgerRow {
  readonly id: string;
  readonly personId: string;
  readonly state: string;
  readonly dueAt: Date;
  readonly isAmbiguous: boolean;
}

export function openLedger(ownerUrl: string): Ledger {
  const pool = new Pool({ connectionString: ownerUrl, max: 2, connectionTimeoutMillis: 2_000, query_timeout: 10_000 });
  pool.on('error', () => undefined);
  const query = (sql: string, parameters: unknown[] = []) => untilAnswered(() => pool.query(sql, parameters));
  return {
    plan: async (notices, seconds) => {
      await query(PEOPLE_SQL, [notices, newId(), BATCHES]);
      await query(OCCURRENCES_SQL, [seconds]);
    },
    waiting: async () => {
      const { rows } = await query(WAITING_SQL);
      return rows[0] as { due: number; later: number; nextDueAt: Date | null };
    },
    leapTo: async (moment) => {
      await query('UPDATE clock.travel SET ahead = greatest(ahead, $1::timestamptz - now())', [moment]);
    },
    aheadMs: async () => {
      const { rows } = await query('SELECT extract(epoch FROM ahead)::float * 1000 AS ms FROM clock.travel');
      return Number(rows[0].ms);
    },
    rows: async () => (await query(ROWS_SQL)).rows as LedgerRow[],
    wipeQueue: async () => {
      await query(WIPE_SQL);
    },
    close: () => pool.end(),
  };
}

/** The database comes back: its owner only waits for it. */
async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt >= 100) throw error;
      await new Promise((resume) => setTimeout(resume, 100));
    }
  }
}

/** One cycle a batch, one draft a person: the occurrence of a cycle goes to everybody in it. */
const PEOPLE_SQL = `
WITH people AS (
  SELECT gen_random_uuid() AS person_id, number, number % $3 AS batch FROM generate_series(1, $1::int) AS number
), cycles AS (
  SELECT gen_random_uuid() AS cycle_id, batch FROM generate_series(0, $3::int - 1) AS batch
), recipients AS (
  INSERT INTO notifications.recipient
  SELECT person_id, 1, 'person' || number || '@example.org', 'Person', number::text, 'America/Chicago', 'en-US' FROM people
), programs AS (
  INSERT INTO notifications.program VALUES ($2::uuid, 1, 'Chaos')
), kept AS (
  INSERT INTO notifications.cycle
  SELECT cycle_id, $2::uuid, 1, 'cycle ' || batch, 'OPEN', 'America/Chicago', '[]', '[]' FROM cycles
)
INSERT INTO notifications.subject (id, program_id, cycle_id, kind, revision, state, role, applicant_id, recorded_at)
SELECT gen_random_uuid(), $2::uuid, cycle_id, 'APPLICATION', 1, 'DRAFT', 'MENTEE', person_id, clock.now()
FROM people JOIN cycles USING (batch)`;

const OCCURRENCES_SQL = `
INSERT INTO notifications.occurrence (id, program_id, cycle_id, template, scope_id, occurs_as, due_at, state, facts)
SELECT gen_random_uuid(), program_id, id, 'WINDOW_EXTENDED', id, 'chaos',
  clock.now() + make_interval(secs => $1::float * row_number() OVER (ORDER BY id) / count(*) OVER ()), 'PLANNED',
  '{"on": "2021-10-11", "previousOn": "2021-09-30"}'
FROM notifications.cycle`;

const WAITING_SQL = `
SELECT
  ((SELECT count(*) FROM notifications.occurrence WHERE state = 'PLANNED')
   + (SELECT count(*) FROM notifications.notice WHERE state IN ('QUEUED', 'SENDING')
      OR (state IN ('PLANNED', 'RETRY') AND due_at <= clock.now())))::int AS due,
  (SELECT count(*)::int FROM notifications.notice WHERE state IN ('PLANNED', 'RETRY') AND due_at > clock.now()) AS later,
  (SELECT min(due_at) FROM notifications.notice WHERE state IN ('PLANNED', 'RETRY') AND due_at > clock.now()) AS "nextDueAt"`;

const ROWS_SQL = `
SELECT id, person_id AS "personId", state, due_at AS "dueAt", is_ambiguous AS "isAmbiguous" FROM notifications.notice`;

const WIPE_SQL = `
DO $$
DECLARE names text;
BEGIN
  SELECT string_agg(format('queue.%I', tablename), ', ') INTO names
  FROM pg_tables WHERE schemaname = 'queue' AND tablename NOT LIKE '%migration%';
  IF names IS NOT NULL THEN EXECUTE 'TRUNCATE ' || names; END IF;
END $$`;
