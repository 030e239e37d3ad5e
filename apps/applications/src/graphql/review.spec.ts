import { asCoordinator, asReviewer, type PersonIdentity } from '@bookends/identity';
import { newId } from '@bookends/persistence';
import { countStatements } from '@bookends/testing';
import { exampleCycle, CYCLE_ID, OTHER_ID } from '../domain/program-examples';
import { applicationStores } from '../persistence/application-stores.repository';
import { applicantHandlers } from '../jobs/read-matches.job';
import { receive } from '@bookends/events';
import type { EventOf } from '@bookends/events/contracts';
import { applicantsUnderTest, type ApplicantsUnderTest } from './applicants-under-test';
import { answered, COMPLETE_MENTEE, COMPLETE_MENTOR } from './example-answers';

let under: ApplicantsUnderTest;
let coordinator: PersonIdentity;
let reviewers: PersonIdentity[];
beforeAll(async () => {
  under = await applicantsUnderTest({ policies: { ...exampleCycle().policies, agreeingReviews: 2 } });
  coordinator = await under.person('carla', 'COORDINATOR');
  reviewers = [
    await under.person('rita', 'REVIEWER'),
    await under.person('rolf', 'REVIEWER'),
    await under.person('ravi', 'REVIEWER'),
  ];
});
afterAll(() => under.drop());

type Payload = Record<string, unknown> & { readonly userErrors: readonly Record<string, unknown>[] };

async function applied(name: string, role: 'MENTOR' | 'MENTEE', more: Record<string, string> = {}, gender?: string) {
  const viewer = await under.person(name);
  const started = await under.send<{ application: { id: string; version: number } }>(
    viewer,
    'startApplication',
    'application { id version }',
    { cycleId: CYCLE_ID, role },
  );
  const { id, version } = started.application;
  const answers = answered({ ...(role === 'MENTOR' ? COMPLETE_MENTOR : COMPLETE_MENTEE), ...more });
  await under.send(viewer, 'saveApplication', 'application { id }', { applicationId: id, version, answers });
  if (gender !== undefined)
    await under.send(viewer, 'saveDemographics', 'application { id }', { applicationId: id, gender });
  const submitted = await under.send<Payload>(viewer, 'submitApplication', 'userErrors { code message }', {
    applicationId: id,
  });
  expect(submitted.userErrors).toEqual([]);
  return { id, viewer };
}

const review = (viewer: PersonIdentity, applicationId: string, input: object) =>
  under.send<Payload>(
    viewer,
    'reviewApplication',
    'review { state decision score application { state hasDisagreement } } userErrors { code field state eligibilityRule }',
    { applicationId, score: 4, ...input },
  );
const decideOf = (input: object, viewer = coordinator) =>
  under.send<Payload>(
    viewer,
    'decideApplications',
    'applications { id state } decidedCount refusedCount userErrors { code applicationId state eligibilityRule message }',
    { cycleId: CYCLE_ID, ...input },
  );
const stateOf = async (id: string): Promise<{ state: string; has_disagreement: boolean }> =>
  (await under.dataSource.query('SELECT state, has_disagreement FROM application WHERE id = $1', [id]))[0];
const assign = (input: object) =>
  under.send<Payload>(
    coordinator,
    'assignReviewers',
    'assignedCount uncoveredCount userErrors { code personIds field }',
    { cycleId: CYCLE_ID, ...input },
  );

