import { Redis } from 'ioredis';
import { planFaults, type Fault } from './fault-plan';
import { openLedger, type Ledger } from './ledger';
import { openMailbox, type Mailbox } from './mailbox';
import type { ChaosOptions } from './options';
import { startPostgresUnderFire, type PostgresUnderFire } from './postgres-under-fire';
import { judge, type Verdict } from './verdict';
import { startWorkers, type Workers } from './workers';

interface Field {
  readonly postgres: PostgresUnderFire;
  readonly mailbox: Mailbox;
  readonly ledger: Ledger;
  readonly workers: Workers;
  readonly wipeQueue: () => Promise<void>;
}

/**
 * Lets notices fall due while workers are killed, the queue is wiped, PostgreSQL crashes and the mail server misbehaves;
 * then waits for what is due, leaps to each retry as the demo's clock does, and judges.
 */
export async function runChaos(options: ChaosOptions, say: (line: string) => void): Promise<Verdict> {
  const field = await enter(options);
  try {
    const ahead = clockLog(field.ledger);
    await ahead.note();
    await field.ledger.plan(options.notices, options.seconds);
    await strike(field, options, say);
    const drainedAfterMs = await drain(field.ledger, options, ahead.note);
    const rows = await field.ledger.rows();
    const { deliveries } = field.mailbox;
    return judge({ expected: options.notices, rows, deliveries, programTimeOf: ahead.programTimeOf, drainedAfterMs });
  } finally {
    await leave(field);
  }
}

async function enter({ redis, workers, breaks }: ChaosOptions): Promise<Field> {
  const postgres = await startPostgresUnderFire();
  const mailbox = await openMailbox();
  const ledger = openLedger(postgres.ownerUrl);
  const queueUrl = redis ?? postgres.urlOf('bookends_queue');
  const databaseUrl = postgres.urlOf('bookends_notifications');
  const started = await startWorkers({ count: workers, databaseUrl, queueUrl, smtpUrl: mailbox.url, breaks });
  const wipeQueue = redis === undefined ? () => ledger.wipeQueue() : () => flushAll(redis);
  return { postgres, mailbox, ledger, workers: started, wipeQueue };
}

async function leave({ workers, ledger, mailbox, postgres }: Field): Promise<void> {
  await workers.close();
  await ledger.close();
  await mailbox.close();
  await postgres.close();
}

const SPOILT_DELIVERIES = 2;

async function strike(field: Field, options: ChaosOptions, say: (line: string) => void): Promise<void> {
  const startedAt = performance.now();
  for (const { fault, atMs } of planFaults(options)) {
    await pause(Math.max(0, startedAt + atMs - performance.now()));
    say(
      `${((performance.now() - startedAt) / 1000).toFixed(1)} s, ${field.mailbox.deliveries.length} delivered: ${fault}`,
    );
    await faults[fault](field);
  }
}

const faults: { readonly [Each in Fault]: (field: Field) => Promise<void> } = {
  'kill-worker': async ({ workers }) => workers.kill(),
  'wipe-queue': ({ wipeQueue }) => wipeQueue(),
  'crash-postgres': ({ postgres }) => postgres.crash(),
  'smtp-451': async ({ mailbox }) => mailbox.spoil('451', SPOILT_DELIVERIES),
  'smtp-550': async ({ mailbox }) => mailbox.spoil('550', SPOILT_DELIVERIES),
  'smtp-stall': async ({ mailbox }) => mailbox.spoil('stall', SPOILT_DELIVERIES),
  'smtp-drop-in-data': async ({ mailbox }) => mailbox.spoil('drop-in-data', SPOILT_DELIVERIES),
  'smtp-drop-before-reply': async ({ mailbox }) => mailbox.spoil('drop-before-reply', SPOILT_DELIVERIES),
};

/** Milliseconds until nothing was due for the first time; then every retry is leapt to. Null when nothing moves any more. */
async function drain(ledger: Ledger, options: ChaosOptions, noteClock: () => Promise<void>): Promise<number | null> {
  const beganAt = performance.now();
  let drainedAfterMs: number | null = null;
  let before = -1;
  for (let quietSince = performance.now(); performance.now() - quietSince < options.patienceSeconds * 1000;) {
    const { due, later, nextDueAt } = await ledger.waiting();
    if (due === 0) {
      drainedAfterMs ??= Math.round(performance.now() - beganAt);
      if (later === 0 || nextDueAt === null) return drainedAfterMs;
      await ledger.leapTo(nextDueAt);
      await noteClock();
    }
    if (due !== before) quietSince = performance.now();
    before = due;
    await pause(100);
  }
  return null;
}

/** Remembers when the program's clock leapt, to tell the program's time of a delivery afterwards. */
function clockLog(ledger: Ledger) {
  const leaps: { atMs: number; aheadMs: number }[] = [];
  return {
    note: async () => void leaps.push({ atMs: Date.now(), aheadMs: await ledger.aheadMs() }),
    programTimeOf: ({ atMs }: { readonly atMs: number }): number =>
      atMs + (leaps.findLast((leap) => leap.atMs <= atMs)?.aheadMs ?? 0),
  };
}

async function flushAll(url: string): Promise<void> {
  const client = new Redis(url, { lazyConnect: true });
  await client.connect();
  await client.flushall();
  client.disconnect();
}

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));
