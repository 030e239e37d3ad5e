import { randomUUID } from 'node:crypto';
import { createTestDatabase, quietLogger, testRedis, type TestDatabase } from '@bookends/testing';
import { z } from 'zod';
import { backoff, type JobDefinition } from './job-definition';
import { done, retryIn } from './outcome';
import { createQueues, type Queues } from './queues';

const payload = z.object({ id: z.string() });
const definitionOf = (queue: string): JobDefinition<{ id: string }> => ({ queue, payload, retry: backoff(3, 10, 20) });

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ schemas: {}, hasQueue: true });
});
afterAll(() => database.drop());

/** Resolves when `check` answers true; the spec's own time limit ends the wait. */
async function until(check: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await check())) await new Promise((resolve) => setImmediate(resolve));
}

describe.each(['postgres', 'redis'] as const)('the queue on %s', (kind) => {
  let queues: Queues | undefined;
  let url: string | undefined;
  beforeAll(async () => {
    url = kind === 'postgres' ? database.urlOf('bookends_queue') : await testRedis();
  });
  beforeEach(() => {
    queues = url === undefined ? undefined : createQueues({ url, logger: quietLogger() });
  });
  afterEach(() => queues?.close());

  /** Without a Redis on this machine (never in CI) its half says nothing. */
  const spec = (sentence: string, work: (queues: Queues, definition: JobDefinition<{ id: string }>) => Promise<void>) =>
    it(sentence, async () => {
      if (queues) await work(queues, definitionOf(`q-${randomUUID()}`));
    });

  spec('runs a job once, however often it is put', async ({ queue, startWorker }, definition) => {
    const runs: string[] = [];
    const jobs = queue(definition);
    await jobs.add('a', { id: 'a' });
    await jobs.addAll([
      { id: 'a', payload: { id: 'a' } },
      { id: 'b', payload: { id: 'b' } },
    ]);
    startWorker(definition, async ({ id }) => (runs.push(id), done()), { concurrency: 1 });
    await until(async () => (await jobs.state('b')) === 'completed');
    await until(async () => (await jobs.state('a')) === 'completed');
    expect(runs.sort()).toEqual(['a', 'b']);
  });

  spec('runs a job again when it asks for later, without counting it as a failure', async (made, definition) => {
    const attempts: number[] = [];
    const jobs = made.queue(definition);
    await jobs.add('a', { id: 'a' });
    made.startWorker(
      definition,
      async (_, run) => (attempts.push(run.attempt), attempts.length < 3 ? retryIn(5, 'not yet') : done()),
      { concurrency: 1 },
    );
    await until(async () => (await jobs.state('a')) === 'completed');
    expect(attempts).toHaveLength(3);
  });

  spec('tries what throws by the policy, then keeps it as failed until it is revived', async (made, definition) => {
    let throws = true;
    const last: boolean[] = [];
    const jobs = made.queue(definition);
    await jobs.add('a', { id: 'a' });
    made.startWorker(
      definition,
      async (_, run) => {
        last.push(run.isLastAttempt);
        if (throws) throw new Error('no');
        return done();
      },
      { concurrency: 1 },
    );
    await until(async () => (await jobs.state('a')) === 'failed');
    expect(last).toEqual([false, false, true]);
    throws = false;
    await jobs.revive('a');
    await until(async () => (await jobs.state('a')) === 'completed');
  });

  spec('discards a payload that is not of its queue, and knows nothing of jobs never put', async (made, definition) => {
    const jobs = made.queue(definition);
    await jobs.add('a', { wrong: true } as never);
    made.startWorker(definition, () => Promise.reject(new Error('must not run')), { concurrency: 1 });
    await until(async () => (await jobs.state('a')) === 'completed');
    expect(await jobs.state('b')).toBe('absent');
  });
});
