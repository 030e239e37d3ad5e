import { fixedClock } from '@bookends/clock';
import type { EventOf } from '@bookends/events/contracts';
import { newId } from '@bookends/persistence';
import { fakeUnitOfWork } from '@bookends/testing';
import type { CycleTerms } from '../domain/cycle-terms';
import { menteeQuestions, mentorQuestions } from '../domain/default-forms';
import { answered, COMPLETE_MENTEE } from '../graphql/example-answers';
import { emptyApplicationMemory, fakeApplicationStores } from '../persistence/application-stores.fake';
import { assignReviewers } from './assign-reviewers';
import { decideApplications } from './decide-applications';
import { recordMatch } from './record-match';
import { recuseFromReview } from './recuse-from-review';
import { reviewApplication } from './review-application';
import { saveApplication } from './save-application';
import { startApplication } from './start-application';
import { submitApplication } from './submit-application';
import { withdrawApplication } from './withdraw-application';

const terms: CycleTerms = {
  ...{ cycleId: 'cycle', programId: 'program', state: 'OPEN', timeZone: 'America/Chicago' },
  ...{ opensOn: '2021-09-01', closesOn: '2021-09-30', endsOn: '2022-06-30' },
  ...{ agreeingReviews: 1, leastCapacity: 1, mostCapacity: 5 },
  questions: { MENTOR: mentorQuestions, MENTEE: menteeQuestions },
};

function arranged(traits: Partial<CycleTerms> = {}) {
  const memory = emptyApplicationMemory();
  memory.terms.set('cycle', { ...terms, ...traits });
  const stores = fakeApplicationStores(memory);
  const clock = fixedClock('2021-09-20T12:00:00Z');
  const readings: string[] = [];
  const ports = {
    ...{ unitOfWork: fakeUnitOfWork(stores), clock, newId },
    digests: {
      ofAddress: (cycle: string, address: string) => `${cycle} ${address}`,
      ofBackground: (cycle: string, background: string) => `${cycle} ${background}`,
      ofDemographics: () => '',
      ofText: (text: string) => text,
    },
    demographics: {
      read: async (applications: readonly { id: string }[]) => {
        readings.push(...applications.map(({ id }) => id));
        return new Map(applications.map(({ id }) => [id, { gender: 'Woman', raceEthnicity: 'Two or more' }]));
      },
    },
  };
  const submitted = async (personId: string, more: Record<string, string> = {}): Promise<string> => {
    const started = await startApplication(ports, { personId, cycleId: 'cycle', role: 'MENTEE' });
    if (!started.isOk) throw new Error(started.rejection.reason);
    const { id: applicationId, version } = started.value;
    memory.applicants.set(personId, { personId, email: `${personId}@example.org`, givenName: '', familyName: '' });
    const answers = answered({ ...COMPLETE_MENTEE, ...more });
    await saveApplication(ports, { applicationId, personId, version, answers });
    const result = await submitApplication(ports, { applicationId, personId });
    if (!result.isOk) throw new Error(result.rejection.reason);
    return applicationId;
  };
  return { memory, stores, clock, ports, readings, submitted };
}

describe('an applicant', () => {
  it('writes nothing twice: start, save, submit and withdraw again change nothing', async () => {
    const { ports, stores, memory, submitted } = arranged();
    const applicationId = await submitted('mei');
    const own = { applicationId, personId: 'mei' };
    const before = [stores.outbox.events.length, stores.audit.entries.length, memory.steps.length];
    await startApplication(ports, { personId: 'mei', cycleId: 'cycle', role: 'MENTEE' });
    await saveApplication(ports, { ...own, version: 1, answers: answered(COMPLETE_MENTEE) });
    await submitApplication(ports, own);
    expect([stores.outbox.events.length, stores.audit.entries.length, memory.steps.length]).toEqual(before);
    await withdrawApplication(ports, own);
    const after = stores.outbox.events.length;
    await withdrawApplication(ports, own);
    expect(stores.outbox.events.length).toBe(after);
    expect(memory.steps.map(({ state, revision }) => [state, revision])).toEqual([
      ['DRAFT', 1],
      ['SUBMITTED', 2],
      ['WITHDRAWN', 3],
    ]);
  });

  it('touches nobody else’s application', async () => {
    const { ports, submitted } = arranged();
    const applicationId = await submitted('mei');
    const foreign = { applicationId, personId: 'noor' };
    for (const refused of [
      await saveApplication(ports, { ...foreign, version: 2, answers: [] }),
      await submitApplication(ports, foreign),
      await withdrawApplication(ports, foreign),
    ])
      expect(refused).toEqual({ isOk: false, rejection: { reason: 'not-own-application' } });
  });

  it.each<[string, Partial<CycleTerms>, string, string]>([
    ['before the window', {}, '2021-08-31T12:00:00Z', 'window-not-open'],
    ['in a planned cycle', { state: 'PLANNED' }, '2021-09-20T12:00:00Z', 'window-not-open'],
    ['after the last day', {}, '2021-10-01T05:00:00Z', 'window-closed'],
    ['in a cycle that is in review', { state: 'IN_REVIEW' }, '2021-09-20T12:00:00Z', 'window-closed'],
  ])('starts nothing %s', async (_, traits, now, reason) => {
    const { ports, clock } = arranged(traits);
    clock.set(now);
    const result = await startApplication(ports, { personId: 'mei', cycleId: 'cycle', role: 'MENTEE' });
    expect(result).toMatchObject({ isOk: false, rejection: { reason } });
  });
});

