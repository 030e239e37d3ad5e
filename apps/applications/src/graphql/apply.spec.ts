import type { PersonIdentity } from '@bookends/identity';
import { CYCLE_ID } from '../domain/program-examples';
import { applicantsUnderTest, type ApplicantsUnderTest } from './applicants-under-test';
import { answered, COMPLETE_MENTEE, COMPLETE_MENTOR } from './example-answers';

interface Payload {
  readonly application: Record<string, unknown> & { readonly id: string; readonly version: number };
  readonly userErrors: readonly Record<string, unknown>[];
}

const APPLICATION = `application { id role state version submittedAt missingAnswers answers { question { key } values texts }
  steps { state at } nextStep { kind on } viewerCanSave viewerCanSubmit viewerCanWithdraw }`;

let under: ApplicantsUnderTest;
beforeAll(async () => {
  under = await applicantsUnderTest();
});
afterAll(() => under.drop());
beforeEach(() => under.clock.set('2021-09-20T12:00:00Z'));

const start = (viewer: PersonIdentity, role = 'MENTEE') =>
  under.send<Payload>(viewer, 'startApplication', `${APPLICATION} userErrors { code message opensAt closedAt }`, {
    ...{ cycleId: CYCLE_ID, role },
  });
const save = (viewer: PersonIdentity, application: { id: string; version: number }, answers: object[]) =>
  under.send<Payload>(
    viewer,
    'saveApplication',
    `${APPLICATION} userErrors { code message field question rule least most currentVersion state eligibilityRule }`,
    { applicationId: application.id, version: application.version, answers },
  );
const submit = (viewer: PersonIdentity, id: string) =>
  under.send<Payload>(
    viewer,
    'submitApplication',
    `${APPLICATION} userErrors { code message field question rule eligibilityRule }`,
    { applicationId: id },
  );
const withdraw = (viewer: PersonIdentity, id: string) =>
  under.send<Payload>(viewer, 'withdrawApplication', `${APPLICATION} userErrors { code state message }`, {
    applicationId: id,
  });
const letters = (): Promise<{ payload: Record<string, unknown> }[]> =>
  under.dataSource.query(`SELECT payload FROM outbox WHERE type = 'application.recorded' ORDER BY id`);

