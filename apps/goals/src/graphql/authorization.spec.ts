import {
  asAdministrator,
  asAnonymous,
  asBoardMember,
  asCoordinator,
  asGateway,
  asLiaison,
  asPerson,
  asReviewer,
  type Identity,
} from '@bookends/identity';
import { authorizationMatrix, type MatrixRow, type MatrixVerdict } from '@bookends/testing';
import { exampleGoal, GOAL_ID, MENTEE_ID, MENTOR_ID, PROGRAM_ID, SHEET_ID, STRANGER_ID } from '../domain/examples';
import type { GoalSheet } from '../domain/goal-sheet';
import { subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

const stranger = { personId: STRANGER_ID };
const viewers = {
  mentee: asPerson({ personId: MENTEE_ID }),
  mentor: asPerson({ personId: MENTOR_ID }),
  stranger: asPerson(stranger),
  reviewer: asReviewer(PROGRAM_ID, stranger),
  liaison: asLiaison(PROGRAM_ID, stranger),
  coordinator: asCoordinator(PROGRAM_ID, stranger),
  'coordinator elsewhere': asCoordinator(SHEET_ID, stranger),
  board: asBoardMember(PROGRAM_ID, stranger),
  administrator: asAdministrator(stranger),
  gateway: asGateway(),
  anonymous: asAnonymous(),
} satisfies Record<string, Identity>;
type Role = keyof typeof viewers;

let subgraph: SubgraphUnderTest;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
});
afterAll(() => subgraph.drop());

const nobody = { gateway: 'UNAUTHENTICATED', anonymous: 'UNAUTHENTICATED' } as const;
const strangers = {
  stranger: 'FORBIDDEN',
  reviewer: 'FORBIDDEN',
  'coordinator elsewhere': 'FORBIDDEN',
  board: 'FORBIDDEN',
  administrator: 'FORBIDDEN',
  ...nobody,
} as const;
const pairAndStaff = {
  mentee: 'allowed',
  mentor: 'allowed',
  liaison: 'allowed',
  coordinator: 'allowed',
  ...strangers,
} as const;
/** A step is the pair's alone; the wrong side of it gets a refusal of the rule, which is no matter of authorization. */
const pair = { ...pairAndStaff, liaison: 'FORBIDDEN', coordinator: 'FORBIDDEN' } as const;
const coordinators = { ...pair, mentee: 'FORBIDDEN', mentor: 'FORBIDDEN', coordinator: 'allowed' } as const;
const everyPerson = Object.fromEntries(
  Object.keys(viewers).map((role) => [role, role in nobody ? 'UNAUTHENTICATED' : 'allowed']),
) as Record<Role, MatrixVerdict>;

function row(
  operation: string,
  verdicts: Record<Role, MatrixVerdict>,
  body: string,
  traits: Partial<GoalSheet> = {},
): MatrixRow<Role> {
  const [kind, field] = operation.split('.') as [string, string];
  const run = async (role: Role): Promise<MatrixVerdict> => {
    await subgraph.begin({ goals: [exampleGoal()], ...traits });
    const answer = await subgraph.ask(viewers[role], `${kind.toLowerCase()} { ${field}${body} }`);
    if (answer.codes.length > 0) return answer.codes[0] as MatrixVerdict;
    return answer.data![field] === null ? 'null' : 'allowed';
  };
  return { operation, verdicts, run };
}

const sheet = `goalSheetId: "${SHEET_ID}"`;
const payload = '{ goalSheet { id } userErrors { code } }';

describe('who may use which operation on the goal sheet of another pair', () => {
  authorizationMatrix<Role>(
    () => subgraph.schema,
    [
      row('Query.goalSheet', pairAndStaff, `(id: "${SHEET_ID}") { id }`),
      row('Query.myGoalSheets', everyPerson, '{ id }'),
      row(
        'Mutation.setResources',
        coordinators,
        `(input: { programId: "${PROGRAM_ID}", resources: [] }) { resources { id } }`,
      ),
      row('Mutation.saveGoalSheet', pair, `(input: { ${sheet}, version: 1, goals: [] }) ${payload}`),
      row('Mutation.submitGoalSheet', pair, `(input: { ${sheet} }) ${payload}`),
      row('Mutation.returnGoalSheet', pair, `(input: { ${sheet}, comment: "x" }) ${payload}`, { state: 'SUBMITTED' }),
      row('Mutation.agreeGoalSheet', pair, `(input: { ${sheet} }) ${payload}`, { state: 'SUBMITTED' }),
      row('Mutation.amendGoalSheet', pair, `(input: { ${sheet} }) ${payload}`, { state: 'AGREED' }),
      row('Mutation.shareGoalSheet', pair, `(input: { ${sheet}, isShared: true }) ${payload}`),
      row('Mutation.concludeGoal', pair, `(input: { ${sheet}, goalId: "${GOAL_ID}", outcome: DROPPED }) ${payload}`, {
        state: 'AGREED',
        goals: [exampleGoal({ state: 'ACTIVE' })],
      }),
    ],
  );

  it.each(Object.entries(pairAndStaff))('a reference to it is, for %s, read only when %s is', async (role, verdict) => {
    await subgraph.begin({});
    const document = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on GoalSheet { id } } }';
    const answer = await subgraph.ask(viewers[role as Role], document, {
      r: [{ __typename: 'GoalSheet', id: SHEET_ID }],
    });
    expect(answer.data).toEqual({ _entities: [verdict === 'allowed' ? { id: SHEET_ID } : null] });
  });

  it.each(Object.keys(viewers))('the log of the program is for %s only if they coordinate it', async (role) => {
    await subgraph.begin({ goals: [exampleGoal()] });
    await subgraph.ask(viewers.mentee, `mutation { submitGoalSheet(input: { ${sheet} }) ${payload} }`);
    const log = 'goalLog(first: 1) { edges { node { action actor { id } facts { name } } } }';
    const document = `{ _entities(representations: [{ __typename: "Program", id: "${PROGRAM_ID}" }]) { ... on Program { ${log} } } }`;
    const { data, codes } = await subgraph.ask(viewers[role as Role], document);
    const facts = [{ name: 'edition' }, { name: 'version' }];
    const node = { action: 'goal-sheet.submitted', actor: { id: MENTEE_ID }, facts };
    const told = { _entities: [{ goalLog: { edges: [{ node }] } }] };
    expect([data, codes]).toEqual(
      role === 'coordinator'
        ? [told, []]
        : [{ _entities: [{ goalLog: null }] }, [role in nobody ? 'UNAUTHENTICATED' : 'FORBIDDEN']],
    );
  });

  it('an unknown sheet is null to read and NOT_FOUND to change', async () => {
    await subgraph.begin();
    const read = await subgraph.ask(viewers.mentee, `{ goalSheet(id: "${SHEET_ID}") { id } }`);
    const change = await subgraph.ask(viewers.mentee, `mutation { submitGoalSheet(input: { ${sheet} }) ${payload} }`);
    expect([read.data, change.codes]).toEqual([{ goalSheet: null }, ['NOT_FOUND']]);
  });
});