describe('reviewing', () => {
  it('gives every application its reviewers, evenly, once', async () => {
    const pool = [await applied('ana', 'MENTEE'), await applied('ben', 'MENTEE'), await applied('cam', 'MENTOR')];
    const reviewerIds = reviewers.map(({ personId }) => personId);
    expect((await assign({ reviewerIds: [OTHER_ID], reviewsPerApplication: 1 })).userErrors).toEqual([
      { code: 'NOT_A_REVIEWER', personIds: [OTHER_ID], field: ['reviewerIds'] },
    ]);
    const first = await assign({ reviewerIds, reviewsPerApplication: 2 });
    expect(first).toMatchObject({ assignedCount: 6, uncoveredCount: 0, userErrors: [] });
    expect(await assign({ reviewerIds, reviewsPerApplication: 2 })).toMatchObject({ assignedCount: 0 });
    const loads = await under.dataSource.query(
      'SELECT count(*)::int AS load FROM review GROUP BY reviewer_id ORDER BY load',
    );
    expect(loads).toEqual([{ load: 2 }, { load: 2 }, { load: 2 }]);
    for (const { id } of pool) expect(await stateOf(id)).toMatchObject({ state: 'IN_REVIEW' });
  });

  const queue = `query ($cycleId: ID!) { reviewQueue(cycleId: $cycleId) { edges { node { state application {
    id state applicant { name } answers { question { key } } reviews { decision } hasDisagreement missingAnswers } } } } }`;

  it('is blind: no name, no contact, nothing of others before one’s own', async () => {
    const { data, codes } = await under.ask(reviewers[0]!, queue, { cycleId: CYCLE_ID });
    expect(codes).toEqual([]);
    const text = JSON.stringify(data);
    for (const hidden of ['Test', 'example.org', 'employer', 'do_not_match', 'similar_background', 'Cedar'])
      expect(text).not.toContain(hidden);
    expect(data).toMatchObject({
      reviewQueue: { edges: [{ node: { application: { applicant: null, reviews: [{ decision: null }] } } }, {}] },
    });
    expect((await under.ask(coordinator, queue, { cycleId: CYCLE_ID })).codes).toEqual(['FORBIDDEN']);
  });

  it('decides with as many of one mind as the cycle wants, and leaves a disagreement to the coordinator', async () => {
    const rows: { id: string; reviewers: string[] }[] = await under.dataSource.query(
      'SELECT application_id AS id, array_agg(reviewer_id ORDER BY reviewer_id) AS reviewers FROM review GROUP BY application_id ORDER BY 1',
    );
    const who = (id: string): PersonIdentity => reviewers.find(({ personId }) => personId === id)!;
    const [agreed, disputed] = rows;
    const one = await review(who(agreed!.reviewers[0]!), agreed!.id, { decision: 'ACCEPT', note: 'Good.' });
    expect(one).toMatchObject({ review: { state: 'SUBMITTED', application: { state: 'IN_REVIEW' } }, userErrors: [] });
    const notes = await under.dataSource.query('SELECT sealed_note AS note FROM review WHERE sealed_note IS NOT NULL');
    expect(notes).toHaveLength(1);
    expect(notes[0].note).not.toContain('Good');
    await review(who(agreed!.reviewers[1]!), agreed!.id, { decision: 'ACCEPT', score: 5 });
    expect(await stateOf(agreed!.id)).toMatchObject({ state: 'ACCEPTED' });
    await review(who(disputed!.reviewers[0]!), disputed!.id, { decision: 'ACCEPT' });
    await review(who(disputed!.reviewers[1]!), disputed!.id, { decision: 'DECLINE' });
    expect(await stateOf(disputed!.id)).toEqual({ state: 'IN_REVIEW', has_disagreement: true });
    const disputes =
      'query ($id: ID!) { cycle(id: $id) { applications(hasDisagreement: true) { edges { node { id hasDisagreement reviews { decision note } } } } } }';
    const { data } = await under.ask(coordinator, disputes, { id: CYCLE_ID });
    expect(data).toMatchObject({
      cycle: { applications: { edges: [{ node: { id: disputed!.id, hasDisagreement: true, reviews: [{}, {}] } }] } },
    });
    expect(await decideOf({ applicationIds: [disputed!.id], decision: 'WAITLIST' })).toMatchObject({ decidedCount: 1 });
    expect(await stateOf(disputed!.id)).toEqual({ state: 'WAITLISTED', has_disagreement: false });
  });

  it('asks for more with words, and is asked again once the applicant has answered', async () => {
    const { id, viewer } = await applied('dee', 'MENTEE');
    const reviewer = reviewers[0]!;
    await assign({ reviewerIds: reviewers.map(({ personId }) => personId), reviewsPerApplication: 3 });
    expect((await review(reviewer, id, { decision: 'ASK_FOR_MORE' })).userErrors).toMatchObject([
      { code: 'MESSAGE_MISSING', field: ['message'] },
    ]);
    expect((await review(reviewer, id, { decision: 'ACCEPT', score: 6 })).userErrors).toMatchObject([
      { code: 'SCORE_OUT_OF_RANGE' },
    ]);
    for (const each of reviewers) {
      if ((await stateOf(id)).state === 'NEEDS_INFORMATION') break;
      await review(each, id, { decision: 'ASK_FOR_MORE', message: 'Which library?' });
    }
    expect(await stateOf(id)).toMatchObject({ state: 'NEEDS_INFORMATION' });
    under.clock.set('2021-10-20T12:00:00Z');
    const { data } = await under.ask(
      viewer,
      'query ($id: ID!) { application(id: $id) { messageToApplicant version } }',
      { id },
    );
    const { version } = data!['application'] as unknown as { version: number };
    expect(data!['application']).toMatchObject({ messageToApplicant: 'Which library?' });
    const answers = answered({ employer: 'Maple Library' });
    await under.send(viewer, 'saveApplication', 'application { id }', { applicationId: id, version, answers });
    await under.send(viewer, 'submitApplication', 'userErrors { code }', { applicationId: id });
    expect(await stateOf(id)).toMatchObject({ state: 'IN_REVIEW' });
    const [{ n }] = await under.dataSource.query(
      `SELECT count(*)::int AS n FROM review WHERE application_id = $1 AND state = 'ASSIGNED'`,
      [id],
    );
    expect(n).toBe(3);
    under.clock.set('2021-09-20T12:00:00Z');
  });

  it('shows apart what can be given now: not what was given, and not what the coordinator decided', async () => {
    const { id } = await applied('flo', 'MENTEE');
    await assign({ reviewerIds: reviewers.map(({ personId }) => personId), reviewsPerApplication: 3 });
    const [reader] = reviewers;
    const openTo = async (isOpen: boolean): Promise<string> => {
      const document = `query ($cycleId: ID!) { reviewQueue(cycleId: $cycleId, isOpen: ${isOpen}) { edges { node { application { id } } } } }`;
      return JSON.stringify((await under.ask(reader!, document, { cycleId: CYCLE_ID })).data);
    };
    expect([await openTo(true), await openTo(false)]).toEqual([
      expect.stringContaining(id),
      expect.not.stringContaining(id),
    ]);
    await decideOf({ applicationIds: [id], decision: 'DECLINE' });
    expect([await openTo(true), await openTo(false)]).toEqual([
      expect.not.stringContaining(id),
      expect.stringContaining(id),
    ]);
  });

  it('ends with a recusal: the application is out of sight', async () => {
    const { id } = await applied('eli', 'MENTEE');
    await assign({ reviewerIds: reviewers.map(({ personId }) => personId), reviewsPerApplication: 3 });
    const read = 'query ($id: ID!) { application(id: $id) { id applicant { name } } }';
    expect((await under.ask(reviewers[0]!, read, { id })).data).toMatchObject({ application: { applicant: null } });
    for (let twice = 0; twice < 2; twice += 1)
      expect(
        await under.send(reviewers[0]!, 'recuseFromReview', 'review { state application { id } } userErrors { code }', {
          applicationId: id,
          reason: ' We share a desk. ',
        }),
      ).toMatchObject({ review: { state: 'RECUSED', application: null }, userErrors: [] });
    const noted = await under.dataSource.query(`SELECT reason FROM audit_log WHERE action = 'review.recused'`);
    expect(noted).toEqual([{ reason: 'We share a desk.' }]);
    expect((await under.ask(reviewers[0]!, read, { id })).codes).toEqual(['FORBIDDEN']);
    expect((await review(reviewers[0]!, id, { decision: 'ACCEPT' })).userErrors).toMatchObject([{ code: 'RECUSED' }]);
  });
});

