import { createTestDatabase, type TestDatabase } from '@bookends/testing';
import { Client } from 'pg';
import { moveDemoClock, readDemoClock, reportSettled } from './demo-clock';
import { stepDemoClock } from './step-demo-clock';

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await createTestDatabase({ schemas: {}, isDemo: true });
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

const settle = async (worker: string, nextDueAt: string | null, backlog = 0): Promise<void> => {
  const { now } = await readDemoClock(client);
  await reportSettled(client, { worker, settledAt: now, nextDueAt: nextDueAt ? new Date(nextDueAt) : null, backlog });
};
const day = async (): Promise<string> => (await readDemoClock(client)).now.toISOString().slice(0, 16);

describe('the demo’s clock', () => {
  it('goes from due moment to due moment, and waits at each for every worker', async () => {
    await moveDemoClock(client, new Date('2021-09-01T00:00:00Z'));
    expect(await day()).toBe('2021-09-01T00:00');
    await moveDemoClock(client, new Date('2021-10-01T00:00:00Z'));
    await settle('a', '2021-09-20T14:00:00Z');
    await settle('b', '2021-09-10T14:00:00Z');
    await settle('a', '2021-09-20T14:00:00Z');

    expect(await stepDemoClock(client)).toBe(true);
    expect(await day()).toBe('2021-09-10T14:00');
    expect(await stepDemoClock(client)).toBe(false);

    await settle('a', '2021-09-20T14:00:00Z');
    await settle('b', null, 1);
    expect(await stepDemoClock(client)).toBe(false);
    await settle('b', null);
    expect(await stepDemoClock(client)).toBe(false);
    await settle('a', '2021-09-20T14:00:00Z');
    expect(await stepDemoClock(client)).toBe(true);
    expect(await day()).toBe('2021-09-20T14:00');

    await settle('a', null);
    await settle('b', null);
    expect(await stepDemoClock(client)).toBe(true);
    expect(await readDemoClock(client)).toMatchObject({ target: null });
    expect(await day()).toBe('2021-10-01T00:00');
  });

  it('is what every role’s clock.now() says', async () => {
    const reader = new Client({ connectionString: database.urlOf('bookends_goals') });
    await reader.connect();
    const { rows } = await reader.query('SELECT clock.now() AS now');
    await reader.end();
    expect((rows[0].now as Date).getTime() - (await readDemoClock(client)).now.getTime()).toBeLessThan(60_000);
  });
});
