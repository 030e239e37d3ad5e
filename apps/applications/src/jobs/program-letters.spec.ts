import { randomUUID } from 'node:crypto';
import { fixedClock } from '@bookends/clock';
import { receive } from '@bookends/events';
import type { EventOf } from '@bookends/events/contracts';
import { createUnitOfWork, newId } from '@bookends/persistence';
import { createTestDatabase, type TestDatabase } from '@bookends/testing';
import type { DataSource } from 'typeorm';
import type { CycleState } from '../domain/cycle-state';
import { CYCLE_ID, exampleCycle, exampleProgram, OTHER_ID, PROGRAM_ID } from '../domain/program-examples';
import { migrations } from '../persistence/migrations';
import { programEntities, programStores } from '../persistence/program-stores.repository';
import { advanceCyclesSweep } from './advance-cycles.job';
import { programHandlers } from './read-letters.job';

let database: TestDatabase;
let dataSource: DataSource;
const clock = fixedClock('2021-11-15T15:00:01Z');

beforeAll(async () => {
  database = await createTestDatabase({ schemas: { applications: migrations } });
  dataSource = await database.connect('applications', 'bookends_applications', programEntities);
});
afterAll(() => database.drop());

const work = () => createUnitOfWork(dataSource, programStores);

async function begin(state: CycleState): Promise<void> {
  for (const table of ['cycle', 'program', 'outbox', 'inbox']) await dataSource.query(`DELETE FROM ${table}`);
  await work().run(async ({ programs, cycles }) => {
    await programs.add(exampleProgram());
    await cycles.add(exampleCycle({ state }), []);
  });
}

const announced = (cycleId = CYCLE_ID): EventOf<'run.announced'> => ({
  id: randomUUID(),
  type: 'run.announced',
  programId: PROGRAM_ID,
  occurredAt: new Date('2021-11-15T15:00:00Z'),
  payload: { runId: randomUUID(), cycleId, announcedAt: '2021-11-15T15:00:00.000Z', matchCount: 3 },
});
const stateNow = async (): Promise<CycleState> => (await work().run(({ cycles }) => cycles.lock(CYCLE_ID)))!.state;
const letters = (): Promise<{ state: string; revision: number }[]> =>
  dataSource.query(
    `SELECT payload->>'state' AS state, (payload->>'revision')::int AS revision FROM outbox
     WHERE type = 'cycle.recorded' ORDER BY payload->>'revision'`,
  );

describe('the news of an announced run', () => {
  const handlers = programHandlers({ storesOf: programStores, clock, newId });

  it('announces the cycle and tells so, once, however often it comes', async () => {
    await begin('MATCHING');
    const event = announced();
    await receive(dataSource, handlers, event);
    await receive(dataSource, handlers, event);
    await receive(dataSource, handlers, announced());
    expect(await stateNow()).toBe('ANNOUNCED');
    expect(await letters()).toEqual([{ state: 'ANNOUNCED', revision: 2 }]);
  });

  it('comes late to a cycle that is further, and changes nothing', async () => {
    await begin('ACTIVE');
    await receive(dataSource, handlers, announced());
    expect([await stateNow(), await letters()]).toEqual(['ACTIVE', []]);
  });

  it('of a cycle that nobody knows is read and left', async () => {
    await begin('MATCHING');
    expect(await receive(dataSource, handlers, announced(OTHER_ID))).toEqual({ kind: 'done' });
    expect(await letters()).toEqual([]);
  });
});

describe('the calendar over PostgreSQL', () => {
  const sweep = () => advanceCyclesSweep({ unitOfWork: work(), clock, newId });
  const now = new Date('2021-11-20T00:00:00Z');

  it('takes every due step once, also when two workers look at the same moment', async () => {
    await begin('PLANNED');
    clock.set(now);
    await Promise.all([sweep()(now), sweep()(now), sweep()(now)]);
    await sweep()(now);
    expect(await letters()).toEqual([
      { state: 'OPEN', revision: 2 },
      { state: 'IN_REVIEW', revision: 3 },
      { state: 'MATCHING', revision: 4 },
    ]);
    const actions = await dataSource.query('SELECT action, actor_id FROM audit_log ORDER BY id DESC LIMIT 3');
    expect(actions.reverse()).toEqual(
      ['cycle.opened', 'cycle.in-review', 'cycle.matching'].map((action) => ({ action, actor_id: null })),
    );
  });

  it('says when it next has something to do, for the clock of a demo', async () => {
    await begin('ANNOUNCED');
    expect(await sweep()(now)).toEqual({ nextDueAt: new Date('2021-12-01T06:00:00Z'), backlog: 0 });
    await begin('MATCHING');
    expect(await sweep()(now)).toEqual({ nextDueAt: null, backlog: 0 });
  });
});