describe('deciding many at once', () => {
  it('refuses some by rule and decides the others, and sends letters with what the engine may know', async () => {
    const asks = { similar_background: 'prefer', do_not_match: 'Gus@Example.org' };
    const mentee = await applied('fay', 'MENTEE', asks, 'Woman');
    const mentor = await applied('gus', 'MENTOR', {}, 'woman');
    const other = await applied('hal', 'MENTEE', {}, 'man');
    const hopeful = await applied('ivy', 'MENTOR', {
      member_number: '',
      membership_ends: '',
      funding_requested: 'yes',
    });
    const ids = [mentee.id, mentor.id, other.id, hopeful.id];
    const unknown = newId();
    const decided = await decideOf({ applicationIds: [...ids, unknown], decision: 'ACCEPT', message: 'Welcome!' });
    expect(decided).toMatchObject({ decidedCount: 3, refusedCount: 2 });
    expect(decided.userErrors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'INELIGIBLE', applicationId: hopeful.id, eligibilityRule: 'MENTOR_FUNDING' }),
        expect.objectContaining({ code: 'UNKNOWN_APPLICATION', applicationId: unknown }),
      ]),
    );
    const candidates = await lettersOf(ids, 'ACCEPTED');
    expect(candidates).toHaveLength(3);
    const of = (id: string) => candidates.find(({ applicationId }) => applicationId === id)!;
    expect(of(mentee.id)).toMatchObject({ previousState: 'SUBMITTED', messageToApplicant: 'Welcome!', revision: 4 });
    expect(of(mentor.id).candidate).toMatchObject({ capacity: 2, isMember: true, topics: ['storytime', 'advocacy'] });
    expect(of(mentee.id).candidate.doNotMatchTokens).toEqual([of(mentor.id).candidate.addressToken]);
    expect(of(mentee.id).candidate.backgroundTokens).toEqual(of(mentor.id).candidate.backgroundTokens);
    expect(of(other.id).candidate.backgroundTokens).toEqual([]);
    expect(JSON.stringify(candidates)).not.toMatch(/woman|example\.org/i);
    expect(await decideOf({ applicationIds: [mentee.id], decision: 'ACCEPT' })).toMatchObject({ decidedCount: 1 });
    expect(await lettersOf(ids, 'ACCEPTED')).toHaveLength(3);
  });

  async function lettersOf(ids: readonly string[], state: string) {
    const rows: { payload: Record<string, unknown> & { candidate: Record<string, unknown> } }[] =
      await under.dataSource.query(
        `SELECT payload FROM outbox WHERE type = 'application.recorded' AND payload->>'state' = $1
           AND payload->>'applicationId' = ANY($2::text[]) ORDER BY id`,
        [state, ids],
      );
    return rows.map(({ payload }) => payload);
  }

  it('takes no more statements for thirty than for three', async () => {
    const counted = async (size: number): Promise<number> => {
      for (let index = 0; index < size; index += 1) await applied(`many${size}x${index}`, 'MENTEE');
      const { statements, result } = await countStatements(() =>
        decideOf({ state: 'SUBMITTED', role: 'MENTEE', decision: 'ACCEPT' }),
      );
      expect(result).toMatchObject({ decidedCount: size });
      return statements;
    };
    expect(await counted(30)).toBe(await counted(3));
  });

  it.each<[string, object, string]>([
    ['ids and a state', { applicationIds: [], state: 'SUBMITTED', decision: 'ACCEPT' }, 'CHOICE_AMBIGUOUS'],
    ['neither', { decision: 'ACCEPT' }, 'CHOICE_AMBIGUOUS'],
    ['asking for nothing', { state: 'SUBMITTED', decision: 'ASK_FOR_MORE', message: ' ' }, 'MESSAGE_MISSING'],
    [
      'a message of a megabyte less',
      { state: 'SUBMITTED', decision: 'DECLINE', message: 'a'.repeat(2_001) },
      'TEXT_INVALID',
    ],
  ])('refuses %s', async (_, input, code) => {
    expect(await decideOf(input)).toMatchObject({ decidedCount: 0, userErrors: [{ code }] });
  });

  it('reads a page of applications with as many statements for twenty as for two', async () => {
    const document = `query ($id: ID!, $first: Int) { cycle(id: $id) { applications(first: $first) { edges { node {
      id applicant { name contact { email } } answers { texts } eligibility { rule } steps { state } reviews { score } nextStep { kind } cycle { name } } } } } }`;
    const read = async (first: number): Promise<number> => {
      const { statements, result } = await countStatements(() =>
        under.ask(coordinator, document, { id: CYCLE_ID, first }),
      );
      expect(result.codes).toEqual([]);
      return statements;
    };
    expect(await read(20)).toBe(await read(2));
  });
});

