import { asAnonymous, asCoordinator, asPerson } from '@bookends/identity';
import { INTEREST_TOKEN_PURPOSE } from '@bookends/events/contracts';
import { newId } from '@bookends/persistence';
import { createTokens } from '@bookends/sealing';
import { countStatements } from '@bookends/testing';
import { exampleCycle, exampleProgram, PERSON_ID, PROGRAM_ID } from '../domain/program-examples';
import { inviteInterested } from '../usecases/invite-interested';
import { mutationsOf, subgraphUnderTest, type SubgraphUnderTest } from './subgraph-under-test';

let subgraph: SubgraphUnderTest;
beforeAll(async () => {
  subgraph = await subgraphUnderTest();
});
afterAll(() => subgraph.drop());
beforeEach(() => subgraph.begin());

const anybody = asAnonymous();
const coordinator = asCoordinator(PROGRAM_ID, { personId: PERSON_ID });
const change = mutationsOf(() => subgraph, anybody);
const tokens = createTokens(Buffer.alloc(32, 7), INTEREST_TOKEN_PURPOSE);

const ask = (email: string, more: object = {}) =>
  change('registerInterest', 'confirmBy program { slug } userErrors { code field closesOn }', {
    ...{ programId: PROGRAM_ID, email },
    ...more,
  });
const confirm = (token: string) => change('confirmInterest', 'program { slug } userErrors { code }', { token });
const leave = (token: string) => change('leaveInterestList', 'program { slug } userErrors { code }', { token });
const rows = () => subgraph.dataSource.query('SELECT email, role, state FROM interest ORDER BY email');
const tokenOf = async (email: string) => {
  const [row] = await subgraph.dataSource.query('SELECT id FROM interest WHERE email = $1', [email]);
  return tokens.issue(row.id);
};
const letters = (type: string) =>
  subgraph.dataSource.query('SELECT payload FROM outbox WHERE type = $1 ORDER BY id', [type]);
const sweep = async (at: string) => {
  subgraph.clock.set(at);
  return inviteInterested(subgraph.interests.ports, new Date(at));
};

const ASKED = { confirmBy: '2021-08-22', program: { slug: 'example' }, userErrors: [] };
const DONE = { program: { slug: 'example' }, userErrors: [] };
const UNKNOWN = { program: null, userErrors: [{ code: 'UNKNOWN_TOKEN' }] };

describe('the interest list', () => {
  it('asks the mailbox, keeps the address once, and answers the same for one that it knows', async () => {
    expect((await ask(' Zoe@Example.org ', { role: 'MENTEE' })).payload).toEqual(ASKED);
    expect((await ask('zoe@example.org', { role: 'MENTOR', locale: 'en-GB' })).payload).toEqual(ASKED);
    expect(await rows()).toEqual([{ email: 'zoe@example.org', role: 'MENTOR', state: 'ASKED' }]);
    expect(await letters('interest.registered')).toEqual(
      ['en-US', 'en-GB'].map((locale) => ({
        payload: expect.objectContaining({ email: 'zoe@example.org', locale, confirmBy: '2021-08-22' }),
      })),
    );
  });

  it('writes five letters to a mailbox in a quarter of an hour, and says nothing of it', async () => {
    for (let time = 0; time < 7; time += 1) expect((await ask('zoe@example.org')).payload).toEqual(ASKED);
    expect(await letters('interest.registered')).toHaveLength(5);
    await subgraph.dataSource.query(`UPDATE interest_letter SET sent_at = sent_at - interval '16 minutes'`);
    await ask('zoe@example.org');
    expect(await letters('interest.registered')).toHaveLength(6);
  });

  it('is no means to flood the mailboxes of many', async () => {
    await subgraph.dataSource.query(
      `INSERT INTO interest_letter (program_id, mailbox) SELECT $1, n::text FROM generate_series(1, 500) n`,
      [PROGRAM_ID],
    );
    expect((await ask('zoe@example.org')).codes).toEqual(['RATE_LIMITED']);
    expect(await rows()).toEqual([]);
  });

  it('changes nothing of what a mailbox confirmed, whoever asks in its name', async () => {
    await ask('zoe@example.org', { role: 'MENTEE' });
    const token = await tokenOf('zoe@example.org');
    expect((await confirm(token)).payload).toEqual(DONE);
    expect((await confirm(token)).payload).toEqual(DONE);
    await ask('zoe@example.org', { role: 'MENTOR' });
    expect(await rows()).toEqual([{ email: 'zoe@example.org', role: 'MENTEE', state: 'CONFIRMED' }]);
  });

  it.each([
    [{ email: 'nobody' }, { code: 'NOT_AN_ADDRESS', field: ['email'], closesOn: null }],
    [{ email: 'a@example.org\r\nBcc: b@example.org' }, { code: 'NOT_AN_ADDRESS', field: ['email'], closesOn: null }],
    [{ locale: 'no locale' }, { code: 'UNKNOWN_LOCALE', field: ['locale'], closesOn: null }],
  ])('refuses %j', async (wrong, error) => {
    const { payload } = await ask('zoe@example.org', wrong);
    expect(payload).toEqual({ confirmBy: null, program: null, userErrors: [error] });
  });

  it('sends whoever asks while applications are open to apply', async () => {
    await subgraph.begin({ state: 'OPEN' });
    subgraph.clock.set('2021-09-10T12:00:00Z');
    const error = { code: 'APPLICATIONS_OPEN', field: null, closesOn: '2021-09-30' };
    expect((await ask('zoe@example.org')).payload).toMatchObject({ userErrors: [error] });
    const { data } = await subgraph.ask(anybody, '{ program(slug: "example") { isTakingInterest } }');
    expect(data).toEqual({ program: { isTakingInterest: false } });
  });

  it('knows no other program, and no token that is not whole', async () => {
    expect((await ask('zoe@example.org', { programId: newId() })).codes).toEqual(['NOT_FOUND']);
    expect((await confirm('x.y')).payload).toEqual(UNKNOWN);
    expect((await leave('')).payload).toEqual(UNKNOWN);
  });

  it('erases the address of whoever leaves, at once and once', async () => {
    await ask('zoe@example.org');
    const token = await tokenOf('zoe@example.org');
    expect((await leave(token)).payload).toEqual(DONE);
    expect((await leave(token)).payload).toEqual({ program: null, userErrors: [] });
    expect(await rows()).toEqual([]);
    expect(await letters('interest.left')).toHaveLength(1);
    expect((await confirm(token)).payload).toEqual(UNKNOWN);
  });

  it('forgets an address that was never confirmed', async () => {
    await ask('zoe@example.org');
    const token = await tokenOf('zoe@example.org');
    expect(await sweep('2021-08-20T00:00:00Z')).toEqual(new Date('2021-08-23T05:00:00Z'));
    subgraph.clock.set('2021-08-23T05:00:00Z');
    expect((await confirm(token)).payload).toEqual(UNKNOWN);
    expect(await sweep('2021-08-23T05:00:00Z')).toBeNull();
    expect(await rows()).toEqual([]);
  });
});

