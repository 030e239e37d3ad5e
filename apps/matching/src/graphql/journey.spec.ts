import { asBoardMember, asCoordinator, asPerson, asReviewer } from '@bookends/identity';
import { sampleId, sampleMentee, sampleMentor } from '../domain/sample-pool';
import { cycleId, programId } from '../persistence/sample-stores';
import { subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

const coordinator = asCoordinator(programId, { personId: sampleId(1, 50) });
const mentor = asPerson({ personId: sampleMentor(1).personId });
const mentee = asPerson({ personId: sampleMentee(2).personId });

const START = `mutation ($goal: RunGoal!) { startRun(input: { cycleId: "${cycleId}", goal: $goal, seed: 3 }) {
  run { id state progress { stage fraction } viewerCanSign viewerCanCancel } userErrors { code message } } }`;
const RUN = `query ($id: ID!) { run(id: $id) {
  state goal seed inputHash progress { stage fraction } viewerCanSign
  summary { placed mentees places total worstScore medianScore blockingPairs setAsidePins { cause } }
  proposals(first: 1) { edges { node { id mentorApplication { id } menteeApplication { id }
    score { total maximum contributions { criterion points weight degree evidence { shared amount } } } } }
    pageInfo { hasNextPage endCursor } }
  unmatched { edges { node { application { id } side reason { kind removedBy { obstacle count } suitable
    fullMentors { mentorApplication { id } score lowestScoreThere } } } } } } }`;
const step = (name: string) =>
  `mutation ($id: ID!) { ${name}(input: { runId: $id }) { run { state } userErrors { code } } }`;
const CONFIRM = `mutation ($id: ID!) { confirmMatch(input: { matchId: $id }) { match { state hasMentorConfirmed } userErrors { code } } }`;
const MINE = `{ myMatches { id state mentor { id } mentee { id } viewerCanConfirm run { id } confirmBy isConfirmationOverdue
  explanation { total contributions { criterion points } } } }`;

let subgraph: SubgraphUnderTest;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
});
afterAll(() => subgraph.database.drop());
beforeEach(() => subgraph.begin());

/** As much of the answers as the specs reach into; the rest is compared whole. */
interface Answers {
  readonly startRun: Payload;
  readonly run: {
    readonly summary: { readonly placed: number };
    readonly proposals: List<{
      readonly score: { total: number; maximum: number; contributions: { points: number }[] };
    }>;
    readonly unmatched: List<{ readonly side: string; readonly reason: { readonly kind: string } }>;
  };
  readonly myMatches: {
    readonly id: string;
    readonly explanation: { readonly contributions: { criterion: string }[] };
  }[];
  readonly pinPair: { readonly pin: { readonly id: string } };
  readonly _entities: object[];
}
interface Payload {
  readonly run: { readonly id: string };
}
interface List<Node> {
  readonly edges: { readonly node: Node }[];
}

async function data(...request: Parameters<SubgraphUnderTest['ask']>): Promise<Answers> {
  const answer = await subgraph.ask(...request);
  expect(answer.codes).toEqual([]);
  return answer.data as unknown as Answers;
}

async function announced(): Promise<string> {
  const { startRun } = await data(coordinator, START, { goal: 'MOST_THEN_BEST' });
  const { id } = startRun.run;
  await subgraph.compute(id);
  await data(coordinator, step('signRun'), { id });
  await data(coordinator, step('announceRun'), { id });
  return id;
}

