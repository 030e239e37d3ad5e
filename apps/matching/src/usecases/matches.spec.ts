import { fixedClock } from '@bookends/clock';
import type { EventOf } from '@bookends/events/contracts';
import { fakeUnitOfWork } from '@bookends/testing';
import { sampleId, sampleMentee, sampleMentor, sampleSnapshot } from '../domain/sample-pool';
import { memoryStores, type MemoryStores } from '../persistence/memory-stores';
import { accepted, at, computedRun, coordinator, sampleCycle, stranger } from '../persistence/sample-stores';
import { sha256 } from '../persistence/sha256';
import { announceRun } from './announce-run';
import { confirmMatch } from './confirm-match';
import { flagOverdueConfirmations } from './flag-overdue-confirmations';
import { recordApplication } from './record-applications';
import { signRun } from './sign-run';
import type { CommandPorts } from './start-run';

const mentors = [sampleMentor(1, { freePlaces: 2 })];
const mentees = [sampleMentee(1), sampleMentee(2)];
const confirmBy = new Date('2021-11-23T06:00:00Z');

let stores: MemoryStores;
let ports: CommandPorts;
let made = 0;
const newId = () => sampleId(++made, 98);
const matches = () => [...stores.state.matches.values()];

beforeEach(async () => {
  stores = memoryStores();
  ports = { unitOfWork: fakeUnitOfWork(stores), clock: fixedClock(at), newId, digest: sha256 };
  await stores.cycles.saveNewer(sampleCycle);
  for (const candidate of [...mentors, ...mentees]) await stores.applications.saveNewer(accepted(candidate));
  const { run, proposals } = computedRun(1, sampleSnapshot(mentors, mentees));
  stores.state.runs.set(run.id, run);
  for (const proposal of proposals) stores.state.proposals.set(proposal.id, proposal);
  await signRun(ports, { actor: coordinator, runId: run.id });
  await announceRun(ports, { actor: coordinator, runId: run.id });
  stores.outbox.events.length = 0;
  stores.audit.entries.length = 0;
});

const by = (personId: string) => ({ personId, roles: [] });

describe('confirming a match', () => {
  it('is told to the others each time, and makes the match active with the second yes', async () => {
    const [match] = matches();
    for (const side of [match!.mentor, match!.mentee, match!.mentee])
      await confirmMatch(ports, { actor: by(side.personId), matchId: match!.id });
    expect(stores.outbox.events.map(({ payload }) => payload)).toMatchObject([
      { revision: 2, state: 'ANNOUNCED', hasMentorConfirmed: true, hasMenteeConfirmed: false },
      { revision: 3, state: 'ACTIVE', hasMentorConfirmed: true, hasMenteeConfirmed: true },
    ]);
    expect(stores.audit.entries.map(({ action }) => action)).toEqual([
      'match.confirmed-by-mentor',
      'match.confirmed-by-mentee',
    ]);
  });

  it('is nobody else’s, the coordinator’s neither', async () => {
    const [match] = matches();
    for (const actor of [stranger, coordinator])
      expect(await confirmMatch(ports, { actor, matchId: match!.id })).toMatchObject({
        rejection: { reason: 'forbidden' },
      });
    expect(await confirmMatch(ports, { actor: stranger, matchId: sampleId(9, 5) })).toMatchObject({
      rejection: { reason: 'unknown' },
    });
  });
});

describe('confirmations that do not come', () => {
  const flag = (now: Date) => flagOverdueConfirmations({ unitOfWork: ports.unitOfWork, newId }, now);

  it('are told once, after the last moment of the last day, and end nothing', async () => {
    expect(await flag(new Date(confirmBy.getTime() - 1))).toEqual({ nextDueAt: confirmBy });
    expect(stores.outbox.events).toEqual([]);
    expect(await flag(confirmBy)).toEqual({ nextDueAt: null });
    await flag(confirmBy);
    expect(stores.outbox.events).toHaveLength(2);
    expect(stores.outbox.events[0]).toMatchObject({ payload: { isConfirmationOverdue: true, state: 'ANNOUNCED' } });
    expect(stores.audit.entries).toMatchObject(Array(2).fill({ action: 'match.confirmation-overdue', actorId: null }));
  });

  it('are not missed of who confirmed both', async () => {
    const [match] = matches();
    for (const side of [match!.mentor, match!.mentee])
      await confirmMatch(ports, { actor: by(side.personId), matchId: match!.id });
    stores.outbox.events.length = 0;
    await flag(confirmBy);
    expect(stores.outbox.events).toHaveLength(1);
  });

  it('can still come', async () => {
    await flag(confirmBy);
    const [match] = matches();
    for (const side of [match!.mentor, match!.mentee])
      await confirmMatch(ports, { actor: by(side.personId), matchId: match!.id });
    expect(matches()[0]).toMatchObject({ state: 'ACTIVE' });
  });
});

describe('an application that leaves', () => {
  const left = (state: 'WITHDRAWN' | 'DECLINED', revision: number): EventOf<'application.recorded'> => {
    const { applicationId, personId } = mentees[0]!;
    return {
      id: newId(),
      type: 'application.recorded',
      programId: sampleCycle.programId,
      occurredAt: at,
      payload: {
        applicationId,
        revision,
        cycleId: sampleCycle.id,
        personId,
        role: 'MENTEE',
        state,
        previousState: 'PLACED',
        isImported: false,
        messageToApplicant: null,
        candidate: null,
      },
    };
  };

  it('gives up its match without fault, and the place is free again', async () => {
    await recordApplication(stores, left('WITHDRAWN', 2), newId);
    await recordApplication(stores, left('WITHDRAWN', 2), newId);
    expect(stores.outbox.events).toMatchObject([{ payload: { state: 'ENDED_WITHOUT_FAULT', revision: 2 } }]);
    expect(await stores.applications.findMany([mentors[0]!.applicationId])).toMatchObject([{ taken: 1 }]);
  });

  it('changes nothing when the letter is older than what is known', async () => {
    await recordApplication(stores, left('DECLINED', 1), newId);
    expect(stores.outbox.events).toEqual([]);
  });
});
