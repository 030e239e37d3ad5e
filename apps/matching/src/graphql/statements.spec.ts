import { asCoordinator, asPerson } from '@bookends/identity';
import { countStatements } from '@bookends/testing';
import { sampleId, sampleMentee, sampleMentor } from '../domain/sample-pool';
import { cycleId, programId } from '../persistence/sample-stores';
import { subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

const coordinator = asCoordinator(programId, { personId: sampleId(1, 50) });
const PAGE = `query ($id: ID!) { run(id: $id) { summary { placed scoreDistribution { count } }
  proposals(first: 100) { totalCount edges { node { id mentorApplication { id } score { total contributions { points } } } } }
  unmatched(first: 100) { totalCount edges { node { application { id } reason { kind } } } } } }`;
const MATCHES = `query { _entities(representations: [{ __typename: "Cycle", id: "${cycleId}" }]) { ... on Cycle {
  matchCounts { count } runs { edges { node { summary { scoreDistribution { count } } } } }
  matches(first: 100) { totalCount edges { node { id run { id } explanation { total } viewerCanConfirm } } } } } }`;
const LOG = `query { _entities(representations: [{ __typename: "Program", id: "${programId}" }]) { ... on Program {
  matchingLog(first: 100, action: "match.announced", isByPerson: true) { edges { node { action actor { id } facts { name value } } } } } } }`;

let subgraph: SubgraphUnderTest;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
});
afterAll(() => subgraph.database.drop());

async function statementsOf(pairs: number): Promise<Record<string, number>> {
  const numbers = Array.from({ length: pairs }, (_, n) => n + 1);
  await subgraph.begin([
    ...numbers.map((n) => sampleMentor(n)),
    ...numbers.map((n) => sampleMentee(n)),
    sampleMentee(99),
  ]);
  const counts: Record<string, number> = {};
  const ask = async (
    name: string,
    document: string,
    variables = {},
    viewer: Parameters<SubgraphUnderTest['ask']>[0] = coordinator,
  ) => {
    const { statements, result } = await countStatements(() => subgraph.ask(viewer, document, variables));
    expect(result.codes).toEqual([]);
    counts[name] = statements;
    return result.data as Record<string, { run: { id: string } }> & Record<string, { id: string }[]>;
  };
  const started = await ask(
    'start',
    `mutation { startRun(input: { cycleId: "${cycleId}", goal: MOST_THEN_BEST }) { run { id } } }`,
  );
  const { id } = started['startRun']!.run;
  counts['compute'] = (await countStatements(() => subgraph.compute(id))).statements;
  await ask('page', PAGE, { id });
  await ask('sign', `mutation ($id: ID!) { signRun(input: { runId: $id }) { run { id } } }`, { id });
  await ask(
    'announce',
    `mutation ($id: ID!) { announceRun(input: { runId: $id }) { run { id } userErrors { code } } }`,
    { id },
  );
  await ask('matches', MATCHES);
  await ask('log', LOG);
  const person = asPerson({ personId: sampleMentee(1).personId });
  const mine = await ask('mine', '{ myMatches { id explanation { total } viewerCanConfirm } }', {}, person);
  await ask(
    'confirm',
    `mutation ($id: ID!) { confirmMatch(input: { matchId: $id }) { match { id } } }`,
    { id: mine['myMatches']![0]!.id },
    person,
  );
  return counts;
}

describe('the statements of an operation', () => {
  it('are as many for forty pairs as for two', async () => {
    const few = await statementsOf(2);
    const many = await statementsOf(40);
    expect(many).toEqual(few);
    expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(14);
  });
});