describe('who sees whom after the announcement', () => {
  it('the counterpart sees contact and shared answers, until the match is over; nobody else does', async () => {
    const mentor = await applied('jo', 'MENTOR', { do_not_match: 'boss@example.org' });
    const mentee = await applied('kim', 'MENTEE');
    const stranger = await applied('lou', 'MENTEE');
    await decideOf({ applicationIds: [mentor.id, mentee.id], decision: 'ACCEPT' });
    const read = `query ($id: ID!) { application(id: $id) { state applicant { name contact { email } } answers { question { key } }
      steps { state } eligibility { rule } messageToApplicant } }`;
    expect((await under.ask(mentee.viewer, read, { id: mentor.id })).codes).toEqual(['FORBIDDEN']);
    const event = matchOf(mentor, mentee);
    const handlers = applicantHandlers({ newId, storesOf: applicationStores(under.keys) });
    for (const id of [event.id, event.id, newId()]) await receive(under.dataSource, handlers, { ...event, id });
    expect(await stateOf(mentor.id)).toMatchObject({ state: 'PLACED' });
    const placed = await under.dataSource.query(
      `SELECT count(*)::int AS n FROM outbox WHERE payload->>'state' = 'PLACED' AND payload->>'cycleId' = $1`,
      [CYCLE_ID],
    );
    expect(placed).toEqual([{ n: 2 }]);
    const { data } = await under.ask(mentee.viewer, read, { id: mentor.id });
    expect(data).toMatchObject({
      application: {
        ...{ state: 'PLACED', applicant: { name: 'jo Test', contact: { email: 'jo@example.org' } } },
        ...{ steps: null, eligibility: null, messageToApplicant: null },
      },
    });
    const keys = (data!['application'] as unknown as { answers: { question: { key: string } }[] }).answers.map(
      ({ question }) => question.key,
    );
    expect(keys).toEqual(expect.arrayContaining(['topics', 'statement']));
    for (const key of ['do_not_match', 'member_number', 'over_18', 'capacity']) expect(keys).not.toContain(key);
    expect((await under.ask(stranger.viewer, read, { id: mentor.id })).codes).toEqual(['FORBIDDEN']);
    const ended = {
      ...event,
      id: newId(),
      payload: { ...event.payload, revision: 2, state: 'ENDED_WITHOUT_FAULT' as const },
    };
    await receive(under.dataSource, handlers, ended);
    await receive(under.dataSource, handlers, { ...event, id: newId() });
    expect((await under.ask(mentee.viewer, read, { id: mentor.id })).codes).toEqual(['FORBIDDEN']);
  });

  it('no coordinator or reviewer of another program', async () => {
    const { id } = await applied('max', 'MENTEE');
    const read = 'query ($id: ID!) { application(id: $id) { id } }';
    for (const elsewhere of [
      asCoordinator(OTHER_ID, { personId: newId() }),
      asReviewer(OTHER_ID, { personId: newId() }),
    ])
      expect((await under.ask(elsewhere, read, { id })).codes).toEqual(['FORBIDDEN']);
    expect((await under.ask(coordinator, read, { id: newId() })).data).toEqual({ application: null });
  });

  function matchOf(
    mentor: { id: string; viewer: PersonIdentity },
    mentee: { id: string; viewer: PersonIdentity },
  ): EventOf<'match.recorded'> {
    const side = ({ id, viewer }: typeof mentor) => ({ applicationId: id, personId: viewer.personId });
    return {
      id: newId(),
      type: 'match.recorded',
      programId: exampleCycle().programId,
      occurredAt: new Date('2021-11-15T12:00:00Z'),
      payload: {
        ...{ matchId: newId(), revision: 1, cycleId: CYCLE_ID, mentor: side(mentor), mentee: side(mentee) },
        ...{ state: 'ANNOUNCED', hasMentorConfirmed: false, hasMenteeConfirmed: false, isConfirmationOverdue: false },
        ...{ announcedAt: '2021-11-15T12:00:00Z', confirmBy: '2021-11-23T06:00:00Z' },
      },
    };
  }
});
