import { openBrowser, signIn, type Browser } from '../testing/browser';
import { startGatewayRig, type GatewayRig } from '../testing/gateway-rig';

let rig: GatewayRig;
let ana: Browser;
beforeAll(async () => {
  rig = await startGatewayRig();
  ana = await signIn(rig, 'ana@example.org');
});
afterAll(() => rig.close());

describe('the pages of the gateway', () => {
  it.each([
    '/',
    '/sign-in',
    '/sign-in/check-your-mail',
    `/sign-in/confirm?token=${'a'.repeat(43)}`,
    '/tokens',
    '/nowhere',
  ])('%s works without scripts, has one heading, a language, a title and a way past the links', async (path) => {
    const { text, headers } = await ana.get(path);
    expect(text.match(/<h1>/g)).toHaveLength(1);
    expect(text).toContain('<html lang="en">');
    expect(text).toMatch(/<title>[^<]+ – Bookends<\/title>/);
    expect(text).toContain('href="#main"');
    expect(text).not.toContain('<script');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    for (const [, id] of text.matchAll(/<label for="([^"]+)"/g)) expect(text).toContain(`id="${id}"`);
  });

  it('send whoever is not signed in from the tokens to the sign-in', async () => {
    const sent = await openBrowser(rig).get('/tokens');
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/sign-in']);
  });

  it('carry the headers that a browser protects itself with', async () => {
    const { headers } = await openBrowser(rig).get('/');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});

describe('the explorer', () => {
  it('comes to a browser whole from this gateway, under a policy that lets nothing else in', async () => {
    const page = await openBrowser(rig).get('/graphql');
    const policy = page.headers.get('content-security-policy')!;
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    const files = [...page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path!);
    expect(files).toHaveLength(3);
    for (const file of [
      ...files,
      '/explorer/editor-worker.js',
      '/explorer/json-worker.js',
      '/explorer/graphql-worker.js',
    ]) {
      const asset = await fetch(rig.url + file);
      expect(asset.status).toBe(200);
      expect((await asset.text()).length).toBeGreaterThan(100);
    }
    expect(page.text).not.toMatch(/(?:src|href)="https?:/);
  });

  it('gives way to a client that asks a query, and opens with the one in its address', async () => {
    expect((await rig.ask({ query: '{ number }' }, { accept: '*/*' })).data).toEqual({ number: 1 });
    const link = await openBrowser(rig).get('/graphql?query=%7Bnumber%7D');
    expect(link.text).toContain('/explorer/graphiql.js');
  });
});

describe('the signs of life', () => {
  it('say that the process answers, and whether it can work', async () => {
    const alive = await fetch(`${rig.url}/healthz`);
    const ready = await fetch(`${rig.url}/readyz`);
    const answers = [alive.status, await alive.json(), ready.status, await ready.json()];
    expect(answers).toEqual([200, { isAlive: true }, 200, { isReady: true, failed: [] }]);
  });

  it('say that the database is missing', async () => {
    const lame = await startGatewayRig({ DATABASE_URL: 'postgres://nobody:x@127.0.0.1:9/none' });
    const ready = await fetch(`${lame.url}/readyz`);
    const answers = [ready.status, await ready.json()];
    const anonymous = await lame.ask({ query: '{ goals }' });
    const signedIn = await lame.ask({ query: '{ goals }' }, { cookie: 'bookends.session_token=a.b' });
    const scripted = await lame.ask({ query: '{ goals }' }, { authorization: `Bearer bookends_${'a'.repeat(43)}` });
    const asking = await openBrowser(lame).submit('/sign-in', { email: 'ana@example.org' });
    await lame.close();
    expect(answers).toEqual([503, { isReady: false, failed: ['database'] }]);
    expect(anonymous.data).toEqual({ goals: 3 });
    for (const { status, errors } of [signedIn, scripted])
      expect([status, errors[0]?.extensions['code']]).toEqual([503, 'UNAVAILABLE']);
    expect([asking.status, asking.text]).toEqual([503, expect.stringContaining('The sign-in part of Bookends')]);
  });
});
