import { asAdministrator, asAnonymous, asCoordinator, asGateway, asPerson } from '@bookends/identity';
import { OTHER_ID, PERSON_ID, PROGRAM_ID } from '../domain/program-examples';
import { ADMINISTRATOR, mutationsOf, subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

let subgraph: SubgraphUnderTest;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
});
afterAll(() => subgraph.drop());
beforeEach(() => subgraph.begin());

const coordinator = asCoordinator(PROGRAM_ID, { personId: PERSON_ID });
const change = mutationsOf(() => subgraph, coordinator);
const letters = (): Promise<{ type: string }[]> => subgraph.dataSource.query('SELECT type FROM outbox ORDER BY id');

describe('people', () => {
  const grant = (input: object) =>
    change('grantRole', 'person { id contact { email } roles { role } } userErrors { code field }', {
      programId: PROGRAM_ID,
      ...input,
    });

  it('get a role by their address, with an account when they are new, and lose it with their sessions', async () => {
    const { payload } = await grant({ email: ' New@Example.org ', role: 'REVIEWER' });
    expect(payload).toMatchObject({ person: { contact: { email: 'new@example.org' }, roles: [{ role: 'REVIEWER' }] } });
    const { personId, sessionsValidFrom } = await identified('new@example.org');
    expect(sessionsValidFrom.getTime()).toBe(0);
    const revoke = { programId: PROGRAM_ID, personId, role: 'REVIEWER' };
    await change('revokeRole', 'personId userErrors { code }', revoke);
    const after = await identified('new@example.org');
    expect([after.roles, after.sessionsValidFrom.getTime() > 0]).toEqual([[], true]);
  });

  it('keep one coordinator', async () => {
    const revoke = { programId: PROGRAM_ID, personId: PERSON_ID, role: 'COORDINATOR' };
    expect((await change('revokeRole', 'personId userErrors { code }', revoke)).payload).toEqual({
      personId: null,
      userErrors: [{ code: 'LAST_COORDINATOR' }],
    });
  });

  it('are not made of what is no address', async () => {
    const { payload } = await grant({ email: 'a@b\r\nBcc: c@d.ef', role: 'REVIEWER' });
    expect(payload).toEqual({ person: null, userErrors: [{ code: 'NOT_AN_ADDRESS', field: ['email'] }] });
  });

  it('get no account for a role in a program that there is not', async () => {
    const input = { programId: OTHER_ID, email: 'new@example.org', role: 'REVIEWER' };
    const { codes } = await change('grantRole', 'userErrors { code }', input, asAdministrator());
    expect([codes, await letters()]).toEqual([['NOT_FOUND'], []]);
  });

  it('change their own profile', async () => {
    const update = (input: object) =>
      change('updateMyProfile', 'person { name contact { timeZone locale } } userErrors { code field limit }', input);
    expect((await update({ givenName: 'Ada', familyName: 'Lovelace', timeZone: 'Europe/London' })).payload).toEqual({
      person: { name: 'Ada Lovelace', contact: { timeZone: 'Europe/London', locale: 'en-US' } },
      userErrors: [],
    });
    expect((await update({ givenName: 'A\nB' })).payload).toEqual({
      person: null,
      userErrors: [{ code: 'NAME_MALFORMED', field: ['givenName'], limit: 80 }],
    });
  });

  it('who are new are registered once, however many requests come at a time', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => identified('crowd@example.org')));
    expect(new Set(answers.map(({ personId }) => personId)).size).toBe(1);
    expect(await letters()).toEqual([{ type: 'person.recorded' }]);
  });

  it('are administrators by their address', async () => {
    expect(await identified(ADMINISTRATOR.toUpperCase())).toMatchObject({ isAdministrator: true, roles: [] });
    expect(await identified('ada@example.org')).toMatchObject({
      isAdministrator: false,
      personId: PERSON_ID,
      roles: [{ programId: PROGRAM_ID, role: 'COORDINATOR' }],
    });
  });

  it('who are not signed in are nobody', async () => {
    expect((await subgraph.ask(asAnonymous(), '{ viewer { id } }')).data).toEqual({ viewer: null });
  });
});

describe('the clock of a demo', () => {
  const move = (to: string) =>
    change('moveDemoClock', 'demoClock { isMoving target } userErrors { code field }', { to }, asPerson());

  it('is sent on its way by whoever is signed in', async () => {
    const target = new Date('2021-12-01T00:00:00Z');
    expect((await move(target.toISOString())).payload).toEqual({
      demoClock: { isMoving: true, target },
      userErrors: [],
    });
    expect((await subgraph.ask(asAnonymous(), '{ demoClock { isDemo isMoving } }')).data).toEqual({
      demoClock: { isDemo: true, isMoving: true },
    });
  });

  it.each(['2023-12-01T00:00:00Z', '9999-12-31T00:00:00Z', '1999-12-31T00:00:00Z', '0001-01-01T00:00:00Z'])(
    'does not go as far as %s',
    async (to) => {
      expect((await move(to)).payload).toEqual({ demoClock: null, userErrors: [{ code: 'TOO_FAR', field: ['to'] }] });
      expect(subgraph.demo.target).toBeNull();
    },
  );

  it('goes back five years at once', async () => {
    expect((await move('2016-08-15T12:00:00Z')).payload).toMatchObject({ userErrors: [] });
  });

  it('does not move where people live', async () => {
    subgraph.demo.isDemo = false;
    expect((await move('2021-12-01T00:00:00Z')).payload).toEqual({
      demoClock: null,
      userErrors: [{ code: 'NOT_A_DEMO', field: null }],
    });
    expect(subgraph.demo.target).toBeNull();
  });
});

async function identified(email: string): Promise<{ personId: string; sessionsValidFrom: Date; roles: object[] }> {
  const document =
    'mutation ($email: String!) { identify(input: { email: $email }) { personId isAdministrator sessionsValidFrom roles { programId role } } }';
  const { data } = await subgraph.ask(asGateway(), document, { email });
  return data!['identify'] as never;
}
