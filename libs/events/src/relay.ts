import type { SweepResult } from '@bookends/clock';
import type { JobQueue, Queues } from '@bookends/jobs';
import { toQueryable } from '@bookends/persistence';
import type { Sealer } from '@bookends/sealing';
import type { Logger } from '@bookends/telemetry';
import type { DataSource } from 'typeorm';
import { consumers, type Consumer } from './contracts';
import { letterId, letterQueue, sealLetter, type KeptEvent, type Letter } from './letter';

/** One pass over the outbox; for `startSweeping`. */
export interface Relay {
  sweep(now: Date): Promise<SweepResult>;
}

const BATCH = 200;

/**
 * Hands outbox rows to the queues of their readers, and looks again until every reader has acknowledged: a completed job
 * is an acknowledgement, a job that the queue lost is handed over again, a failed one is revived. Rows leave when nobody
 * is pending. Any number of relays may run at once. Looks again after 0.2 s, doubling up to 30 s.
 */
export function createRelay(settings: {
  readonly dataSource: DataSource;
  readonly queues: Queues;
  readonly sealer: Sealer;
  readonly logger: Logger;
}): Relay {
  const { dataSource, queues, sealer, logger } = settings;
  const database = toQueryable(dataSource);
  const queueOf = new Map<string, JobQueue<Letter>>(consumers.map((name) => [name, queues.queue(letterQueue(name))]));
  const handOver = createHandOver(queueOf, sealer, logger);
  return {
    sweep: async () => {
      for (;;) {
        const { rows } = await database.query(DUE_SQL, [BATCH]);
        const letters = rows as unknown as OutboxRow[];
        const acknowledged = await handOver(letters);
        if (acknowledged.length > 0) await database.query(ACKNOWLEDGE_SQL, [JSON.stringify(acknowledged)]);
        if (letters.length < BATCH) break;
      }
      await database.query(`DELETE FROM inbox WHERE received_at < now() - interval '90 days'`);
      const { rows } = await database.query(
        'SELECT count(*)::int AS backlog FROM (SELECT 1 FROM outbox LIMIT 1000) AS rest',
      );
      return { nextDueAt: null, backlog: Number(rows[0]!['backlog']) };
    },
  };
}

interface OutboxRow extends KeptEvent {
  readonly pending: Consumer[];
  readonly isHanded: boolean;
}

interface Acknowledgement {
  readonly event_id: string;
  readonly reader: string;
}

function createHandOver(queueOf: Map<string, JobQueue<Letter>>, sealer: Sealer, logger: Logger) {
  const add = (reader: string, rows: readonly OutboxRow[]): Promise<void> =>
    queueOf
      .get(reader)!
      .addAll(rows.map((row) => ({ id: letterId(row.id, reader), payload: sealLetter(sealer, row) })));

  /** What became of a letter that was handed over before; true when its reader has acknowledged it. */
  const lookAgain = async (row: OutboxRow, reader: string): Promise<boolean> => {
    const id = letterId(row.id, reader);
    const state = await queueOf.get(reader)!.state(id);
    if (state === 'absent') await add(reader, [row]);
    if (state === 'failed') {
      logger.error({ eventId: row.id, type: row.type, reader }, 'a reader could not read a letter; it is tried again');
      await queueOf.get(reader)!.revive(id);
    }
    return state === 'completed';
  };

  return async (rows: readonly OutboxRow[]): Promise<Acknowledgement[]> => {
    for (const reader of queueOf.keys()) {
      const fresh = rows.filter((row) => !row.isHanded && row.pending.includes(reader as Consumer));
      if (fresh.length > 0) await add(reader, fresh);
    }
    const handed = rows.filter((row) => row.isHanded).flatMap((row) => row.pending.map((reader) => ({ row, reader })));
    const answers = await Promise.all(handed.map(({ row, reader }) => lookAgain(row, reader)));
    return handed.filter((_, index) => answers[index]).map(({ row, reader }) => ({ event_id: row.id, reader }));
  };
}

const DUE_SQL = `
WITH due AS (
  SELECT id, is_handed FROM outbox WHERE check_after <= now()
  ORDER BY check_after, id LIMIT $1 FOR UPDATE SKIP LOCKED
)
UPDATE outbox SET is_handed = true, checks = checks + 1,
  check_after = now() + least(interval '30 s', interval '0.2 s' * 2 ^ least(checks, 10))
FROM due WHERE outbox.id = due.id
RETURNING outbox.id, type, program_id AS "programId", occurred_at AS "occurredAt", payload, pending,
  due.is_handed AS "isHanded"`;

const ACKNOWLEDGE_SQL = `
WITH readers AS (
  SELECT event_id, array_agg(reader) AS names
  FROM jsonb_to_recordset($1::jsonb) AS r(event_id uuid, reader text) GROUP BY event_id
), finished AS (
  DELETE FROM outbox USING readers WHERE id = event_id AND pending <@ names
)
UPDATE outbox SET pending = (SELECT array_agg(reader) FROM unnest(pending) AS reader WHERE reader <> ALL (names))
FROM readers WHERE id = event_id AND NOT pending <@ names`;
