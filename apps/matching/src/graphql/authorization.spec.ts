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
import { sampleId, sampleMentee, sampleMentor } from '../domain/sample-pool';
import { cycleId, programId } from '../persistence/sample-stores';
import { subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

const stranger = { personId: sampleId(3, 50) };
const viewers = {
  mentor: asPerson({ personId: sampleMentor(1).personId }),
  mentee: asPerson({ personId: sampleMentee(2).personId }),
  stranger: asPerson(stranger),
  reviewer: asReviewer(programId, stranger),
  liaison: asLiaison(programId, stranger),
  coordinator: asCoordinator(programId, stranger),
  'coordinator elsewhere': asCoordinator(sampleId(9, 6), stranger),
  board: asBoardMember(programId, stranger),
  administrator: asAdministrator(stranger),
  gateway: asGateway(),
  anonymous: asAnonymous(),
} satisfies Record<string, Identity>;
type Role = keyof typeof viewers;

let subgraph: SubgraphUnderTest;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
});
afterAll(() => subgraph.database.drop());

const nobody = { gateway: 'UNAUTHENTICATED', anonymous: 'UNAUTHENTICATED' } as const;
const coordinatorOnly: Record<Role, MatrixVerdict> = {
  mentor: 'FORBIDDEN',
  mentee: 'FORBIDDEN',
  stranger: 'FORBIDDEN',
  reviewer: 'FORBIDDEN',
  liaison: 'FORBIDDEN',
  coordinator: 'allowed',
  'coordinator elsewhere': 'FORBIDDEN',
  board: 'FORBIDDEN',
  administrator: 'FORBIDDEN',
  ...nobody,
};
const staff = { ...coordinatorOnly, reviewer: 'allowed', board: 'allowed' } as const;
const pair = { ...coordinatorOnly, coordinator: 'FORBIDDEN', mentor: 'allowed', mentee: 'allowed' } as const;
const pairAndMatchers = { ...pair, coordinator: 'allowed', reviewer: 'allowed' } as const;
const everyPerson = Object.fromEntries(
  Object.keys(viewers).map((role) => [role, role in nobody ? 'UNAUTHENTICATED' : 'allowed']),
) as Record<Role, MatrixVerdict>;

interface Objects {
  readonly runId: string;
  readonly matchId: string;
  readonly pinId: string;
  readonly blockId: string;
}

/** A cycle in which everything exists: an announced run, a match, a pin and a block. */
async function everything(): Promise<Objects> {
  await subgraph.begin();
  const as = viewers.coordinator;
  const ask = async (document: string) => {
    const answer = await subgraph.ask(as, document);
    const [payload] = Object.values(answer.data ?? {}) as Record<string, { id: string }>[];
    return payload!;
  };
  const block = await ask(`mutation { blockPair(input: { ${pairOf(1, 3)} }) { block { id } } }`);
  const { run } = await ask(`mutation { startRun(input: { cycleId: "${cycleId}", goal: BEST_TOTAL }) { run { id } } }`);
  await subgraph.compute(run!.id);
  const pin = await ask(`mutation { pinPair(input: { ${pairOf(1, 1)} }) { pin { id } } }`);
  await ask(`mutation { signRun(input: { runId: "${run!.id}" }) { run { id } } }`);
  await ask(`mutation { announceRun(input: { runId: "${run!.id}" }) { run { id } } }`);
  const mine = await subgraph.ask(viewers.mentee, '{ myMatches { id } }');
  const [match] = mine.data!['myMatches'] as unknown as { id: string }[];
  return { runId: run!.id, matchId: match!.id, pinId: pin['pin']!.id, blockId: block['block']!.id };
}

const pairOf = (mentor: number, mentee: number) =>
  `cycleId: "${cycleId}", mentorApplicationId: "${sampleMentor(mentor).applicationId}", menteeApplicationId: "${sampleMentee(mentee).applicationId}"`;

/** Made again only after somebody was allowed to change it. */
let standing: Objects | null = null;

