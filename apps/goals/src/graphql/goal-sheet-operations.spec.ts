import { asCoordinator, asPerson } from '@bookends/identity';
import { exampleGoals } from '../domain/example-goals';
import {
  exampleGoal,
  GOAL_ID,
  MENTEE_ID,
  MENTOR_ID,
  OBJECTIVE_ID,
  PROGRAM_ID,
  SHEET_ID,
  STRANGER_ID,
} from '../domain/examples';
import { subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

const mentee = asPerson({ personId: MENTEE_ID });
const mentor = asPerson({ personId: MENTOR_ID });
const coordinator = asCoordinator(PROGRAM_ID, { personId: STRANGER_ID });

let subgraph: SubgraphUnderTest;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
});
afterAll(() => subgraph.drop());
beforeEach(() => subgraph.clock.set('2021-12-01T12:00:00Z'));

const SHEET = `id state version edition dueOn dueAt isLate nextStep
  text { comment goals { id state specific targetOn objectives { id position text } } agreedEditions { number goals { specific } } }`;
const SAVE = `mutation ($input: SaveGoalSheetInput!) { saveGoalSheet(input: $input) {
  goalSheet { ${SHEET} } userErrors { code message field limit earliestOn latestOn } } }`;
const SUBMIT = `mutation ($id: ID!) { submitGoalSheet(input: { goalSheetId: $id }) {
  goalSheet { ${SHEET} } userErrors { code message field } } }`;
const RETURN = `mutation ($id: ID!, $comment: String!) { returnGoalSheet(input: { goalSheetId: $id, comment: $comment }) {
  goalSheet { ${SHEET} } userErrors { code message field limit } } }`;
const AGREE = `mutation ($id: ID!) { agreeGoalSheet(input: { goalSheetId: $id }) {
  goalSheet { ${SHEET} } userErrors { code message field } } }`;
const AMEND = `mutation ($id: ID!) { amendGoalSheet(input: { goalSheetId: $id }) {
  goalSheet { ${SHEET} } userErrors { code message field } } }`;
const SHARE = `mutation ($id: ID!, $isShared: Boolean!) { shareGoalSheet(input: { goalSheetId: $id, isShared: $isShared }) {
  goalSheet { sharing { isShared isSharedByMentor isSharedByMentee } } userErrors { code } } }`;
const CONCLUDE = `mutation ($id: ID!, $goal: ID!) {
  concludeGoal(input: { goalSheetId: $id, goalId: $goal, outcome: ACHIEVED }) {
    goalSheet { ${SHEET} } userErrors { code message field } } }`;
const READ = `query ($id: ID!) { goalSheet(id: $id) { ${SHEET} viewerCanReadText viewerCanSave viewerCanSubmit viewerCanReturn
  viewerCanAgree viewerCanAmend viewerCanConclude viewerCanShare } }`;

const goalInput = {
  specific: 'Lead a monthly story time.',
  measurable: 'Six sessions.',
  achievable: 'The room is free.',
  relevant: 'I want to work with families.',
  firstStep: 'Ask for the room.',
  targetOn: '2022-05-31',
  objectiveIds: [OBJECTIVE_ID],
};
const save = (goals: object[], version = 1) => ({ input: { goalSheetId: SHEET_ID, version, goals } });
const id = SHEET_ID;

