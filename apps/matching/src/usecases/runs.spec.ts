import { fixedClock } from '@bookends/clock';
import { fakeUnitOfWork } from '@bookends/testing';
import { sampleId, sampleMentee, sampleMentor, sampleSnapshot } from '../domain/sample-pool';
import { memoryStores, type MemoryStores } from '../persistence/memory-stores';
import { accepted, at, computedRun, coordinator, cycleId, reviewer, sampleCycle } from '../persistence/sample-stores';
import { sha256 } from '../persistence/sha256';
import { announceRun } from './announce-run';
import { cancelRun } from './cancel-run';
import { signRun } from './sign-run';
import { startRun, type CommandPorts } from './start-run';

const mentors = [sampleMentor(1, { freePlaces: 2 }), sampleMentor(2)];
const mentees = [sampleMentee(1), sampleMentee(2), sampleMentee(3), sampleMentee(4)];
const snapshot = sampleSnapshot(mentors, mentees);

let stores: MemoryStores;
let ports: CommandPorts;
let made = 0;

beforeEach(async () => {
  stores = memoryStores();
  ports = {
    unitOfWork: fakeUnitOfWork(stores),
    clock: fixedClock(at),
    newId: () => sampleId(++made, 99),
    digest: sha256,
  };
  await stores.cycles.saveNewer(sampleCycle);
  for (const candidate of [...mentors, ...mentees]) await stores.applications.saveNewer(accepted(candidate));
});

const start = (input: Partial<Parameters<typeof startRun>[1]> = {}) =>
  startRun(ports, { actor: coordinator, cycleId, goal: 'MOST_THEN_BEST', ...input });

async function keep(n: number, of = snapshot) {
  const { run, proposals } = computedRun(n, of);
  stores.state.runs.set(run.id, run);
  for (const proposal of proposals) stores.state.proposals.set(proposal.id, proposal);
  return run.id;
}

describe('starting a run', () => {
  it('queues it over the frozen pool, with its input recorded', async () => {
    const result = await start({ seed: 7 });
    expect(result).toMatchObject({ isOk: true, value: { state: 'QUEUED', seed: 7, progress: null } });
    const [run] = [...stores.state.runs.values()];
    expect(run!.inputHash).toMatch(/^[0-9a-f]{64}$/);
    expect(stores.state.snapshots.get(run!.id)).toMatchObject({
      mentors,
      mentees,
      offsetMinutes: { 'America/Chicago': -360 },
    });
    expect(stores.audit.entries).toMatchObject([{ action: 'run.queued', actorId: coordinator.personId }]);
  });

  it('asked again over the same pool is the run that stands, until that one is cancelled', async () => {
    const first = await start();
    const again = await start();
    expect(again).toEqual(first);
    if (!first.isOk) throw new Error('not started');
    await cancelRun(ports, { actor: coordinator, runId: first.value.id });
    expect(await start()).not.toMatchObject({ value: { id: first.value.id } });
  });

  it.each([
    ['by a reviewer', { actor: reviewer }, { reason: 'forbidden' }],
    ['in an unknown cycle', { cycleId: sampleId<'Cycle'>(9, 7) }, { reason: 'unknown', what: 'cycle' }],
    ['with a negative seed', { seed: -1 }, { reason: 'seed-out-of-range', most: 2_147_483_647 }],
    ['with half a seed', { seed: 0.5 }, { reason: 'seed-out-of-range', most: 2_147_483_647 }],
  ])('is refused %s', async (_, input, rejection) => {
    expect(await start(input)).toEqual({ isOk: false, rejection });
    expect(stores.state.runs.size).toBe(0);
  });

  it('is refused in a cycle that is over, and over an empty pool', async () => {
    await stores.cycles.saveNewer({ ...sampleCycle, revision: 2, state: 'CONCLUDED' });
    expect(await start()).toMatchObject({ rejection: { reason: 'cycle-closed', state: 'CONCLUDED' } });
    stores.state.applications.clear();
    await stores.cycles.saveNewer({ ...sampleCycle, revision: 3 });
    expect(await start()).toMatchObject({ rejection: { reason: 'empty-pool', mentors: 0, mentees: 0 } });
  });

  it('leaves out who is not accepted, and counts a placed mentor with the places that are left', async () => {
    await stores.applications.saveNewer(accepted(mentees[0]!, { revision: 2, state: 'WAITLISTED' }));
    await stores.applications.saveNewer(accepted(mentors[1]!, { revision: 2, state: 'PLACED', capacity: 3 }));
    await start();
    const [frozen] = [...stores.state.snapshots.values()];
    expect(frozen!.mentees).toHaveLength(3);
    expect(frozen!.mentors.map(({ freePlaces }) => freePlaces)).toEqual([2, 3]);
  });
});

