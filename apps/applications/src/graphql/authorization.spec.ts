import { authorizationMatrix } from '@bookends/testing';
import { applicantsUnderTest, type ApplicantsUnderTest } from './applicants-under-test';
import { applicationMatrixWorld, applicationRows, type ApplicationMatrixWorld } from './application-matrix';
import { programRows } from './program-matrix';
import { subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

let subgraph: SubgraphUnderTest;
let applicants: ApplicantsUnderTest;
let world: ApplicationMatrixWorld;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
  applicants = await applicantsUnderTest();
  world = await applicationMatrixWorld(applicants);
});
afterAll(async () => {
  await subgraph.drop();
  await applicants.drop();
});

describe('who may use which operation', () => {
  // Two sides with viewers of their own: a row names those that it tells apart.
  authorizationMatrix<string>(() => applicants.schema, [
    ...programRows(() => subgraph),
    ...applicationRows(
      (...asked) => applicants.ask(...asked),
      () => world,
    ),
  ] as never);
});

describe('what other subgraphs are given by reference', () => {
  const read = async (typename: string, id: string, fields: string, name: keyof ApplicationMatrixWorld['viewers']) => {
    const document = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { ${fields} } } }`;
    const { data, codes } = await applicants.ask(world.viewers[name], document, { of: [{ __typename: typename, id }] });
    expect(codes).toEqual([]);
    return (data!['_entities'] as unknown as object[])[0];
  };

  it.each([
    ['self', true],
    ['counterpart', true],
    ['coordinator', true],
    ['reviewer assigned', true],
    ['reviewer not assigned', false],
    ['other applicant', false],
    ['coordinator elsewhere', false],
    ['board', false],
    ['gateway', false],
    ['anonymous', false],
  ] as const)('%s is given an application: %s', async (name, isGiven) => {
    const found = await read('Application', world.applicationId, 'id state', name);
    expect(found).toEqual(isGiven ? expect.objectContaining({ id: world.applicationId }) : null);
  });

  it.each([
    ['self', true],
    ['counterpart', true],
    ['coordinator', true],
    ['reviewer assigned', false],
    ['other applicant', false],
    ['coordinator elsewhere', false],
    ['liaison', false],
    ['board', false],
    ['gateway', false],
    ['anonymous', false],
  ] as const)('%s is given the name and contact of a person: %s', async (name, isGiven) => {
    const self = world.viewers.self;
    const id = self.kind === 'person' ? self.personId : '';
    const found = await read('Person', id, 'id name contact { email }', name);
    expect(found).toEqual({
      id,
      name: isGiven ? 'self Test' : null,
      contact: isGiven ? { email: 'self@example.org' } : null,
    });
  });
});