describe('the committee', () => {
  it('accepts with what the engine may know, and reads backgrounds only where they are compared', async () => {
    const { ports, stores, readings, submitted } = arranged();
    const plain = await submitted('mei');
    const asking = await submitted('noor', { similar_background: 'prefer' });
    const input = { actorId: 'carla', cycleId: 'cycle', chosen: { state: 'SUBMITTED', role: null } } as const;
    await decideApplications(ports, { ...input, decision: { name: 'ACCEPT', message: null } });
    expect(readings).toEqual([asking]);
    const letters = stores.outbox.events.slice(-2) as EventOf<'application.recorded'>[];
    const tokens = new Map(letters.map(({ payload }) => [payload.applicationId, payload.candidate?.backgroundTokens]));
    expect(tokens).toEqual(
      new Map([
        [plain, []],
        [asking, ['cycle gender:woman']],
      ]),
    );
  });

  it('takes a review that decides, once, and none from whoever recused themselves', async () => {
    const { ports, stores, memory, submitted } = arranged();
    const applicationId = await submitted('mei');
    for (const id of ['rita', 'rolf']) memory.reviewers.add(id);
    const assignment = { actorId: 'carla', cycleId: 'cycle', reviewerIds: ['rita', 'rolf'], reviewsPerApplication: 2 };
    expect(await assignReviewers(ports, assignment)).toMatchObject({ value: { assigned: 2, uncovered: 0 } });
    await recuseFromReview(ports, { applicationId, reviewerId: 'rolf', reason: null });
    const judgement = { decision: 'WAITLIST', score: 3, note: null } as const;
    const by = (reviewerId: string) =>
      reviewApplication(ports, { applicationId, reviewerId, judgement, message: null });
    expect(await by('rolf')).toMatchObject({ rejection: { reason: 'recused' } });
    expect(await by('nobody')).toMatchObject({ rejection: { reason: 'not-assigned' } });
    expect(await by('rita')).toMatchObject({ value: { application: { state: 'WAITLISTED' } } });
    const told = stores.outbox.events.length;
    expect(await by('rita')).toMatchObject({ isOk: true });
    expect(stores.outbox.events.length).toBe(told);
  });
});

describe('the news of a match', () => {
  it('places both, and nobody who has left', async () => {
    const { ports, stores, memory, submitted } = arranged();
    const [stays, leaves] = [await submitted('mei'), await submitted('noor')];
    const input = { actorId: 'carla', cycleId: 'cycle', chosen: { applicationIds: [stays, leaves] } } as const;
    await decideApplications(ports, { ...input, decision: { name: 'ACCEPT', message: null } });
    await withdrawApplication(ports, { applicationId: leaves, personId: 'noor' });
    const event = {
      ...{ id: 'e', type: 'match.recorded', programId: 'program', occurredAt: new Date('2021-11-15T12:00:00Z') },
      payload: {
        ...{ matchId: 'm', revision: 1, cycleId: 'cycle', state: 'ANNOUNCED' },
        mentor: { personId: 'mei', applicationId: stays },
        mentee: { personId: 'noor', applicationId: leaves },
      },
    } as unknown as EventOf<'match.recorded'>;
    await recordMatch(stores, event, newId);
    await recordMatch(stores, event, newId);
    expect(memory.applications.get(stays)).toMatchObject({ state: 'PLACED', candidate: expect.any(Object) });
    expect(memory.applications.get(leaves)).toMatchObject({ state: 'WITHDRAWN' });
    expect(stores.audit.entries.at(-1)).toMatchObject({ action: 'application.placed', actorId: null });
  });
});
