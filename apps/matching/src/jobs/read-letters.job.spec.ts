import { randomUUID } from 'node:crypto';
import { receive } from '@bookends/events';
import type { DomainEvent, EventPayload } from '@bookends/events/contracts';
import { newId } from '@bookends/persistence';
import { defaultCriteriaSet } from '../domain/criteria-set';
import { sampleMentee, sampleMentor } from '../domain/sample-pool';
import { openSampleDatabase, type SampleDatabase } from '../persistence/sample-database';
import { at, cycleId, programId } from '../persistence/sample-stores';
import { storesOf } from '../persistence/stores';
import { letterHandlers } from './read-letters.job';

const handlers = letterHandlers({ storesOf, newId });
const envelope = () => ({ id: randomUUID(), programId, occurredAt: at });

const cycleTold = (traits: Partial<EventPayload<'cycle.recorded'>> = {}): DomainEvent => ({
  ...envelope(),
  type: 'cycle.recorded',
  payload: {
    cycleId,
    revision: 1,
    name: '2021-2022',
    state: 'MATCHING',
    template: 'default',
    timeZone: 'America/Chicago',
    windows: [{ key: 'GOAL_WORK', opensOn: '2021-12-01', closesOn: '2022-06-30' }],
    milestones: [],
    policies: { confirmWithinDays: 7, goalSheetDueDays: 30, isScoreShownToPair: true },
    ...traits,
  },
});

const { applicationId, personId, role, freePlaces, ...facts } = sampleMentor(1, { freePlaces: 2 });
const applicationTold = (traits: Partial<EventPayload<'application.recorded'>> = {}): DomainEvent => ({
  ...envelope(),
  type: 'application.recorded',
  payload: {
    applicationId,
    revision: 3,
    cycleId,
    personId,
    role,
    state: 'ACCEPTED',
    previousState: 'IN_REVIEW',
    isImported: false,
    messageToApplicant: null,
    candidate: {
      ...facts,
      topics: [...facts.topics],
      languages: [...facts.languages],
      contactModes: [...facts.contactModes],
      backgroundTokens: ['token'],
      doNotMatchTokens: [],
      capacity: freePlaces,
      membershipEndsOn: '2022-08-31',
    },
    ...traits,
  },
});

describe('the letters of the applications', () => {
  let sample: SampleDatabase;
  beforeAll(async () => {
    sample = await openSampleDatabase();
  });
  afterAll(() => sample.database.drop());
  beforeEach(() => sample.empty());

  const read = async (...events: DomainEvent[]) => {
    for (const event of events) await receive(sample.dataSource, handlers, event);
  };

  it('are read once, however often they are delivered', async () => {
    const told = cycleTold();
    await read(told, told, told);
    expect(await sample.dataSource.query('SELECT count(*)::int AS n FROM inbox')).toEqual([{ n: 1 }]);
    expect(await sample.unitOfWork.run(({ cycles }) => cycles.lock(cycleId))).toMatchObject({
      programId,
      workBeginsOn: '2021-12-01',
      confirmWithinDays: 7,
    });
    expect(await sample.unitOfWork.run(({ criteria }) => criteria.of(cycleId))).toEqual(defaultCriteriaSet);
  });

  it('may come in any order: what is older changes nothing', async () => {
    await read(cycleTold({ revision: 5, state: 'ANNOUNCED' }), cycleTold({ revision: 4, state: 'MATCHING' }));
    expect(await sample.unitOfWork.run(({ cycles }) => cycles.lock(cycleId))).toMatchObject({ state: 'ANNOUNCED' });
    await read(applicationTold(), applicationTold({ revision: 2, state: 'IN_REVIEW', candidate: null }));
    expect(await sample.unitOfWork.run(({ applications }) => applications.ofCycle(cycleId))).toMatchObject([
      { applicationId, state: 'ACCEPTED', capacity: 2, taken: 0, facts: { backgroundTokens: ['token'] } },
    ]);
  });

  it('keep the criteria that a coordinator set when the cycle changes', async () => {
    await read(cycleTold());
    const own = { ...defaultCriteriaSet, leastScore: 42 };
    await sample.unitOfWork.run(({ criteria }) => criteria.replace(cycleId, own));
    await read(cycleTold({ revision: 2 }));
    expect(await sample.unitOfWork.run(({ criteria }) => criteria.of(cycleId))).toEqual(own);
  });

  it('of an application that is not accepted put nobody into the pool', async () => {
    const { applicationId: other } = sampleMentee(1);
    await read(applicationTold({ applicationId: other, role: 'MENTEE', state: 'SUBMITTED', candidate: null }));
    expect(await sample.unitOfWork.run(({ applications }) => applications.ofCycle(cycleId))).toMatchObject([
      { facts: null },
    ]);
  });
});
