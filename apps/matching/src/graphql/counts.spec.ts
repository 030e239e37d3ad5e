import { asBoardMember, asCoordinator, asLiaison, asPerson, asReviewer } from '@bookends/identity';
import { matchStates } from '../domain/match';
import { sampleId, sampleMentee, sampleMentor } from '../domain/sample-pool';
import { cycleId, programId } from '../persistence/sample-stores';
import { subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

const coordinator = asCoordinator(programId, { personId: sampleId(1, 50) });
const board = asBoardMember(programId);
const mentee = asPerson({ personId: sampleMentee(2).personId });

const START = `mutation { startRun(input: { cycleId: "${cycleId}", goal: MOST_THEN_BEST }) { run { id } } }`;
const RUN = `query ($id: ID!) { run(id: $id) {
  summary { placed worstScore scoreDistribution { from to count } } proposals(first: 1) { totalCount edges { node { id } } }
  unmatched(first: 1) { totalCount edges { node { application { id } } } } } }`;
const SUMMARY = `query ($id: ID!) { run(id: $id) { summary { placed scoreDistribution { from to count } } } }`;
const COUNTS = `{ _entities(representations: [{ __typename: "Cycle", id: "${cycleId}" }]) { ... on Cycle {
  matchCounts { state count } } } }`;

const POOL = `{ _entities(representations: [{ __typename: "Cycle", id: "${cycleId}" }]) { ... on Cycle {
  pool { mentors mentees places gaps { criterion mentors mentees } } } } }`;

let subgraph: SubgraphUnderTest;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
});
afterAll(() => subgraph.database.drop());
beforeEach(() => subgraph.begin());

async function data<Answer>(...request: Parameters<SubgraphUnderTest['ask']>): Promise<Answer> {
  const answer = await subgraph.ask(...request);
  expect(answer.codes).toEqual([]);
  return answer.data as unknown as Answer;
}

async function startedRun(): Promise<string> {
  const { startRun } = await data<{ startRun: { run: { id: string } } }>(coordinator, START);
  return startRun.run.id;
}

async function computedRun(): Promise<string> {
  const id = await startedRun();
  await subgraph.compute(id);
  return id;
}

interface Summary {
  readonly placed: number;
  readonly worstScore: number;
  readonly scoreDistribution: readonly { readonly from: number; readonly to: number; readonly count: number }[];
}

describe('a run in numbers', () => {
  it('counts its proposals by score, and both lists as a whole', async () => {
    const { run } = await data<{ run: { summary: Summary } }>(coordinator, RUN, { id: await computedRun() });
    const { placed, worstScore, scoreDistribution } = run.summary;
    expect(scoreDistribution).toHaveLength(20);
    expect(scoreDistribution.at(-1)!.to).toBe(10_000);
    expect(scoreDistribution.reduce((sum, { count }) => sum + count, 0)).toBe(placed);
    const lowest = scoreDistribution.find(({ count }) => count > 0)!;
    expect(lowest.from <= worstScore && worstScore < lowest.to).toBe(true);
    expect(run).toMatchObject({
      proposals: { totalCount: 2, edges: [expect.anything()] },
      unmatched: { totalCount: 2, edges: [expect.anything()] },
    });
  });

  it('is the board’s too, and empty when nobody is placed', async () => {
    const id = await computedRun();
    const asked = await data<{ run: { summary: Summary } }>(board, SUMMARY, { id });
    expect(asked.run.summary.scoreDistribution.filter(({ count }) => count > 0)).not.toEqual([]);
    await subgraph.begin([sampleMentor(2, { isMember: false }), sampleMentee(1)]);
    expect(await data(board, SUMMARY, { id: await computedRun() })).toEqual({
      run: { summary: { placed: 0, scoreDistribution: [] } },
    });
  });
});

describe('the pool of a cycle in numbers', () => {
  it('says for which criteria people said nothing, in their order', async () => {
    await subgraph.begin([
      sampleMentor(1, { yearsInField: null, freePlaces: 2 }),
      sampleMentor(2, { region: '', yearsInField: null }),
      sampleMentee(1, { topics: [] }),
      sampleMentee(2, { yearsInField: null }),
    ]);
    const gaps = [
      { criterion: 'TOPICS', mentors: 0, mentees: 1 },
      { criterion: 'SAME_REGION', mentors: 1, mentees: 0 },
      { criterion: 'EXPERIENCE_GAP', mentors: 2, mentees: 1 },
    ];
    expect(await data(board, POOL)).toEqual({ _entities: [{ pool: { mentors: 2, mentees: 2, places: 3, gaps } }] });
  });

  it('names no gap where everybody said everything, and none in an empty pool', async () => {
    expect(await data(coordinator, POOL)).toMatchObject({ _entities: [{ pool: { gaps: [] } }] });
    await subgraph.begin([]);
    const nobody = { mentors: 0, mentees: 0, places: 0, gaps: [] };
    expect(await data(coordinator, POOL)).toEqual({ _entities: [{ pool: nobody }] });
  });
});

describe('the matches of a cycle in numbers', () => {
  const none = matchStates.map((state) => ({ state, count: 0 }));

  it('name every state, before and after an announcement', async () => {
    const id = await computedRun();
    expect(await data(board, COUNTS)).toEqual({ _entities: [{ matchCounts: none }] });
    for (const name of ['signRun', 'announceRun'])
      await data(coordinator, `mutation { ${name}(input: { runId: "${id}" }) { run { id } } }`);
    const [announced, ...others] = none;
    expect(await data(coordinator, COUNTS)).toEqual({
      _entities: [{ matchCounts: [{ ...announced, count: 2 }, ...others] }],
    });
  });

  it('are the staff’s who count, and nobody else’s', async () => {
    expect((await subgraph.ask(asReviewer(programId), COUNTS)).codes).toEqual([]);
    expect((await subgraph.ask(asLiaison(programId), COUNTS)).codes).toEqual(['FORBIDDEN']);
    expect((await subgraph.ask(mentee, COUNTS)).codes).toEqual(['FORBIDDEN']);
  });
});
