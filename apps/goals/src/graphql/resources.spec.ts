import { asAdministrator, asAnonymous, asCoordinator, asLiaison, asPerson } from '@bookends/identity';
import { countStatements } from '@bookends/testing';
import { MENTEE_ID, MENTOR_ID, PROGRAM_ID, STRANGER_ID } from '../domain/examples';
import { subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

let subgraph: SubgraphUnderTest;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
});
afterAll(() => subgraph.drop());
beforeEach(() => subgraph.begin({}));

const stranger = { personId: STRANGER_ID };
const coordinator = asCoordinator(PROGRAM_ID, stranger);

const resource = (title: string, audience = 'EVERYBODY', more: object = {}) => ({
  ...{ title, audience, description: '', url: `https://example.org/${title}` },
  ...more,
});
const EACH = [
  resource('all'),
  resource('pairs', 'PARTICIPANTS'),
  resource('mentors', 'MENTORS'),
  resource('mentees', 'MENTEES'),
];

const SET = `mutation ($input: SetResourcesInput!) { setResources(input: $input) {
  program { id } resources { id title description url audience } userErrors { code field limit }
} }`;
const set = async (resources: readonly object[], programId = PROGRAM_ID, viewer = coordinator) => {
  const { data, codes } = await subgraph.ask(viewer, SET, { input: { programId, resources } });
  const payload = data?.['setResources'] as unknown as { resources: { id: string }[]; userErrors: object[] };
  return { ...payload, codes };
};
const READ = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Program { resources { title } } } }`;
const read = (viewer: Parameters<SubgraphUnderTest['ask']>[0], ids: readonly string[] = [PROGRAM_ID]) =>
  subgraph.ask(viewer, READ, { of: ids.map((id) => ({ __typename: 'Program', id })) });
const titles = async (viewer: Parameters<SubgraphUnderTest['ask']>[0]) => {
  const { data } = await read(viewer);
  const [program] = data!['_entities'] as unknown as [{ resources: { title: string }[] }];
  return program.resources.map(({ title }) => title);
};

describe('what a program gives to read', () => {
  it.each([
    ['a coordinator', coordinator, ['all', 'pairs', 'mentors', 'mentees']],
    ['a liaison', asLiaison(PROGRAM_ID, stranger), ['all', 'pairs', 'mentors', 'mentees']],
    ['a mentor', asPerson({ personId: MENTOR_ID }), ['all', 'pairs', 'mentors']],
    ['a mentee', asPerson({ personId: MENTEE_ID }), ['all', 'pairs', 'mentees']],
    ['somebody who is in no pair', asPerson(stranger), ['all']],
    ['an administrator', asAdministrator(stranger), ['all']],
    ['a coordinator of another program', asCoordinator(MENTOR_ID, stranger), ['all']],
    ['the public', asAnonymous(), ['all']],
  ])('is, for %s, what is for them', async (_, viewer, expected) => {
    await set(EACH);
    expect(await titles(viewer)).toEqual(expected);
  });

  it('is set as a whole, in its order, under the ids that it had', async () => {
    const [first, second] = (await set([resource('one'), resource('two')])).resources;
    const again = await set([resource('two', 'EVERYBODY', { id: second!.id }), resource('three')]);
    expect(again.resources.map(({ id }) => id === second!.id)).toEqual([true, false]);
    expect(again.resources).not.toContainEqual(expect.objectContaining({ id: first!.id }));
    expect(await titles(asAnonymous())).toEqual(['two', 'three']);
    const log = await subgraph.dataSource.query(`SELECT facts FROM audit_log WHERE action = 'resources.set'`);
    expect(log.at(-1)).toEqual({ facts: { count: 2 } });
  });

  it.each([
    ['javascript:alert(1)', 'NOT_A_WEB_ADDRESS'],
    ['data:text/html,x', 'NOT_A_WEB_ADDRESS'],
    ['//example.org', 'NOT_A_WEB_ADDRESS'],
    ['https://bank.example@evil.example/', 'NOT_A_WEB_ADDRESS'],
    [`https://example.org/${'x'.repeat(2_000)}`, 'TEXT_TOO_LONG'],
  ])('leads nowhere but to the web: %s is refused', async (url, code) => {
    const { userErrors } = await set([resource('fine'), resource('wrong', 'EVERYBODY', { url })]);
    expect(userErrors).toEqual([expect.objectContaining({ code, field: ['resources', '1', 'url'] })]);
  });

  it('has a title in each entry, no entry twice, and at most fifty', async () => {
    const code = async (resources: readonly object[]) => (await set(resources)).userErrors;
    expect(await code([resource(' ')])).toEqual([
      { code: 'FIELD_MISSING', field: ['resources', '0', 'title'], limit: null },
    ]);
    expect(await code([resource('a\nb')])).toEqual([expect.objectContaining({ code: 'TEXT_UNREADABLE' })]);
    const twice = resource('a', 'EVERYBODY', { id: MENTOR_ID });
    expect(await code([twice, twice])).toEqual([expect.objectContaining({ code: 'DUPLICATE_RESOURCE' })]);
    const many = Array.from({ length: 51 }, (__, n) => resource(String(n)));
    expect(await code(many)).toEqual([{ code: 'TOO_MANY_RESOURCES', field: ['resources'], limit: 50 }]);
    expect(await titles(coordinator)).toEqual([]);
  });

  it('is of a program that was told of', async () => {
    const elsewhere = asCoordinator(MENTOR_ID, stranger);
    expect((await set([], MENTOR_ID, elsewhere)).codes).toEqual(['NOT_FOUND']);
  });

  it('takes as many statements for many programs as for one', async () => {
    const mentor = asPerson({ personId: MENTOR_ID });
    const one = await countStatements(() => read(mentor));
    const many = await countStatements(() => read(mentor, [PROGRAM_ID, MENTOR_ID, MENTEE_ID, STRANGER_ID]));
    expect([one.statements, many.statements]).toEqual([2, 2]);
  });
});