describe('the goal sheet of a pair, through the schema', () => {
  it('offers examples, each complete, to whoever is about to write', async () => {
    await subgraph.begin({});
    const words = 'specific measurable achievable relevant timeBound firstStep';
    const asked = `query ($id: ID!) { goalSheet(id: $id) { exampleGoals { ${words} } } }`;
    const { data } = await subgraph.ask(mentee, asked, { id });
    expect(data).toEqual({ goalSheet: { exampleGoals } });
  });

  it('is written, submitted, returned with a comment, submitted again, agreed, amended and agreed', async () => {
    await subgraph.begin({});
    const saved = await subgraph.ask(mentor, SAVE, save([goalInput]));
    expect(saved.data).toMatchObject({
      saveGoalSheet: {
        userErrors: [],
        goalSheet: {
          state: 'DRAFT',
          version: 2,
          nextStep: 'AWAIT_MENTEE',
          text: {
            goals: [{ state: 'DRAFT', targetOn: '2022-05-31', objectives: [{ id: OBJECTIVE_ID, position: 1 }] }],
          },
        },
      },
    });
    expect((await subgraph.ask(mentee, SUBMIT, { id })).data).toMatchObject({
      submitGoalSheet: { userErrors: [], goalSheet: { state: 'SUBMITTED', nextStep: 'AWAIT_MENTOR' } },
    });
    expect((await subgraph.ask(mentor, RETURN, { id, comment: 'Smaller steps.' })).data).toMatchObject({
      returnGoalSheet: { userErrors: [], goalSheet: { state: 'RETURNED', text: { comment: 'Smaller steps.' } } },
    });
    await subgraph.ask(mentee, SUBMIT, { id });
    expect((await subgraph.ask(mentor, AGREE, { id })).data).toMatchObject({
      agreeGoalSheet: {
        userErrors: [],
        goalSheet: { state: 'AGREED', text: { comment: null, goals: [{ state: 'ACTIVE' }] } },
      },
    });
    expect((await subgraph.ask(mentee, AMEND, { id })).data).toMatchObject({
      amendGoalSheet: { userErrors: [], goalSheet: { state: 'AMENDED', edition: 2, nextStep: 'REVISE' } },
    });
    await subgraph.ask(mentee, SUBMIT, { id });
    const again = await subgraph.ask(mentor, AGREE, { id });
    expect(again.data).toMatchObject({
      agreeGoalSheet: { goalSheet: { text: { agreedEditions: [{ number: 1 }, { number: 2 }] } } },
    });
  });

  it('lets either side note how a goal went', async () => {
    await subgraph.begin({ state: 'AGREED', goals: [exampleGoal({ state: 'ACTIVE' })] });
    expect((await subgraph.ask(mentee, CONCLUDE, { id, goal: GOAL_ID })).data).toMatchObject({
      concludeGoal: { userErrors: [], goalSheet: { text: { goals: [{ state: 'ACHIEVED' }] } } },
    });
    expect((await subgraph.ask(mentee, CONCLUDE, { id, goal: STRANGER_ID })).data).toMatchObject({
      concludeGoal: { goalSheet: null, userErrors: [{ code: 'UNKNOWN_GOAL', field: ['goalId'] }] },
    });
  });

  it('says what the viewer may do, by the rule that the mutation itself asks', async () => {
    await subgraph.begin({ state: 'SUBMITTED', goals: [exampleGoal()] });
    const can = (answer: Awaited<ReturnType<typeof subgraph.ask>>): string[] =>
      Object.entries(answer.data!['goalSheet'] as unknown as object)
        .filter(([name, value]) => name.startsWith('viewerCan') && value)
        .map(([name]) => name.slice('viewerCan'.length));
    expect(can(await subgraph.ask(mentor, READ, { id }))).toEqual(['ReadText', 'Return', 'Agree', 'Share']);
    expect(can(await subgraph.ask(mentee, READ, { id }))).toEqual(['ReadText', 'Share']);
    expect(can(await subgraph.ask(coordinator, READ, { id }))).toEqual([]);
  });

  it('is late from the end of its day', async () => {
    await subgraph.begin({});
    subgraph.clock.set('2021-12-16T06:00:00Z');
    expect((await subgraph.ask(mentee, READ, { id })).data).toMatchObject({ goalSheet: { isLate: true } });
  });

  it('shows staff where it stands, and what it says only once both sides share it', async () => {
    await subgraph.begin({ goals: [exampleGoal()] });
    expect((await subgraph.ask(coordinator, READ, { id })).data).toMatchObject({
      goalSheet: { state: 'DRAFT', text: null },
    });
    await subgraph.ask(mentor, SHARE, { id, isShared: true });
    expect((await subgraph.ask(coordinator, READ, { id })).data).toMatchObject({ goalSheet: { text: null } });
    const shared = await subgraph.ask(mentee, SHARE, { id, isShared: true });
    expect(shared.data).toMatchObject({
      shareGoalSheet: { goalSheet: { sharing: { isShared: true } }, userErrors: [] },
    });
    expect((await subgraph.ask(coordinator, READ, { id })).data).toMatchObject({
      goalSheet: { text: { goals: [{ specific: exampleGoal().specific }] } },
    });
  });
});

