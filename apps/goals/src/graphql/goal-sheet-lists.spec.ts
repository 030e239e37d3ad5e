import { asBoardMember, asCoordinator, asPerson } from '@bookends/identity';
import { countStatements } from '@bookends/testing';
import { CYCLE_ID, exampleGoal, MATCH_ID, MENTEE_ID, MENTOR_ID, PROGRAM_ID, STRANGER_ID } from '../domain/examples';
import type { GoalSheet } from '../domain/goal-sheet';
import { subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

const coordinator = asCoordinator(PROGRAM_ID, { personId: STRANGER_ID });
const numbered = (kind: number, n: number): string => `00000000-0000-7000-8${kind}00-${String(n).padStart(12, '0')}`;

/** As many sheets of one mentor, every third submitted, every fifth shared. */
const many = (count: number): Partial<GoalSheet>[] =>
  Array.from({ length: count }, (_, n) => ({
    id: numbered(1, n),
    matchId: numbered(2, n),
    menteeId: numbered(3, n),
    state: n % 3 === 0 ? 'SUBMITTED' : 'DRAFT',
    isSharedByMentor: n % 5 === 0,
    isSharedByMentee: n % 5 === 0,
    goals: [exampleGoal({ id: numbered(4, n) })],
  }));

let subgraph: SubgraphUnderTest;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
});
afterAll(() => subgraph.drop());
beforeEach(() => subgraph.clock.set('2021-12-20T12:00:00Z'));

const PAGE = `query ($cycle: [_Any!]!, $first: Int, $after: String, $state: GoalSheetState, $isLate: Boolean) {
  _entities(representations: $cycle) { ... on Cycle {
    goalSheets(first: $first, after: $after, state: $state, isLate: $isLate) {
      edges { node { id state isLate text { goals { specific objectives { text } } } } }
      pageInfo { hasNextPage endCursor } }
    goalSheetCounts { total draft submitted late }
  } } }`;
const COUNTS = `query ($cycle: [_Any!]!) { _entities(representations: $cycle) { ... on Cycle { goalSheetCounts { total late } } } }`;
const MATCHES = `query ($matches: [_Any!]!) { _entities(representations: $matches) { ... on Match {
  goalSheet { id state text { goals { specific } } nextStep } } } }`;
const MINE = '{ myGoalSheets { id state match { id } text { goals { specific } } } }';