describe('signing and announcing a run', () => {
  it('makes matches only after the signature, and tells of each of them', async () => {
    const runId = await keep(1);
    expect(await announceRun(ports, { actor: coordinator, runId })).toMatchObject({
      rejection: { reason: 'wrong-state', state: 'COMPUTED' },
    });
    expect(stores.outbox.events).toEqual([]);
    expect(await signRun(ports, { actor: coordinator, runId })).toMatchObject({
      value: { state: 'SIGNED', signedAt: at },
    });
    expect(stores.outbox.events).toEqual([]);
    expect(await announceRun(ports, { actor: coordinator, runId })).toMatchObject({ value: { state: 'ANNOUNCED' } });
    expect(stores.state.matches.size).toBe(3);
    expect(stores.outbox.events.map(({ type }) => type)).toEqual(['run.announced', ...Array(3).fill('match.recorded')]);
    expect(stores.outbox.events[1]).toMatchObject({
      payload: { revision: 1, state: 'ANNOUNCED', confirmBy: '2021-11-23T06:00:00.000Z', isConfirmationOverdue: false },
    });
  });

  it('changes nothing when repeated', async () => {
    const runId = await keep(1);
    for (const _ of [1, 2]) await signRun(ports, { actor: coordinator, runId });
    for (const _ of [1, 2]) await announceRun(ports, { actor: coordinator, runId });
    expect(stores.state.matches.size).toBe(3);
    expect(stores.audit.entries.map(({ action }) => action)).toEqual([
      'run.signed',
      'run.announced',
      ...Array(3).fill('match.announced'),
    ]);
  });

  it('signs one run of a cycle at a time, and another once that is cancelled', async () => {
    const first = await keep(1);
    const second = await keep(2);
    await signRun(ports, { actor: coordinator, runId: first });
    expect(await signRun(ports, { actor: coordinator, runId: second })).toEqual({
      isOk: false,
      rejection: { reason: 'another-run-signed', runId: first },
    });
    await cancelRun(ports, { actor: coordinator, runId: first });
    expect(await signRun(ports, { actor: coordinator, runId: second })).toMatchObject({ isOk: true });
  });

  it('makes no match of somebody who left', async () => {
    const runId = await keep(1);
    await signRun(ports, { actor: coordinator, runId });
    const { menteeId } = [...stores.state.proposals.values()][0]!;
    const left = mentees.find(({ applicationId }) => applicationId === menteeId)!;
    await stores.applications.saveNewer(accepted(left, { revision: 2, state: 'WITHDRAWN' }));
    await announceRun(ports, { actor: coordinator, runId });
    expect([...stores.state.matches.values()].map(({ mentee }) => mentee.applicationId)).not.toContain(menteeId);
    expect(stores.state.matches.size).toBe(2);
  });

  it('is refused, naming who, when another run took the places meanwhile', async () => {
    const [first, second] = [await keep(1), await keep(2)];
    await signRun(ports, { actor: coordinator, runId: first });
    await announceRun(ports, { actor: coordinator, runId: first });
    const taken = { isOk: false, rejection: { reason: 'places-taken', applicationIds: expect.any(Array) } };
    expect(await signRun(ports, { actor: coordinator, runId: second })).toEqual(taken);
    const signedBefore = { ...stores.state.runs.get(second)!, state: 'SIGNED' as const };
    stores.state.runs.set(second, signedBefore);
    expect(await announceRun(ports, { actor: coordinator, runId: second })).toEqual(taken);
    expect(stores.state.matches.size).toBe(3);
  });

  it('is refused where it places nobody, or nobody who is still there', async () => {
    const empty = await keep(1, sampleSnapshot(mentors.slice(0, 1), []));
    const nobody = { isOk: false, rejection: { reason: 'nobody-placed' } };
    expect(await signRun(ports, { actor: coordinator, runId: empty })).toEqual(nobody);
    const runId = await keep(2);
    await signRun(ports, { actor: coordinator, runId });
    for (const mentee of mentees)
      await stores.applications.saveNewer(accepted(mentee, { revision: 2, state: 'WITHDRAWN' }));
    expect(await announceRun(ports, { actor: coordinator, runId })).toEqual(nobody);
    expect(stores.state.runs.get(runId)).toMatchObject({ state: 'SIGNED' });
  });

  it.each([
    ['signed', signRun],
    ['announced', announceRun],
    ['cancelled', cancelRun],
  ])('cannot be %s by a reviewer', async (_, act) => {
    const runId = await keep(1);
    expect(await act(ports, { actor: reviewer, runId })).toEqual({ isOk: false, rejection: { reason: 'forbidden' } });
    expect(await act(ports, { actor: coordinator, runId: sampleId<'Run'>(9, 8) })).toMatchObject({
      rejection: { reason: 'unknown' },
    });
  });
});