describe('an application', () => {
  it('is one for a person, side and cycle, however often it is started', async () => {
    const viewer = await under.person('mei');
    const first = await start(viewer);
    expect(first).toMatchObject({
      application: {
        ...{ role: 'MENTEE', state: 'DRAFT', version: 1, viewerCanSave: true, viewerCanSubmit: true },
        ...{ nextStep: { kind: 'SUBMIT', on: '2021-10-11' }, steps: [{ state: 'DRAFT' }] },
      },
      userErrors: [],
    });
    expect((await start(viewer)).application.id).toBe(first.application.id);
    expect((await start(viewer, 'MENTOR')).application.id).not.toBe(first.application.id);
    const { data } = await under.ask(viewer, '{ myApplications { role cycle { name } applicant { name } } }');
    expect(data!['myApplications']).toEqual([
      { role: 'MENTOR', cycle: { name: '2021-2022' }, applicant: { name: 'mei Test' } },
      { role: 'MENTEE', cycle: { name: '2021-2022' }, applicant: { name: 'mei Test' } },
    ]);
  });

  it('is written a little at a time, each version kept', async () => {
    const viewer = await under.person('noor');
    const { application } = await start(viewer);
    const saved = await save(viewer, application, [{ question: 'topics', values: ['storytime', 'advocacy'] }]);
    expect(saved).toMatchObject({
      application: { version: 2, answers: [{ values: ['storytime', 'advocacy'], texts: ['Storytime', 'Advocacy'] }] },
      userErrors: [],
    });
    const again = await save(viewer, application, [{ question: 'topics', values: ['storytime', 'advocacy'] }]);
    expect(again.application.version).toBe(2);
    const taken = await save(viewer, saved.application, [{ question: 'topics', values: [] }]);
    expect(taken.application).toMatchObject({ version: 3, answers: [] });
    const versions = await under.dataSource.query(
      'SELECT version, answers FROM application_version WHERE application_id = $1 ORDER BY version',
      [application.id],
    );
    expect(versions).toEqual([
      { version: 1, answers: {} },
      { version: 2, answers: { topics: ['storytime', 'advocacy'] } },
      { version: 3, answers: {} },
    ]);
  });

  it('is not overwritten by another tab: the refusal brings the current text and version', async () => {
    const viewer = await under.person('hana');
    const { application } = await start(viewer);
    await save(viewer, application, [{ question: 'employer', values: ['Cedar Library'] }]);
    expect(await save(viewer, application, [{ question: 'employer', values: ['Maple Library'] }])).toMatchObject({
      application: { version: 2, answers: [{ values: ['Cedar Library'] }] },
      userErrors: [{ code: 'VERSION_CONFLICT', currentVersion: 2, field: ['version'] }],
    });
  });

  it('refuses a faulty answer by question and rule, and saves none of the others', async () => {
    const viewer = await under.person('tala');
    const { application } = await start(viewer, 'MENTOR');
    const faulty = [
      { question: 'shoe_size', values: ['40'] },
      { question: 'topics', values: ['juggling'] },
      { question: 'time_zone', values: ['Mars/Base'] },
      { question: 'capacity', values: ['9'] },
      { question: 'statement', values: ['a'.repeat(4_001)] },
      { question: 'employer', values: ['a\nb'] },
      { question: 'region', values: ['midwest'] },
    ];
    const { userErrors } = await save(viewer, application, faulty);
    expect(userErrors).toMatchObject([
      { code: 'ANSWER_INVALID', question: 'shoe_size', rule: 'UNKNOWN_QUESTION', field: ['answers', 'shoe_size'] },
      { code: 'ANSWER_INVALID', question: 'topics', rule: 'UNKNOWN_OPTION' },
      { code: 'ANSWER_INVALID', question: 'time_zone', rule: 'UNKNOWN_TIME_ZONE' },
      { code: 'ANSWER_INVALID', question: 'capacity', rule: 'OUT_OF_RANGE', least: 1, most: 5 },
      { code: 'ANSWER_INVALID', question: 'statement', rule: 'TOO_LONG', most: 4_000 },
      { code: 'ANSWER_INVALID', question: 'employer', rule: 'LINE_BREAK' },
    ]);
    expect((await start(viewer, 'MENTOR')).application).toMatchObject({ version: 1, answers: [] });
  });

  it('is submitted when it is complete, and names everything that is missing before', async () => {
    const viewer = await under.person('uma');
    const { application } = await start(viewer);
    const most = answered({ ...COMPLETE_MENTEE, over_18: 'no' }).filter(({ question }) => question !== 'region');
    const saved = await save(viewer, application, most);
    expect(saved.userErrors).toEqual([]);
    expect((await submit(viewer, application.id)).userErrors).toEqual([
      expect.objectContaining({ code: 'ANSWER_MISSING', question: 'region', rule: 'MISSING' }),
      expect.objectContaining({ code: 'INELIGIBLE', question: 'over_18', eligibilityRule: 'ADULT' }),
    ]);
    await save(viewer, saved.application, answered({ region: 'midwest', over_18: 'yes' }));
    const submitted = await submit(viewer, application.id);
    expect(submitted).toMatchObject({
      application: { state: 'SUBMITTED', viewerCanSubmit: false, viewerCanSave: true, missingAnswers: [] },
      userErrors: [],
    });
    expect((await submit(viewer, application.id)).application['submittedAt']).toEqual(
      submitted.application['submittedAt'],
    );
    const told = (await letters()).filter(({ payload }) => payload['applicationId'] === application.id);
    expect(told.map(({ payload }) => [payload['state'], payload['revision'], payload['previousState']])).toEqual([
      ['DRAFT', 1, null],
      ['SUBMITTED', 2, 'DRAFT'],
    ]);
  });

  it('of a mentor who is no member is submitted only with the wish for funding, and waits for it', async () => {
    const viewer = await under.person('paolo');
    const { application } = await start(viewer, 'MENTOR');
    const saved = await save(viewer, application, answered({ ...COMPLETE_MENTOR, member_number: '' }));
    expect((await submit(viewer, application.id)).userErrors).toMatchObject([
      { code: 'INELIGIBLE', eligibilityRule: 'MENTOR_MEMBERSHIP' },
    ]);
    await save(viewer, saved.application, answered({ funding_requested: 'yes' }));
    expect((await submit(viewer, application.id)).application).toMatchObject({ state: 'SUBMITTED' });
    const { data } = await under.ask(
      viewer,
      'query ($id: ID!) { application(id: $id) { eligibility { rule standing } } }',
      { id: application.id },
    );
    expect(data!['application']).toEqual({
      eligibility: expect.arrayContaining([{ rule: 'MENTOR_FUNDING', standing: 'PENDING' }]),
    });
  });

  it('stays complete when it is changed after it was submitted', async () => {
    const viewer = await under.person('wren');
    const { application } = await start(viewer);
    await save(viewer, application, answered(COMPLETE_MENTEE));
    const submitted = await submit(viewer, application.id);
    const emptied = await save(viewer, submitted.application, [{ question: 'region', values: [] }]);
    expect(emptied.userErrors).toMatchObject([{ code: 'ANSWER_MISSING', question: 'region' }]);
    const changed = await save(viewer, submitted.application, [{ question: 'region', values: ['pacific'] }]);
    expect(changed).toMatchObject({ application: { state: 'SUBMITTED', version: 3 }, userErrors: [] });
  });

  it('is neither started nor saved when the window is closed, and can be withdrawn all the same', async () => {
    const viewer = await under.person('yara');
    const { application } = await start(viewer);
    under.clock.set('2021-10-12T05:00:00Z');
    expect((await start(await under.person('late'))).userErrors).toEqual([
      expect.objectContaining({ code: 'WINDOW_CLOSED', closedAt: new Date('2021-10-12T05:00:00Z') }),
    ]);
    const late = await save(viewer, application, [{ question: 'region', values: ['pacific'] }]);
    expect(late.userErrors).toMatchObject([{ code: 'WINDOW_CLOSED' }]);
    expect((await start(viewer)).application).toMatchObject({ id: application.id, viewerCanSave: false });
    expect(await withdraw(viewer, application.id)).toMatchObject({
      application: { state: 'WITHDRAWN' },
      userErrors: [],
    });
    expect(await withdraw(viewer, application.id)).toMatchObject({
      application: { state: 'WITHDRAWN' },
      userErrors: [],
    });
    expect((await submit(viewer, application.id)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});

describe('demographics', () => {
  const CANARY = 'canary-9f3b';

  it('are read by the person alone, each reading noted, and lie in no other table, letter or version', async () => {
    const viewer = await under.person('zoe');
    const { application } = await start(viewer);
    const input = { applicationId: application.id, gender: CANARY, raceEthnicity: `${CANARY} 2` };
    const saved = await under.send<Payload>(
      viewer,
      'saveDemographics',
      'application { id } userErrors { code }',
      input,
    );
    expect(saved.userErrors).toEqual([]);
    const mine = 'query ($id: ID!) { myDemographics(applicationId: $id) { gender raceEthnicity } }';
    const { data } = await under.ask(viewer, mine, { id: application.id });
    expect(data!['myDemographics']).toEqual({ gender: CANARY, raceEthnicity: `${CANARY} 2` });
    for (const stranger of [await under.person('nosy'), await under.person('boss', 'COORDINATOR')])
      expect((await under.ask(stranger, mine, { id: application.id })).codes).toEqual(['FORBIDDEN']);
    const tables: { name: string }[] = await under.dataSource.query(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'applications' AND tablename <> 'demographics'`,
    );
    for (const { name } of tables) {
      const rows: { text: string }[] = await under.dataSource.query(`SELECT t::text AS text FROM ${name} t`);
      expect([name, rows.filter(({ text }) => text.includes(CANARY)).length]).toEqual([name, 0]);
    }
    const readings = await under.dataSource.query(
      `SELECT facts FROM audit_log WHERE action = 'demographics.read' AND subject_id = $1`,
      [application.id],
    );
    expect(readings).toEqual([{ facts: { purpose: 'own' } }]);
  });

  it('cannot be read by the ordinary role, and are sealed for the one that may', async () => {
    await expect(under.dataSource.query('SELECT sealed_gender FROM demographics')).rejects.toThrow(/permission denied/);
    const reading = await under.database.connect('applications', 'bookends_demographics' as never, []);
    const rows = await reading.query('SELECT * FROM demographics');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(CANARY);
    await expect(reading.query('SELECT * FROM application')).rejects.toThrow(/permission denied/);
  });

  it('are taken back by saying nothing, and refused when they are no line of text', async () => {
    const viewer = await under.person('quyen');
    const { application } = await start(viewer);
    const keep = (traits: object) =>
      under.send<Payload>(viewer, 'saveDemographics', 'userErrors { code field most }', {
        ...{ applicationId: application.id },
        ...traits,
      });
    expect((await keep({ gender: 'a\nb' })).userErrors).toEqual([
      { code: 'TEXT_INVALID', field: ['gender'], most: 80 },
    ]);
    await keep({ gender: 'woman' });
    await keep({});
    const [{ n }] = await under.dataSource.query(
      'SELECT count(application_id)::int AS n FROM demographics WHERE application_id = $1',
      [application.id],
    );
    expect(n).toBe(0);
  });
});