function row(
  operation: string,
  verdicts: Record<Role, MatrixVerdict>,
  body: (objects: Objects) => string,
): MatrixRow<Role> {
  const [kind, field] = operation.split('.') as [string, string];
  const run = async (role: Role): Promise<MatrixVerdict> => {
    standing ??= await everything();
    const answer = await subgraph.ask(viewers[role], `${kind.toLowerCase()} { ${field}${body(standing)} }`);
    if (answer.codes.length > 0) return answer.codes[0] as MatrixVerdict;
    if (kind === 'Mutation') standing = null;
    return answer.data![field] === null ? 'null' : 'allowed';
  };
  return { operation, verdicts, run };
}

const onRun = (operation: string) =>
  row(operation, coordinatorOnly, ({ runId }) => `(input: { runId: "${runId}" }) { userErrors { message } }`);

describe('who may use which operation on what is not theirs', () => {
  authorizationMatrix<Role>(
    () => subgraph.schema,
    [
      row('Query.run', staff, ({ runId }) => `(id: "${runId}") { id }`),
      row('Query.match', pairAndMatchers, ({ matchId }) => `(id: "${matchId}") { id }`),
      row('Query.myMatches', everyPerson, () => ' { id }'),
      row(
        'Mutation.startRun',
        coordinatorOnly,
        () => `(input: { cycleId: "${cycleId}", goal: FAIREST }) { userErrors { code } }`,
      ),
      onRun('Mutation.adjustRun'),
      row(
        'Mutation.verifyRun',
        { ...coordinatorOnly, reviewer: 'allowed' },
        ({ runId }) => `(input: { runId: "${runId}" }) { userErrors { code } }`,
      ),
      onRun('Mutation.cancelRun'),
      onRun('Mutation.signRun'),
      onRun('Mutation.announceRun'),
      row('Mutation.pinPair', coordinatorOnly, () => `(input: { ${pairOf(1, 2)} }) { userErrors { code } }`),
      row('Mutation.blockPair', coordinatorOnly, () => `(input: { ${pairOf(1, 2)} }) { userErrors { code } }`),
      row(
        'Mutation.unpinPair',
        coordinatorOnly,
        ({ pinId }) => `(input: { pinId: "${pinId}" }) { userErrors { message } }`,
      ),
      row(
        'Mutation.unblockPair',
        coordinatorOnly,
        ({ blockId }) => `(input: { blockId: "${blockId}" }) { userErrors { message } }`,
      ),
      row(
        'Mutation.setCriteria',
        coordinatorOnly,
        () => `(input: { cycleId: "${cycleId}", leastScore: 1 }) { userErrors { code } }`,
      ),
      row('Mutation.confirmMatch', pair, ({ matchId }) => `(input: { matchId: "${matchId}" }) { userErrors { code } }`),
    ],
  );

  it.each(Object.entries(coordinatorOnly))('the log of the program is, for %s, %s', async (role, verdict) => {
    const log = 'matchingLog(first: 5) { edges { node { action facts { name value } actor { id } } } }';
    const document = `{ _entities(representations: [{ __typename: "Program", id: "${programId}" }]) { ... on Program { ${log} } } }`;
    const { codes } = await subgraph.ask(viewers[role as Role], document);
    expect(codes).toEqual(verdict === 'allowed' ? [] : [verdict]);
  });

  it.each(['run', 'match'])('an unknown %s is null, and an id that is none is refused', async (field) => {
    const as = viewers.coordinator;
    expect(await subgraph.ask(as, `{ ${field}(id: "${sampleId(404)}") { id } }`)).toMatchObject({
      data: { [field]: null },
      codes: [],
    });
    expect((await subgraph.ask(as, `{ ${field}(id: "nonsense") { id } }`)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('an entity that is not the viewer’s is null by reference', async () => {
    const { runId, matchId } = await everything();
    const document = `{ _entities(representations: [{ __typename: "Run", id: "${runId}" }, { __typename: "Match", id: "${matchId}" }]) {
      ... on Run { id } ... on Match { id } } }`;
    expect((await subgraph.ask(viewers.stranger, document)).data).toEqual({ _entities: [null, null] });
    expect((await subgraph.ask(viewers.mentee, document)).data).toEqual({ _entities: [null, { id: matchId }] });
    expect((await subgraph.ask(viewers.coordinator, document)).data).toEqual({
      _entities: [{ id: runId }, { id: matchId }],
    });
  });
});