const cycle = [{ __typename: 'Cycle', id: CYCLE_ID }];
interface Page {
  edges: { node: { id: string; text: object | null; isLate: boolean } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const pageOf = async (variables: object): Promise<Page> => {
  const answer = await subgraph.ask(coordinator, PAGE, { cycle, ...variables });
  return (answer.data!['_entities'] as unknown as { goalSheets: Page }[])[0]!.goalSheets;
};

describe('the goal sheets of a cycle', () => {
  it('come in pages that miss and repeat nothing', async () => {
    await subgraph.begin(...many(25));
    const first = await pageOf({ first: 10 });
    const second = await pageOf({ first: 10, after: first.pageInfo.endCursor });
    const third = await pageOf({ first: 10, after: second.pageInfo.endCursor });
    const ids = [first, second, third].flatMap(({ edges }) => edges.map(({ node }) => node.id));
    expect(new Set(ids).size).toBe(25);
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
  });

  it('can be asked for by state and by lateness', async () => {
    await subgraph.begin(...many(9));
    expect((await pageOf({ state: 'SUBMITTED' })).edges).toHaveLength(3);
    expect((await pageOf({ isLate: true })).edges).toHaveLength(6);
    expect((await pageOf({ isLate: false })).edges.every(({ node }) => !node.isLate)).toBe(true);
  });

  it('show a coordinator the text of those that are shared, and of no other', async () => {
    await subgraph.begin(...many(10));
    expect((await pageOf({})).edges.filter(({ node }) => node.text !== null)).toHaveLength(2);
  });

  it('cost as many statements for a hundred as for one', async () => {
    const cost = async (count: number): Promise<number> => {
      await subgraph.begin(...many(count));
      return (await countStatements(() => pageOf({ first: 100 }))).statements;
    };
    const [few, lots] = [await cost(6), await cost(100)];
    expect(lots).toBe(few);
  });

  it.each(['nonsense', Buffer.from('["x","y"]').toString('base64url'), Buffer.from('[1,"y"]').toString('base64url')])(
    'refuse the cursor %s',
    async (after) =>
      expect((await subgraph.ask(coordinator, PAGE, { cycle, after })).codes).toEqual(['BAD_USER_INPUT']),
  );

  it('are counted for the board, and no more than counted', async () => {
    await subgraph.begin(...many(9));
    const board = asBoardMember(PROGRAM_ID, { personId: STRANGER_ID });
    expect((await subgraph.ask(board, COUNTS, { cycle })).data).toEqual({
      _entities: [{ goalSheetCounts: { total: 9, late: 6 } }],
    });
    expect((await subgraph.ask(board, PAGE, { cycle })).codes).toEqual(['FORBIDDEN']);
  });

  it('are nobody else’s to list or count', async () => {
    await subgraph.begin(...many(1));
    const mentor = asPerson({ personId: MENTOR_ID });
    expect((await subgraph.ask(mentor, PAGE, { cycle })).codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('of an unknown cycle are null', async () => {
    const unknown = [{ __typename: 'Cycle', id: STRANGER_ID }];
    const answer = await subgraph.ask(coordinator, PAGE, { cycle: unknown });
    expect(answer.data).toEqual({ _entities: [{ goalSheets: null, goalSheetCounts: null }] });
  });
});

describe('the log of the goals', () => {
  const log = `{ _entities(representations: [{ __typename: "Program", id: "${PROGRAM_ID}" }]) { ... on Program {
    goalLog(first: 50, action: "goal-sheet.submitted", isByPerson: true) { edges { node { actor { id } facts { name value } } } } } } }`;

  it('costs as many statements for two entries as for the twenty more that come', async () => {
    const cost = async (count: number): Promise<readonly number[]> => {
      const sheets = many(count).map((sheet) => ({ ...sheet, state: 'DRAFT' as const }));
      await subgraph.begin(...sheets);
      for (const { id, menteeId } of sheets)
        await subgraph.ask(
          asPerson({ personId: menteeId! }),
          `mutation { submitGoalSheet(input: { goalSheetId: "${id}" }) { goalSheet { id } userErrors { code } } }`,
        );
      const { statements, result } = await countStatements(() => subgraph.ask(coordinator, log));
      expect(result.codes).toEqual([]);
      const [program] = result.data!['_entities'] as unknown as [{ goalLog: { edges: readonly object[] } }];
      return [statements, program.goalLog.edges.length];
    };
    const [[few, two], [lots, all]] = [await cost(2), await cost(20)];
    expect([two, all]).toEqual([2, 22]);
    expect(lots).toBe(few);
  });
});

describe('the goal sheets of a person', () => {
  it('are all of theirs, on either side, at one price', async () => {
    await subgraph.begin(...many(4));
    const mentor = asPerson({ personId: MENTOR_ID });
    const { result, statements } = await countStatements(() => subgraph.ask(mentor, MINE));
    expect(result.data!['myGoalSheets']).toHaveLength(4);
    const alone = await countStatements(() => subgraph.ask(asPerson({ personId: numbered(3, 1) }), MINE));
    expect(alone.result.data!['myGoalSheets']).toHaveLength(1);
    expect(alone.statements).toBe(statements);
  });

  it('are none for a stranger', async () => {
    await subgraph.begin(...many(4));
    expect((await subgraph.ask(asPerson({ personId: STRANGER_ID }), MINE)).data).toEqual({ myGoalSheets: [] });
  });
});

describe('the goal sheet of a match', () => {
  const asked = [MATCH_ID, numbered(2, 1)].map((id) => ({ __typename: 'Match', id }));

  it('is null for who is neither of the pair nor staff, and for an unknown match', async () => {
    await subgraph.begin({ goals: [exampleGoal()] });
    const seen = async (personId: string) =>
      (await subgraph.ask(asPerson({ personId }), MATCHES, { matches: asked })).data!['_entities'];
    expect(await seen(STRANGER_ID)).toEqual([{ goalSheet: null }, { goalSheet: null }]);
    expect(await seen(MENTEE_ID)).toMatchObject([{ goalSheet: { nextStep: 'WRITE' } }, { goalSheet: null }]);
  });

  it('is read for all matches at once', async () => {
    await subgraph.begin(...many(20));
    const matches = many(20).map(({ matchId }) => ({ __typename: 'Match', id: matchId }));
    const ask = (count: number) =>
      countStatements(() => subgraph.ask(coordinator, MATCHES, { matches: matches.slice(0, count) }));
    // Sheet 0 is shared, so that the price has all its parts from the first.
    expect((await ask(20)).statements).toBe((await ask(1)).statements);
  });
});
