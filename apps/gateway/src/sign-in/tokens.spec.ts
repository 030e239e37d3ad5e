import { Client } from 'pg';
import { openBrowser, signIn, type Browser } from '../testing/browser';
import { startGatewayRig, type GatewayRig } from '../testing/gateway-rig';

const ME = { query: '{ me scopes }' };
const CHANGE = { query: 'mutation { setNumber(to: 5) }' };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('tokens for scripts', () => {
  let rig: GatewayRig;
  let owner: Client;
  let ana: Browser;
  beforeAll(async () => {
    rig = await startGatewayRig();
    owner = new Client({ connectionString: rig.database.ownerUrl });
    await owner.connect();
    ana = await signIn(rig, 'ana@example.org');
  });
  afterAll(async () => {
    await owner.end();
    await rig.close();
  });

  const make = async (scope: string, browser = ana): Promise<{ id: string; token: string }> => {
    const made = await browser.submit(
      '/tokens',
      { label: 'nightly', scope, days: '30' },
      { accept: 'application/json' },
    );
    return JSON.parse(made.text);
  };

  it('act as the person who made them, within their scopes', async () => {
    const reader = await make('read');
    const writer = await make('write');
    expect((await rig.ask(ME, bearer(reader.token))).data).toEqual({ me: 'ana@example.org', scopes: ['read'] });
    expect((await rig.ask(ME, bearer(writer.token))).data).toEqual({
      me: 'ana@example.org',
      scopes: ['read', 'write'],
    });
    expect((await rig.ask(CHANGE, bearer(writer.token))).data).toEqual({ setNumber: 5 });
  });

  it('that may only read change nothing, by whatever name the mutation goes', async () => {
    rig.house.state.number = 1;
    const { token } = await make('read');
    const hidden = {
      query: 'query A { me } mutation B { ...x } fragment x on Mutation { setNumber(to: 9) }',
      operationName: 'B',
    };
    for (const body of [CHANGE, hidden]) {
      const refused = await rig.ask(body, bearer(token));
      expect([refused.status, refused.errors[0]?.extensions]).toEqual([403, { code: 'FORBIDDEN' }]);
    }
    expect(rig.house.state.number).toBe(1);
  });

  it('are shown once and kept as a digest', async () => {
    const made = await ana.submit('/tokens', { label: 'shown <b>once</b>', scope: 'read', days: '1' });
    const secret = /<output>(bookends_[\w-]+)<\/output>/.exec(made.text)![1]!;
    const listed = await ana.get('/tokens');
    expect(listed.text).toContain('shown &#60;b&#62;once&#60;/b&#62;');
    expect(listed.text).not.toContain(secret);
    const { rows } = await owner.query(`SELECT *, encode(digest, 'escape') FROM auth.token`);
    expect(JSON.stringify(rows)).not.toContain(secret.slice(9));
  });

  it('work no more from the moment they are revoked', async () => {
    const { id, token } = await make('read');
    expect((await rig.ask(ME, bearer(token))).status).toBe(200);
    expect((await ana.submit('/tokens/revoke', { id })).status).toBe(303);
    const refused = await rig.ask(ME, bearer(token));
    expect([refused.status, refused.errors[0]?.extensions]).toEqual([401, { code: 'UNAUTHENTICATED' }]);
  });

  it('cannot be revoked by somebody else', async () => {
    const { id, token } = await make('read');
    const stranger = await signIn(rig, 'stranger@example.org');
    expect((await stranger.submit('/tokens/revoke', { id })).status).toBe(404);
    expect((await rig.ask(ME, bearer(token))).status).toBe(200);
  });

  it('end on their day', async () => {
    const { id, token } = await make('read');
    await owner.query(
      `UPDATE auth.token SET created_at = now() - interval '2 days', expires_at = now() - interval '1 second' WHERE id = $1`,
      [id],
    );
    expect((await rig.ask(ME, bearer(token))).status).toBe(401);
  });

  it('end with the sessions of a person who lost a role', async () => {
    const browser = await signIn(rig, 'demoted@example.org');
    const { token } = await make('read', browser);
    rig.house.people.get('demoted@example.org')!.sessionsValidFrom = new Date(Date.now() + 1).toISOString();
    await rig.ask(CHANGE);
    expect((await rig.ask(ME, bearer(token))).status).toBe(401);
  });

  it('cannot make or see tokens', async () => {
    const { token } = await make('write');
    const scripted = openBrowser(rig);
    const headers = { ...bearer(token), accept: 'application/json' };
    expect((await scripted.submit('/tokens', { label: 'x', scope: 'write', days: '1' }, headers)).status).toBe(401);
  });

  it.each([
    [{ label: '', scope: 'read', days: '1' }],
    [{ label: 'x', scope: 'admin', days: '1' }],
    [{ label: 'x', scope: 'read', days: '0' }],
    [{ label: 'x', scope: 'read', days: '367' }],
    [{ label: 'x'.repeat(81), scope: 'read', days: '1' }],
  ])('are not made from %j', async (form) => {
    expect((await ana.submit('/tokens', form)).status).toBe(400);
  });

  it.each(['Bearer nonsense', 'Bearer', 'Basic YTpi', `Bearer bookends_${'a'.repeat(43)}`])(
    'are not what "%s" is',
    async (authorization) => {
      const refused = await rig.ask(ME, { authorization });
      expect([refused.status, refused.errors[0]?.extensions]).toEqual([401, { code: 'UNAUTHENTICATED' }]);
    },
  );

  it('are at most twenty a person', async () => {
    const browser = await signIn(rig, 'collector@example.org');
    const statuses: number[] = [];
    for (let made = 0; made < 21; made++)
      statuses.push((await browser.submit('/tokens', { label: 'x', scope: 'read', days: '1' })).status);
    expect([statuses.filter((status) => status === 201).length, statuses.at(-1)]).toEqual([20, 409]);
  });
});
