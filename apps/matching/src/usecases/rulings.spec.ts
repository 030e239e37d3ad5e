import { fixedClock } from '@bookends/clock';
import { fakeUnitOfWork } from '@bookends/testing';
import { defaultCriteriaSet } from '../domain/criteria-set';
import { sampleId, sampleMentee, sampleMentor } from '../domain/sample-pool';
import { memoryStores, type MemoryStores } from '../persistence/memory-stores';
import { accepted, at, coordinator, cycleId, reviewer, sampleCycle } from '../persistence/sample-stores';
import { sha256 } from '../persistence/sha256';
import { liftRuling } from './lift-ruling';
import { blockPair, pinPair } from './rule-on-pair';
import { setCriteria } from './set-criteria';
import type { CommandPorts } from './start-run';

const mentors = [sampleMentor(1), sampleMentor(2)];
const mentees = [sampleMentee(1), sampleMentee(2), sampleMentee(3, { employer: mentors[0]!.employer })];
const pair = (mentor: number, mentee: number) => ({
  mentorId: sampleMentor(mentor).applicationId,
  menteeId: sampleMentee(mentee).applicationId,
});

let stores: MemoryStores;
let ports: CommandPorts;
let made = 0;
beforeEach(async () => {
  stores = memoryStores();
  ports = {
    unitOfWork: fakeUnitOfWork(stores),
    clock: fixedClock(at),
    newId: () => sampleId(++made, 97),
    digest: sha256,
  };
  await stores.cycles.saveNewer(sampleCycle);
  for (const candidate of [...mentors, ...mentees]) await stores.applications.saveNewer(accepted(candidate));
});
const input = (mentor: number, mentee: number) => ({ actor: coordinator, cycleId, pair: pair(mentor, mentee) });

describe('pins and blocks', () => {
  it('stand until they are lifted; repeated they are the same', async () => {
    const pin = await pinPair(ports, { ...input(1, 1), note: 'They asked.' });
    expect(await pinPair(ports, input(1, 1))).toEqual(pin);
    if (!pin.isOk) throw new Error('not pinned');
    expect(await blockPair(ports, input(1, 1))).toMatchObject({ rejection: { reason: 'pair-is-pinned' } });
    expect(await liftRuling(ports, { actor: coordinator, id: pin.value.id, kind: 'BLOCK' })).toMatchObject({
      rejection: { what: 'block' },
    });
    expect(await liftRuling(ports, { actor: coordinator, id: pin.value.id, kind: 'PIN' })).toMatchObject({
      isOk: true,
    });
    expect(await blockPair(ports, input(1, 1))).toMatchObject({ isOk: true });
    expect(stores.audit.entries.map(({ action }) => action)).toEqual(['pair.pinned', 'pair.unpinned', 'pair.blocked']);
  });

  it('take a new note when they are said again with one', async () => {
    const pin = await pinPair(ports, input(1, 1));
    if (!pin.isOk) throw new Error('not pinned');
    const asked = { ...input(1, 1), note: 'They asked.' };
    expect(await pinPair(ports, asked)).toEqual({ ...pin, value: { ...pin.value, note: 'They asked.' } });
    await pinPair(ports, asked);
    await pinPair(ports, input(1, 1));
    expect((await stores.rulings.find(pin.value.id))!.note).toBe('They asked.');
    expect(stores.audit.entries.map(({ action }) => action)).toEqual(['pair.pinned', 'pair.pinned']);
  });

  it.each([
    [
      'the mentee is pinned elsewhere',
      input(2, 1),
      { reason: 'mentee-pinned-elsewhere', mentorId: mentors[0]!.applicationId },
    ],
    ['the mentor has no place left', input(1, 2), { reason: 'no-place-left', places: 1, pins: 1 }],
    ['they have one employer', input(1, 3), { reason: 'requirement-not-met', requirement: 'DIFFERENT_EMPLOYER' }],
    [
      'the sides are swapped',
      { ...input(1, 1), pair: { mentorId: pair(1, 1).menteeId, menteeId: pair(1, 1).mentorId } },
      { reason: 'not-a-pair' },
    ],
    ['somebody is unknown', input(7, 1), { reason: 'unknown', what: 'application' }],
    ['a reviewer asks', { ...input(2, 2), actor: reviewer }, { reason: 'forbidden' }],
  ])('are refused where %s', async (_, asked, rejection) => {
    await pinPair(ports, input(1, 1));
    expect(await pinPair(ports, asked)).toEqual({ isOk: false, rejection });
  });

  it('are refused for who is not in the pool', async () => {
    await stores.applications.saveNewer(accepted(mentees[1]!, { revision: 2, state: 'WAITLISTED' }));
    expect(await pinPair(ports, input(1, 2))).toMatchObject({
      rejection: { reason: 'not-in-pool', applicationId: mentees[1]!.applicationId },
    });
  });
});

describe('setting criteria', () => {
  const change = (weights: Parameters<typeof setCriteria>[1]['change']) =>
    setCriteria(ports, { actor: coordinator, cycleId, change: weights });

  it('changes what is named and keeps the rest', async () => {
    const result = await change({ weights: [{ criterion: 'TOPICS', weight: 50 }], leastScore: 100 });
    expect(result).toMatchObject({
      value: { leastScore: 100, weights: { ...defaultCriteriaSet.weights, TOPICS: 50 } },
    });
    await change({ weights: [{ criterion: 'TOPICS', weight: 50 }] });
    expect(stores.audit.entries).toHaveLength(1);
  });

  it.each([
    [
      { weights: [{ criterion: 'TOPICS' as const, weight: 101 }] },
      { reason: 'weight-out-of-range', criterion: 'TOPICS', weight: 101, most: 100 },
    ],
    [{ leastScore: 10_001 }, { reason: 'least-score-out-of-range', leastScore: 10_001, most: 10_000 }],
    [{ leastScore: -1 }, { reason: 'least-score-out-of-range', leastScore: -1, most: 10_000 }],
  ])('refuses %j', async (asked, rejection) => {
    expect(await change(asked)).toEqual({ isOk: false, rejection });
    expect(stores.state.criteria.size).toBe(0);
  });
});