describe('when applications open', () => {
  it('tells each confirmed address once, and forgets it after a month', async () => {
    for (const email of ['ana@example.org', 'zoe@example.org']) await ask(email);
    await confirm(await tokenOf('zoe@example.org'));
    await subgraph.dataSource.query(`UPDATE cycle SET state = 'OPEN'`);
    const at = '2021-09-01T06:00:00Z';
    await Promise.all([sweep(at), sweep(at)]);
    await sweep(at);
    expect(await letters('interest.invited')).toEqual([
      { payload: expect.objectContaining({ email: 'zoe@example.org', closesOn: '2021-09-30' }) },
    ]);
    expect(await rows()).toEqual([expect.objectContaining({ email: 'zoe@example.org', state: 'INVITED' })]);
    await sweep('2021-10-02T00:00:00Z');
    expect(await rows()).toEqual([]);
  });

  it('tells nobody of another program, and nobody before', async () => {
    await ask('zoe@example.org');
    await confirm(await tokenOf('zoe@example.org'));
    await sweep('2021-08-20T00:00:00Z');
    const other = exampleProgram({ id: newId(), slug: 'other' });
    await subgraph.ports.unitOfWork.run(async ({ programs, cycles }) => {
      await programs.add(other);
      await cycles.add(exampleCycle({ id: newId(), programId: other.id, state: 'OPEN' }), []);
    });
    await sweep('2021-09-05T00:00:00Z');
    expect(await letters('interest.invited')).toEqual([]);
  });

  it('keeps somebody who asked again after an invitation for the next year', async () => {
    await ask('zoe@example.org');
    await confirm(await tokenOf('zoe@example.org'));
    await subgraph.dataSource.query(`UPDATE cycle SET state = 'OPEN'`);
    await sweep('2021-09-01T06:00:00Z');
    await subgraph.dataSource.query(`UPDATE cycle SET state = 'IN_REVIEW'`);
    expect((await confirm(await tokenOf('zoe@example.org'))).payload).toEqual(DONE);
    await sweep('2021-12-01T00:00:00Z');
    expect(await rows()).toEqual([expect.objectContaining({ state: 'CONFIRMED' })]);
  });
});

describe('the count of the interest list', () => {
  const COUNTS =
    '{ programs { edges { node { isTakingInterest interest { confirmed mentors mentees asked invited } } } } }';

  it('is read by coordinators, without an address', async () => {
    for (const [email, role] of [
      ['a@example.org', 'MENTOR'],
      ['b@example.org', 'MENTEE'],
      ['c@example.org', null],
      ['d@example.org', 'MENTOR'],
    ] as const)
      await ask(email, { role });
    for (const email of ['a@example.org', 'b@example.org', 'c@example.org']) await confirm(await tokenOf(email));
    const { data } = await subgraph.ask(coordinator, COUNTS);
    const interest = { confirmed: 3, mentors: 1, mentees: 1, asked: 1, invited: 0 };
    expect(data).toEqual({ programs: { edges: [{ node: { isTakingInterest: true, interest } }] } });
    expect((await subgraph.ask(asPerson(), COUNTS)).codes).toEqual(['FORBIDDEN']);
  });

  it('takes as many statements for many programs as for one', async () => {
    const run = async () => (await countStatements(() => subgraph.ask(everywhere(), COUNTS))).statements;
    const ids = [PROGRAM_ID];
    const everywhere = () => ({
      ...coordinator,
      roles: ids.map((programId) => ({ programId, role: 'COORDINATOR' as const })),
    });
    const before = await run();
    await subgraph.ports.unitOfWork.run(async ({ programs }) => {
      for (const slug of ['one', 'two', 'three']) {
        const id = newId();
        ids.push(id);
        await programs.add(exampleProgram({ id, slug }));
      }
    });
    expect(await run()).toBe(before);
  });
});