describe('refusals', () => {
  it.each([
    ['four goals', [{}, {}, {}, {}], 'TOO_MANY_GOALS', ['goals'], { limit: 3 }],
    ['a long text', [{ specific: 'x'.repeat(2_001) }], 'TEXT_TOO_LONG', ['goals', '0', 'specific'], { limit: 2_000 }],
    [
      'an unknown objective',
      [{ objectiveIds: [STRANGER_ID] }],
      'UNKNOWN_OBJECTIVE',
      ['goals', '0', 'objectiveIds'],
      {},
    ],
    [
      'a day outside the cycle',
      [{}, { targetOn: '2030-01-01' }],
      'TARGET_OUTSIDE_CYCLE',
      ['goals', '1', 'targetOn'],
      { earliestOn: '2021-09-01', latestOn: '2022-06-30' },
    ],
    ['a goal of nobody', [{ id: STRANGER_ID }], 'UNKNOWN_GOAL', ['goals', '0', 'id'], {}],
    ['a goal twice', [{ id: GOAL_ID }, { id: GOAL_ID }], 'DUPLICATE_GOAL', ['goals', '1', 'id'], {}],
    ['control characters', [{ specific: 'a\u001b' }], 'TEXT_UNREADABLE', ['goals', '0', 'specific'], {}],
  ])('%s is refused with its place and its facts, and nothing changes', async (_, goals, code, field, facts) => {
    await subgraph.begin({ goals: [exampleGoal()] });
    const answer = await subgraph.ask(mentee, SAVE, save(goals));
    expect(answer.codes).toEqual([]);
    expect(answer.data).toMatchObject({ saveGoalSheet: { goalSheet: null, userErrors: [{ code, field, ...facts }] } });
    expect((await subgraph.ask(mentee, READ, { id })).data).toMatchObject({ goalSheet: { version: 1 } });
  });

  it.each([
    ['a text of a megabyte', { specific: 'x'.repeat(1_048_576) }],
    ['an objective that is no id', { objectiveIds: ['everything'] }],
    ['a NUL', { specific: 'a\u0000' }],
  ])('%s is bad input', async (_, goal) => {
    await subgraph.begin({});
    expect((await subgraph.ask(mentee, SAVE, save([goal]))).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('an incomplete sheet is not submitted, and every missing field is named', async () => {
    await subgraph.begin({ goals: [exampleGoal({ relevant: null, targetOn: null })] });
    expect((await subgraph.ask(mentee, SUBMIT, { id })).data).toMatchObject({
      submitGoalSheet: {
        goalSheet: null,
        userErrors: [
          { code: 'FIELD_MISSING', field: ['goals', '0', 'relevant'] },
          { code: 'FIELD_MISSING', field: ['goals', '0', 'targetOn'] },
        ],
      },
    });
  });

  it('a return without a comment is refused', async () => {
    await subgraph.begin({ state: 'SUBMITTED' });
    expect((await subgraph.ask(mentor, RETURN, { id, comment: ' ' })).data).toMatchObject({
      returnGoalSheet: { userErrors: [{ code: 'FIELD_MISSING', field: ['comment'] }] },
    });
  });

  it('the wrong side is told which side it is', async () => {
    await subgraph.begin({ goals: [exampleGoal()] });
    expect((await subgraph.ask(mentor, SUBMIT, { id })).data).toMatchObject({
      submitGoalSheet: {
        userErrors: [{ code: 'WRONG_SIDE', message: 'The mentee of the pair submits the goal sheet.' }],
      },
    });
    expect((await subgraph.ask(mentee, AGREE, { id })).data).toMatchObject({
      agreeGoalSheet: { userErrors: [{ code: 'WRONG_SIDE' }] },
    });
  });

  it.each([
    [mentor, AGREE, 'agreeGoalSheet'],
    [mentor, AMEND, 'amendGoalSheet'],
  ])('a step in a state that does not allow it is refused', async (viewer, document, name) => {
    await subgraph.begin({});
    expect((await subgraph.ask(viewer, document, { id })).data).toMatchObject({
      [name]: { goalSheet: null, userErrors: [{ code: 'WRONG_STATE' }] },
    });
  });

  it('a text that the other side changed meanwhile is a conflict', async () => {
    await subgraph.begin({ version: 3 });
    expect((await subgraph.ask(mentee, SAVE, save([], 2))).codes).toEqual(['CONFLICT']);
  });
});
