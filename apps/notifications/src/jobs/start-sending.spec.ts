import { createQueues, type Queues } from '@bookends/jobs';
import { noticePersistence } from '../persistence/notice-persistence';
import { quietLogger, testRedis } from '@bookends/testing';
import { application, cycle, person, program } from './spec-letters';
import { createWorld, type World } from './spec-world';
import { startSending } from './start-sending';

/** The whole of the worker but its process: sweep, queue, job, claims, mail. */
describe.each(['postgres', 'redis'] as const)('notices through the queue on %s', (kind) => {
  let world: World;
  let queues: Queues | undefined;
  beforeEach(async () => {
    world = await createWorld({ hasQueue: kind === 'postgres' });
    const url = kind === 'postgres' ? world.database.urlOf('bookends_queue') : await testRedis();
    queues = url === undefined ? undefined : createQueues({ url, logger: quietLogger() });
  });
  afterEach(async () => {
    await queues?.close();
    await world.close();
  });

  it('are sent once each, by several workers at once', async () => {
    // Without a redis-server on this machine the specs on Redis run in CI alone.
    if (queues === undefined) return;
    await world.at('2021-09-06T12:00:01Z');
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
    const submitted = { revision: 2, state: 'SUBMITTED', previousState: 'DRAFT' } as const;
    await world.tell(program(), cycle());
    for (const number of numbers) await world.tell(person(number), application(number, submitted));
    const { queue: notices, occurrences } = noticePersistence(world.dataSource);
    const { desk, mail } = world.sending;
    const parts = { notices, occurrences, desk, mail, queues, logger: quietLogger() };
    const workers = [startSending(parts), startSending(parts)];
    const now = await world.clock.now();
    const sweepAll = () => Promise.all(workers.map((worker) => worker.sweep(now)));
    for (let left = 1; left > 0;) left = Math.max(...(await sweepAll()).map(({ backlog }) => backlog));
    await Promise.all(workers.map((worker) => worker.stop()));
    const receivers = world.server.mails.map((each) => each.messageId);
    expect(receivers).toHaveLength(12);
    expect(new Set(receivers).size).toBe(12);
  });
});
