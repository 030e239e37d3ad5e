import type { UnitOfWork } from '@bookends/events/contracts';
import { defaultCriteriaSet } from '../domain/criteria-set';
import type { Match } from '../domain/match';
import { sampleId, sampleMentee, sampleMentor, sampleSnapshot } from '../domain/sample-pool';
import type { MatchingStores } from '../usecases/stores';
import { accepted, at, computedRun, cycleId, programId, queuedRun, sampleCycle } from './sample-stores';

export interface StoresUnderTest {
  readonly unitOfWork: UnitOfWork<MatchingStores>;
  /** Puts a computed run with its proposals, as the engine would. */
  keepComputed(computed: ReturnType<typeof computedRun>, snapshot: ReturnType<typeof sampleSnapshot>): Promise<void>;
}

const mentor = sampleMentor(1, { freePlaces: 1 });
const mentees = [sampleMentee(1), sampleMentee(2)];
const snapshot = sampleSnapshot([mentor], mentees);

/** What every implementation of the stores promises. */
export function storesContract(open: () => Promise<StoresUnderTest>): void {
  let tested: StoresUnderTest;
  const run = <T>(work: (stores: MatchingStores) => Promise<T>): Promise<T> => tested.unitOfWork.run(work);

  beforeEach(async () => {
    tested = await open();
    await run(async ({ cycles, applications }) => {
      await cycles.saveNewer(sampleCycle);
      for (const candidate of [mentor, ...mentees]) await applications.saveNewer(accepted(candidate));
    });
  });

  it('keep a cycle, and never an older one', async () => {
    await run(({ cycles }) => cycles.saveNewer({ ...sampleCycle, revision: 3, state: 'ANNOUNCED' }));
    await run(({ cycles }) => cycles.saveNewer({ ...sampleCycle, revision: 2, state: 'OPEN' }));
    expect(await run(({ cycles }) => cycles.lock(cycleId))).toEqual({
      ...sampleCycle,
      revision: 3,
      state: 'ANNOUNCED',
    });
    expect(await run(({ cycles }) => cycles.lock(sampleId(9, 7)))).toBeNull();
  });

  it('keep an application, and never an older one', async () => {
    const next = accepted(mentor, { revision: 2, state: 'PLACED' });
    expect(await run(({ applications }) => applications.saveNewer(next))).toBe(true);
    expect(await run(({ applications }) => applications.saveNewer(accepted(mentor)))).toBe(false);
    expect(await run(({ applications }) => applications.findMany([mentor.applicationId]))).toEqual([
      { ...next, taken: 0 },
    ]);
    expect(await run(({ applications }) => applications.ofCycle(cycleId))).toHaveLength(3);
  });

  it('install criteria once, and replace them', async () => {
    const other = { ...defaultCriteriaSet, leastScore: 5 };
    await run(({ criteria }) => criteria.install(sampleCycle, defaultCriteriaSet));
    await run(({ criteria }) => criteria.install(sampleCycle, other));
    expect(await run(({ criteria }) => criteria.of(cycleId))).toEqual(defaultCriteriaSet);
    await run(({ criteria }) => criteria.replace(cycleId, other));
    expect(await run(({ criteria }) => criteria.of(cycleId))).toEqual(other);
  });

  it('keep rulings until they are lifted', async () => {
    const ruling = {
      id: sampleId<'Ruling'>(1, 9),
      programId,
      cycleId,
      kind: 'PIN' as const,
      mentorId: mentor.applicationId,
      menteeId: mentees[0]!.applicationId,
      note: 'They asked.',
      decidedBy: sampleId<'Person'>(1, 50),
      decidedAt: at,
    };
    await run(({ rulings }) => rulings.add(ruling));
    expect(await run(({ rulings }) => rulings.find(ruling.id))).toEqual(ruling);
    expect(await run(({ rulings }) => rulings.ofCycle(cycleId))).toEqual([ruling]);
    await run(({ rulings }) => rulings.rewrite(ruling.id, 'They asked twice.'));
    expect(await run(({ rulings }) => rulings.find(ruling.id))).toEqual({ ...ruling, note: 'They asked twice.' });
    await run(({ rulings }) => rulings.remove(ruling.id));
    expect(await run(({ rulings }) => rulings.ofCycle(cycleId))).toEqual([]);
  });

  it('keep a run with its snapshot, and find it again by its input', async () => {
    const waiting = queuedRun(1, snapshot, { seed: 4_294_967_295 });
    await run(({ runs }) => runs.add(waiting, snapshot));
    expect(await run(({ runs }) => runs.find(waiting.id))).toEqual(waiting);
    expect(await run(({ runs }) => runs.snapshotOf(waiting.id))).toEqual(snapshot);
    expect(await run(({ runs }) => runs.findSame(cycleId, waiting.inputHash, waiting.engineVersion))).toEqual(waiting);
    await run(({ runs }) => runs.save({ ...waiting, state: 'CANCELLED' }));
    expect(await run(({ runs }) => runs.findSame(cycleId, waiting.inputHash, waiting.engineVersion))).toBeNull();
  });

  it('void the proposals of who left', async () => {
    const computed = computedRun(1, snapshot);
    await tested.keepComputed(computed, snapshot);
    expect(await run(({ runs }) => runs.proposalsOf(computed.run.id))).toEqual(computed.proposals);
    await run(({ runs }) => runs.voidProposalsOf(computed.proposals[0]!.menteeId));
    expect(await run(({ runs }) => runs.proposalsOf(computed.run.id))).toMatchObject([{ isVoid: true }]);
  });

  describe('with a match', () => {
    const computed = computedRun(1, snapshot);
    const { id: proposalId, menteeId, runId } = computed.proposals[0]!;
    const mentee = mentees.find(({ applicationId }) => applicationId === menteeId)!;
    const match: Match = {
      id: sampleId(1, 5),
      programId,
      cycleId,
      runId,
      proposalId,
      revision: 1,
      state: 'ANNOUNCED',
      mentor: { personId: mentor.personId, applicationId: mentor.applicationId, confirmedAt: null },
      mentee: { personId: mentee.personId, applicationId: menteeId, confirmedAt: null },
      announcedAt: at,
      confirmBy: new Date(at.getTime() + 1000),
      overdueAt: null,
    };

    beforeEach(async () => {
      await tested.keepComputed(computed, snapshot);
      await run(({ matches }) => matches.add([match]));
    });

    it('count the places that it holds, and give them back when it ends', async () => {
      const taken = async () =>
        (await run(({ applications }) => applications.findMany([mentor.applicationId])))[0]!.taken;
      expect(await taken()).toBe(1);
      await run(({ matches }) => matches.save([{ ...match, state: 'ENDED_WITHOUT_FAULT' }]));
      expect(await taken()).toBe(0);
      expect(await run(({ matches }) => matches.holding(mentor.applicationId))).toEqual([]);
    });

    it('refuse a match beyond the places', async () => {
      const other = { ...match, id: sampleId<'Match'>(2, 5), proposalId: sampleId<'Proposal'>(77, 9) };
      await expect(run(({ matches }) => matches.add([other]))).rejects.toThrow();
    });

    it('keep what changes of it', async () => {
      const confirmed = { ...match, revision: 2, mentor: { ...match.mentor, confirmedAt: at } };
      await run(({ matches }) => matches.save([confirmed]));
      expect(await run(({ matches }) => matches.lock(match.id))).toEqual(confirmed);
      expect(await run(({ matches }) => matches.holding(menteeId))).toEqual([confirmed]);
    });

    it('know who was together, and whose time to confirm is over', async () => {
      expect(await run(({ matches }) => matches.formerPairs(programId))).toEqual([
        { mentorPersonId: mentor.personId, menteePersonId: mentee.personId },
      ]);
      expect(await run(({ matches }) => matches.nextConfirmBy())).toEqual(match.confirmBy);
      expect(await run(({ matches }) => matches.lockOverdue(at, 10))).toEqual([]);
      expect(await run(({ matches }) => matches.lockOverdue(match.confirmBy, 10))).toEqual([match]);
      await run(({ matches }) => matches.save([{ ...match, overdueAt: at }]));
      expect(await run(({ matches }) => matches.nextConfirmBy())).toBeNull();
    });
  });
}
