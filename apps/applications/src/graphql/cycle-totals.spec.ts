import type { PersonIdentity } from '@bookends/identity';
import { newId } from '@bookends/persistence';
import { countStatements } from '@bookends/testing';
import { CYCLE_ID, exampleCycle, PROGRAM_ID } from '../domain/program-examples';
import { programStores } from '../persistence/program-stores.repository';
import { applicantsUnderTest, type ApplicantsUnderTest } from './applicants-under-test';
import { answered, COMPLETE_MENTEE, COMPLETE_MENTOR } from './example-answers';

let under: ApplicantsUnderTest;
let coordinator: PersonIdentity;
let rita: PersonIdentity;
let rolf: PersonIdentity;
beforeAll(async () => {
  under = await applicantsUnderTest({ policies: { ...exampleCycle().policies, agreeingReviews: 2 } });
  coordinator = await under.person('carla', 'COORDINATOR');
  [rita, rolf] = [await under.person('rita', 'REVIEWER'), await under.person('rolf', 'REVIEWER')];
  await under.person('ravi', 'REVIEWER');
});
afterAll(() => under.drop());

async function applied(name: string, role: 'MENTOR' | 'MENTEE', topics: readonly string[], capacity = '2') {
  const viewer = await under.person(name);
  const { application } = await under.send<{ application: { id: string } }>(
    viewer,
    'startApplication',
    'application { id }',
    { cycleId: CYCLE_ID, role },
  );
  const texts = role === 'MENTOR' ? { ...COMPLETE_MENTOR, topics, capacity } : { ...COMPLETE_MENTEE, topics };
  const applicationId = application.id;
  await under.send(viewer, 'saveApplication', 'application { id }', {
    ...{ applicationId, version: 1, answers: answered(texts) },
  });
  await under.send(viewer, 'submitApplication', 'application { id }', { applicationId });
  return { applicationId, viewer };
}

async function read<Figures>(viewer: PersonIdentity, fields: string): Promise<Figures> {
  const { data, codes } = await under.ask(viewer, `{ cycle(id: "${CYCLE_ID}") { ${fields} } }`);
  expect(codes).toEqual([]);
  return data!['cycle'] as unknown as Figures;
}

interface Topic {
  readonly key: string;
  readonly label: string;
  readonly mentors: number;
  readonly places: number;
  readonly mentees: number;
}

describe('the figures of a cycle', () => {
  it('are zero before anybody applies', async () => {
    const figures = await read<{ topicBalance: Topic[] }>(
      coordinator,
      'applicationCounts { count } disagreementCount topicBalance { key mentors places mentees }',
    );
    expect(figures).toMatchObject({ applicationCounts: [], disagreementCount: 0 });
    expect(figures.topicBalance).toHaveLength(20);
    expect(figures.topicBalance[0]).toEqual({ key: 'storytime', mentors: 0, places: 0, mentees: 0 });
  });

  it('weigh topics over everybody who applied, without drafts, withdrawn and declined ones', async () => {
    await applied('mentor-1', 'MENTOR', ['storytime', 'advocacy'], '3');
    await applied('mentor-2', 'MENTOR', ['storytime'], '1');
    await applied('mentee-1', 'MENTEE', ['storytime']);
    const gone = await applied('mentee-2', 'MENTEE', ['storytime']);
    await under.send(gone.viewer, 'withdrawApplication', 'application { id }', { applicationId: gone.applicationId });
    await under.send(await under.person('drafting'), 'startApplication', 'application { id }', {
      ...{ cycleId: CYCLE_ID, role: 'MENTEE' },
    });
    const { topicBalance } = await read<{ topicBalance: Topic[] }>(
      rita,
      'topicBalance { key label mentors places mentees }',
    );
    expect(topicBalance.filter(({ mentors, mentees }) => mentors + mentees > 0)).toEqual([
      { key: 'storytime', label: 'Storytime', mentors: 2, places: 4, mentees: 1 },
      { key: 'advocacy', label: 'Advocacy', mentors: 1, places: 3, mentees: 0 },
    ]);
  });

  it('count how many stand how on each side', async () => {
    const { applicationCounts } = await read<{ applicationCounts: object[] }>(
      coordinator,
      'applicationCounts { role state count }',
    );
    expect(applicationCounts).toEqual([
      { role: 'MENTEE', state: 'DRAFT', count: 1 },
      { role: 'MENTEE', state: 'SUBMITTED', count: 1 },
      { role: 'MENTEE', state: 'WITHDRAWN', count: 1 },
      { role: 'MENTOR', state: 'SUBMITTED', count: 2 },
    ]);
  });

  it('tell reviewers their own progress, and coordinators everybody’s load and spread', async () => {
    await under.send(coordinator, 'assignReviewers', 'assignedCount', {
      ...{ cycleId: CYCLE_ID, reviewerIds: [rita.personId, rolf.personId], reviewsPerApplication: 2 },
    });
    const ids = await under.dataSource.query(`SELECT id FROM application WHERE state = 'IN_REVIEW' ORDER BY id`);
    const [first, second, third] = ids.map(({ id }: { id: string }) => id) as [string, string, string];
    const review = (viewer: PersonIdentity, applicationId: string, decision: string, score: number) =>
      under.send(viewer, 'reviewApplication', 'review { id }', { applicationId, decision, score });
    await review(rita, first, 'ACCEPT', 5);
    await review(rita, second, 'WAITLIST', 3);
    await review(rolf, first, 'WAITLIST', 2);
    await under.send(rolf, 'recuseFromReview', 'review { id }', { applicationId: third });
    expect(await read(rita, 'reviewProgress { assigned submitted open recused }')).toEqual({
      reviewProgress: { assigned: 3, submitted: 2, open: 1, recused: 0 },
    });
    expect(
      await read(
        coordinator,
        'disagreementCount reviewerLoads { reviewer { name } assigned submitted open recused averageScore spread }',
      ),
    ).toEqual({
      disagreementCount: 1,
      reviewerLoads: [
        {
          ...{ reviewer: { name: 'rita Test' }, assigned: 3, submitted: 2, open: 1, recused: 0 },
          ...{ averageScore: 4, spread: expect.closeTo(Math.SQRT2) },
        },
        {
          reviewer: { name: 'rolf Test' },
          assigned: 2,
          submitted: 1,
          open: 1,
          recused: 1,
          averageScore: 2,
          spread: null,
        },
        {
          reviewer: { name: 'ravi Test' },
          assigned: 0,
          submitted: 0,
          open: 0,
          recused: 0,
          averageScore: null,
          spread: null,
        },
      ],
    });
  });

  it('take as many statements for one cycle as for ten', async () => {
    const document = `{ program(id: "${PROGRAM_ID}") { cycles { applicationCounts { count } disagreementCount
      topicBalance { mentees } reviewerLoads { assigned reviewer { name } } } } }`;
    const few = await countStatements(() => under.ask(coordinator, document));
    await under.dataSource.transaction(async (manager) => {
      for (let index = 0; index < 9; index += 1)
        await programStores(manager).cycles.add(exampleCycle({ id: newId(), name: `Cycle ${index}` }), []);
    });
    const many = await countStatements(() => under.ask(coordinator, document));
    expect([few.result.codes, many.result.codes]).toEqual([[], []]);
    expect(many.statements).toBe(few.statements);
  });
});
