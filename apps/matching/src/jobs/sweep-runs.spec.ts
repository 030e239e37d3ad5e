import { fixedClock } from '@bookends/clock';
import { createQueues, type Queues } from '@bookends/jobs';
import { quietLogger } from '@bookends/testing';
import { Client } from 'pg';
import { sampleMentee, sampleMentor, sampleSnapshot } from '../domain/sample-pool';
import { engineRunsRepository } from '../persistence/engine-runs.repository';
import { openSampleDatabase, type SampleDatabase } from '../persistence/sample-database';
import { at, queuedRun } from '../persistence/sample-stores';
import { askInThreads } from './ask-in-thread';
import { computeRunJob, computeRunQueue } from './compute-run.job';
import { sweepRuns } from './sweep-runs';

const snapshot = sampleSnapshot([sampleMentor(1)], [sampleMentee(1), sampleMentee(2)]);

describe('the sweep over runs, on a real queue', () => {
  let sample: SampleDatabase;
  let queues: Queues;

  beforeAll(async () => {
    sample = await openSampleDatabase({ hasQueue: true });
    queues = createQueues({ url: sample.database.urlOf('bookends_queue'), logger: quietLogger() });
  });
  afterAll(async () => {
    await queues.close();
    await sample.database.drop();
  });

  it('hands a run over again when the queue lost it, and it is computed once', async () => {
    const run = queuedRun(1, snapshot);
    await sample.unitOfWork.run(({ runs }) => runs.add(run, snapshot));
    const engine = engineRunsRepository(sample.dataSource, 10_000);
    const queue = queues.queue(computeRunQueue);
    const sweep = sweepRuns(engine, queue);

    expect(await sweep(at)).toEqual({ nextDueAt: null, backlog: 1 });
    expect(await queue.state(`run-${run.id}-0`)).toBe('waiting');
    await wipeQueue(sample.database.ownerUrl);
    expect(await queue.state(`run-${run.id}-0`)).toBe('absent');
    for (const _ of [1, 2]) await sweep(at);

    const computed = new Promise<void>((resolve) => {
      const job = computeRunJob({ engine, ask: askInThreads(1), clock: fixedClock(at), beatMs: 50 });
      queues.startWorker(
        computeRunQueue,
        async (payload, jobRun) => {
          const outcome = await job(payload, jobRun);
          resolve();
          return outcome;
        },
        { concurrency: 1 },
      );
    });
    await computed;
    expect(await sweep(at)).toEqual({ nextDueAt: null, backlog: 0 });
    expect(await sample.dataSource.query('SELECT state, fencing_token FROM run')).toEqual([
      { state: 'COMPUTED', fencing_token: 1 },
    ]);
  });
});

async function wipeQueue(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'queue' AND tablename LIKE '%job%'`,
  );
  await owner.query(
    `TRUNCATE ${rows.map(({ tablename }) => `queue.${owner.escapeIdentifier(tablename)}`).join(', ')} CASCADE`,
  );
  await owner.end();
}
