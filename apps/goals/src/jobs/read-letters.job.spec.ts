import { randomUUID } from 'node:crypto';
import { fixedClock } from '@bookends/clock';
import { receive } from '@bookends/events';
import type { DomainEvent, EventOf, EventPayload } from '@bookends/events/contracts';
import { newId } from '@bookends/persistence';
import { createTestDatabase, type TestDatabase } from '@bookends/testing';
import type { DataSource } from 'typeorm';
import { CYCLE_ID, MATCH_ID, MENTEE_ID, MENTOR_ID, OBJECTIVE_ID, PROGRAM_ID } from '../domain/examples';
import { entities, goalStores } from '../persistence/goal-stores.repository';
import { migrations } from '../persistence/migrations';
import { eventHandlers } from './read-letters.job';

let database: TestDatabase;
let dataSource: DataSource;
const handlers = eventHandlers({ storesOf: goalStores, clock: fixedClock('2021-11-15T15:00:01Z'), newId });

beforeAll(async () => {
  database = await createTestDatabase({ schemas: { goals: migrations } });
  dataSource = await database.connect('goals', 'bookends_goals', entities);
});
afterAll(() => database.drop());
beforeEach(async () => {
  for (const table of ['goal_sheet', 'known_match', 'known_cycle', 'known_program', 'outbox', 'inbox']) {
    await dataSource.query(`DELETE FROM ${table}`);
  }
});

const envelope = (): Omit<EventOf<'match.recorded'>, 'type' | 'payload'> => ({
  id: randomUUID(),
  programId: PROGRAM_ID,
  occurredAt: new Date('2021-11-15T15:00:00Z'),
});

const cycleTold = (traits: Partial<EventPayload<'cycle.recorded'>> = {}): DomainEvent => ({
  ...envelope(),
  type: 'cycle.recorded',
  payload: {
    cycleId: CYCLE_ID,
    revision: 1,
    name: '2021-2022',
    state: 'MATCHING',
    template: 'default',
    timeZone: 'America/Chicago',
    windows: [
      { key: 'GOAL_WORK', opensOn: '2021-12-01', closesOn: '2022-06-15' },
      { key: 'APPLICATIONS', opensOn: '2021-09-01', closesOn: '2021-10-11' },
    ],
    milestones: [{ key: 'CONCLUSION', on: '2022-06-30' }],
    policies: { confirmWithinDays: 7, goalSheetDueDays: 30, isScoreShownToPair: true },
    ...traits,
  },
});

const matchTold = (traits: Partial<EventPayload<'match.recorded'>> = {}): DomainEvent => ({
  ...envelope(),
  type: 'match.recorded',
  payload: {
    matchId: MATCH_ID,
    revision: 1,
    cycleId: CYCLE_ID,
    mentor: { personId: MENTOR_ID, applicationId: randomUUID() },
    mentee: { personId: MENTEE_ID, applicationId: randomUUID() },
    state: 'ANNOUNCED',
    hasMentorConfirmed: false,
    hasMenteeConfirmed: false,
    announcedAt: '2021-11-15T15:00:00.000Z',
    confirmBy: '2021-11-23T06:00:00.000Z',
    isConfirmationOverdue: false,
    ...traits,
  },
});

const read = (event: DomainEvent) => receive(dataSource, handlers, event);
const twice = async (event: DomainEvent) => [await read(event), await read(event)];
const sheets = (): Promise<{ state: string; due_on: string; version: number }[]> =>
  dataSource.query('SELECT state, due_on::text, version FROM goal_sheet');
const letters = (): Promise<{ state: string }[]> =>
  dataSource.query(`SELECT payload->>'state' AS state FROM outbox ORDER BY payload->>'revision'`);

describe('reading the letters of other contexts', () => {
  it('opens one sheet for an announced match, due on its day, and tells so once', async () => {
    await twice(cycleTold());
    await twice(matchTold());
    await twice(matchTold());
    expect(await sheets()).toEqual([{ state: 'DRAFT', due_on: '2021-12-15', version: 1 }]);
    expect(await letters()).toEqual([{ state: 'DRAFT' }]);
  });

  it('waits with a match whose cycle is not known yet, and keeps nothing of it', async () => {
    const match = matchTold();
    expect(await read(match)).toMatchObject({ kind: 'retry' });
    expect(await dataSource.query('SELECT * FROM known_match')).toEqual([]);
    await read(cycleTold());
    expect(await read(match)).toMatchObject({ kind: 'done' });
    expect(await sheets()).toHaveLength(1);
  });

  it('opens the sheet when the confirmation is heard of before the announcement', async () => {
    await read(cycleTold());
    await read(matchTold({ revision: 2, state: 'CONFIRMED' }));
    await read(matchTold());
    expect(await sheets()).toHaveLength(1);
  });

  it('closes the sheet of a match that ended, and opens none for one that had ended before', async () => {
    await read(cycleTold());
    await read(matchTold());
    await twice(matchTold({ revision: 3, state: 'ENDED_WITHOUT_FAULT' }));
    await read(matchTold({ revision: 2, state: 'CONFIRMED' }));
    await read(matchTold({ matchId: randomUUID(), state: 'ENDED_WITHOUT_FAULT' }));
    expect(await sheets()).toMatchObject([{ state: 'CLOSED' }]);
    expect(await letters()).toEqual([{ state: 'DRAFT' }, { state: 'CLOSED' }]);
  });

  it.each(['CONCLUDED', 'CANCELLED'] as const)('closes every sheet of a cycle that is %s, once', async (state) => {
    await read(cycleTold());
    await read(matchTold());
    await read(matchTold({ matchId: randomUUID() }));
    await twice(cycleTold({ revision: 5, state }));
    await read(cycleTold({ revision: 4 }));
    await read(matchTold({ matchId: randomUUID() }));
    expect(await sheets()).toMatchObject([{ state: 'CLOSED' }, { state: 'CLOSED' }]);
    expect(await letters()).toHaveLength(4);
  });

  it('knows the objectives of the program as they were told last', async () => {
    const program = (revision: number, text: string): DomainEvent => ({
      ...envelope(),
      type: 'program.recorded',
      payload: { revision, name: 'P', timeZone: 'UTC', objectives: [{ id: OBJECTIVE_ID, position: 1, text }] },
    });
    await twice(program(2, 'Lead'));
    await twice(program(1, 'Old'));
    expect(await dataSource.query('SELECT objectives FROM known_program')).toEqual([
      { objectives: [{ id: OBJECTIVE_ID, position: 1, text: 'Lead' }] },
    ]);
  });

  it('notes who did it in the audit log: the clock', async () => {
    await read(cycleTold());
    await read(matchTold());
    const entries = await dataSource.query('SELECT action, actor_id FROM audit_log ORDER BY id DESC LIMIT 1');
    expect(entries).toEqual([{ action: 'goal-sheet.opened', actor_id: null }]);
  });
});