describe('a run, from its start to the matches', () => {
  it('is queued at once, shows proposals with their contributions, and reasons', async () => {
    const { startRun } = await data(coordinator, START, { goal: 'FAIREST' });
    expect(startRun).toEqual({
      run: { id: expect.any(String), state: 'QUEUED', progress: null, viewerCanSign: false, viewerCanCancel: true },
      userErrors: [],
    });
    await subgraph.compute(startRun.run.id);
    const { run } = await data(coordinator, RUN, { id: startRun.run.id });
    expect(run).toMatchObject({
      state: 'COMPUTED',
      goal: 'FAIREST',
      seed: 3,
      viewerCanSign: true,
      progress: { fraction: 1 },
      summary: { placed: 2, mentees: 3, places: 3, blockingPairs: 0, setAsidePins: [] },
      proposals: { pageInfo: { hasNextPage: true } },
    });
    const { total, maximum, contributions } = run.proposals.edges[0]!.node.score;
    expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(total);
    expect(maximum).toBe(10_000);
    expect(contributions[0]).toMatchObject({ criterion: 'TOPICS', weight: 35, degree: 100, points: 3500 });
    expect(run.unmatched.edges.map(({ node }) => [node.side, node.reason.kind])).toEqual([
      ['MENTOR', 'NO_ELIGIBLE_COUNTERPART'],
      ['MENTEE', 'OUTBID'],
    ]);
  });

  it('is nobody’s but the staff’s, and its names are not the board’s', async () => {
    const { startRun } = await data(coordinator, START, { goal: 'MOST_THEN_BEST' });
    const { id } = startRun.run;
    await subgraph.compute(id);
    const board = await subgraph.ask(asBoardMember(programId), RUN, { id });
    expect(board.data!['run']).toMatchObject({
      proposals: null,
      unmatched: null,
      summary: { placed: 2, setAsidePins: null },
    });
    expect(board.codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect((await subgraph.ask(mentee, RUN, { id })).codes).toEqual(['FORBIDDEN']);
    expect((await subgraph.ask(asReviewer(programId), RUN, { id })).codes).toEqual([]);
  });

  it('shows nothing to the pair before the announcement, and their match after', async () => {
    const { startRun } = await data(coordinator, START, { goal: 'MOST_THEN_BEST' });
    const { id } = startRun.run;
    await subgraph.compute(id);
    await data(coordinator, step('signRun'), { id });
    expect(await data(mentee, MINE)).toEqual({ myMatches: [] });
    await data(coordinator, step('announceRun'), { id });
    const { myMatches } = await data(mentee, MINE);
    expect(myMatches).toMatchObject([
      {
        state: 'ANNOUNCED',
        mentor: { id: sampleMentor(1).personId },
        mentee: { id: sampleMentee(2).personId },
        viewerCanConfirm: true,
        run: null,
        confirmBy: new Date('2021-11-23T06:00:00Z'),
      },
    ]);
    const criteria = myMatches[0]!.explanation.contributions.map(({ criterion }) => criterion);
    expect(criteria).toContain('TOPICS');
    expect(criteria).not.toContain('SIMILAR_BACKGROUND');
    expect((await data(mentor, MINE)).myMatches).toHaveLength(2);
  });

  it('hides score and explanation from the pair where the cycle does not show them', async () => {
    await subgraph.begin(undefined, { isScoreShownToPair: false });
    await announced();
    expect((await data(mentee, MINE)).myMatches).toMatchObject([{ explanation: null }]);
  });

  it('is confirmed by both sides and then active', async () => {
    await announced();
    const { id } = (await data(mentee, MINE)).myMatches[0]!;
    for (const viewer of [mentee, mentor, mentor]) await data(viewer, CONFIRM, { id });
    expect((await data(mentee, MINE)).myMatches).toMatchObject([{ state: 'ACTIVE', viewerCanConfirm: false }]);
    const stranger = asPerson({ personId: sampleMentee(1).personId });
    expect((await subgraph.ask(stranger, CONFIRM, { id })).codes).toEqual(['FORBIDDEN']);
    expect((await subgraph.ask(stranger, `query ($id: ID!) { match(id: $id) { id } }`, { id })).codes).toEqual([
      'FORBIDDEN',
    ]);
  });

  it.each([
    ['announceRun', 'QUEUED'],
    ['signRun', 'QUEUED'],
  ])('%s is refused by its state with the state', async (name, state) => {
    const { startRun } = await data(coordinator, START, { goal: 'MOST_THEN_BEST' });
    const refused = await data(
      coordinator,
      `mutation ($id: ID!) { ${name}(input: { runId: $id }) { run { id } userErrors { code message field state } } }`,
      { id: startRun.run.id },
    );
    expect(refused).toMatchObject({
      [name]: { run: null, userErrors: [{ code: 'WRONG_STATE', state, field: ['input', 'runId'] }] },
    });
  });
});

describe('pins, blocks and criteria', () => {
  const pair = (mentorNumber: number, menteeNumber: number) => `cycleId: "${cycleId}",
    mentorApplicationId: "${sampleMentor(mentorNumber).applicationId}", menteeApplicationId: "${sampleMentee(menteeNumber).applicationId}"`;
  const PIN = (input: string) =>
    `mutation { pinPair(input: { ${input} }) { pin { id note } userErrors { code field requirement limit application { id } } } }`;
  const BLOCK = (input: string) => `mutation { blockPair(input: { ${input} }) { block { id } userErrors { code } } }`;

  it('are kept by the next run, and listed for the coordinator', async () => {
    const { pinPair } = await data(coordinator, PIN(`${pair(1, 3)}, note: "Asked for by both."`));
    await data(coordinator, BLOCK(pair(1, 2)));
    const { startRun } = await data(coordinator, START, { goal: 'MOST_THEN_BEST' });
    await subgraph.compute(startRun.run.id);
    const { run } = await data(coordinator, RUN, { id: startRun.run.id });
    expect(run.summary.placed).toBe(2);
    const cycle = `query { _entities(representations: [{ __typename: "Cycle", id: "${cycleId}" }]) { ... on Cycle {
      pins { id note } blocks { id } pool { mentors mentees places } criteria { maximumScore weights { criterion weight } }
      runs { edges { node { id } } } matches { totalCount edges { node { id } } } } } }`;
    expect((await data(coordinator, cycle))._entities).toMatchObject([
      {
        pins: [{ id: pinPair.pin.id, note: 'Asked for by both.' }],
        blocks: [{ id: expect.any(String) }],
        pool: { mentors: 2, mentees: 3, places: 3 },
        criteria: { maximumScore: 10_000 },
        runs: { edges: [{ node: { id: startRun.run.id } }] },
        matches: { totalCount: 0, edges: [] },
      },
    ]);
    expect((await subgraph.ask(mentee, cycle)).codes).toEqual(Array(6).fill('FORBIDDEN'));
    await data(
      coordinator,
      `mutation { unpinPair(input: { pinId: "${pinPair.pin.id}" }) { pin { id } userErrors { message } } }`,
    );
  });

  it('are refused with the facts where they contradict', async () => {
    expect(await data(coordinator, PIN(pair(2, 1)))).toMatchObject({
      pinPair: { pin: null, userErrors: [{ code: 'REQUIREMENT_NOT_MET', requirement: 'MENTOR_IS_MEMBER' }] },
    });
    await data(coordinator, BLOCK(pair(1, 1)));
    expect(await data(coordinator, PIN(pair(1, 1)))).toMatchObject({
      pinPair: { userErrors: [{ code: 'PAIR_IS_BLOCKED' }] },
    });
    await data(coordinator, PIN(pair(1, 2)));
    expect(await data(coordinator, BLOCK(pair(1, 2)))).toMatchObject({
      blockPair: { userErrors: [{ code: 'PAIR_IS_PINNED' }] },
    });
    expect(await data(coordinator, PIN(`${pair(1, 3)}, note: "${'x'.repeat(501)}"`))).toMatchObject({
      pinPair: { userErrors: [{ code: 'NOTE_TOO_LONG', limit: 500 }] },
    });
  });

  it('of weights are changed one by one, and refused out of range', async () => {
    const set = (change: string) => `mutation { setCriteria(input: { cycleId: "${cycleId}", ${change} }) {
      criteria { weights { criterion weight } leastScore } userErrors { code field limit } } }`;
    expect(await data(coordinator, set('weights: [{ criterion: TOPICS, weight: 60 }], leastScore: 10'))).toMatchObject({
      setCriteria: {
        criteria: { leastScore: 10, weights: expect.arrayContaining([{ criterion: 'TOPICS', weight: 60 }]) },
      },
    });
    expect(await data(coordinator, set('weights: [{ criterion: LANGUAGES, weight: 101 }]'))).toMatchObject({
      setCriteria: {
        criteria: null,
        userErrors: [{ code: 'WEIGHT_OUT_OF_RANGE', field: ['input', 'weights', '0', 'weight'], limit: 100 }],
      },
    });
    expect(
      await data(coordinator, set('weights: [{ criterion: TOPICS, weight: 1 }, { criterion: TOPICS, weight: 2 }]')),
    ).toMatchObject({
      setCriteria: { userErrors: [{ code: 'CRITERION_NAMED_TWICE' }] },
    });
  });
});
