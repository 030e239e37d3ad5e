import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openBrowser, signIn } from '../testing/browser';
import { startGatewayRig, type GatewayRig } from '../testing/gateway-rig';

const HASH = 'a'.repeat(64);
const RENDERER = `exports.respond = async ({ path, visitor, nonce, keptLocale, ask, change, form }) => {
  if (path === '/hello') {
    const { data } = await ask('{ number }', {});
    return { status: 200, headers: { 'content-type': 'text/html' }, body: [visitor && visitor.name, data.number, keptLocale, nonce].join('|') };
  }
  if (path === '/count') return { status: form ? 200 : 405, headers: {}, body: form ? form.get('by') + JSON.stringify(await change('mutation { setNumber(to: 7) }', {})) : '' };
  if (path === '/long') return { status: 200, headers: {}, body: 'long '.repeat(1000) };
  return path === '/app' && !visitor ? { status: 303, headers: { location: '/sign-in?then=%2Fapp%3Ftab%3D2' }, body: '' } : null;
};
exports.frame = ({ title, main, visitor }) => '[' + title + '|' + (visitor && visitor.name) + '|' + main + ']';`;

let folder: string;
let rig: GatewayRig;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gateway-web-'));
  mkdirSync(join(folder, 'server'));
  mkdirSync(join(folder, 'client/assets'), { recursive: true });
  writeFileSync(join(folder, 'server/respond.cjs'), RENDERER);
  writeFileSync(join(folder, 'documents.json'), JSON.stringify({ [HASH]: 'query Me { me }' }));
  writeFileSync(join(folder, 'client/assets/app-1.js'), 'start()');
  writeFileSync(join(folder, 'client/assets/app-1.js.br'), brotliCompressSync('start()'));
  rig = await startGatewayRig({ WEB_FOLDER: folder });
});
afterAll(async () => {
  await rig.close();
  rmSync(folder, { recursive: true });
});

const JSON_BODY = { 'content-type': 'application/json' };
const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe('a web client that was built', () => {
  it('renders its pages for the visitor, whose graph it can ask, under a policy with the nonce of the answer', async () => {
    const browser = await signIn(rig, 'ana@example.org');
    const { text, headers } = await browser.get('/hello');
    const [name, number, , nonce] = text.split('|');
    expect([name, number]).toEqual(['Ana', '1']);
    expect(headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('gets the fields of a form of ours, and changes the graph as the visitor', async () => {
    const browser = openBrowser(rig);
    expect((await browser.submit('/count', { by: 'Ana & Ben' })).text).toMatch(/^Ana & Ben.*"setNumber":7/);
    expect((await browser.get('/count')).status).toBe(405);
    const foreign = await browser.submit('/count', { by: '7' }, { origin: 'https://elsewhere.example' });
    expect(foreign.status).toBe(403);
    const json = await fetch(`${rig.url}/count`, { method: 'POST', headers: JSON_BODY, body: '{"by":"7"}' });
    expect(json.status).toBe(404);
  });

  it('frames the pages of the gateway, under a policy that runs nothing but its files', async () => {
    const browser = await signIn(rig, 'ana@example.org');
    const { text, headers } = await browser.get('/tokens');
    expect(text).toMatch(/^\[Tokens[^|]*\|Ana\|.*You have no tokens/s);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
  });

  it('has its files kept for ever, and says plainly that one is missing', async () => {
    const file = await fetch(`${rig.url}/assets/app-1.js`);
    expect([await file.text(), file.headers.get('cache-control')]).toEqual([
      'start()',
      'public, max-age=31536000, immutable',
    ]);
    expect((await fetch(`${rig.url}/assets/gone.js`)).status).toBe(404);
  });

  it('has its pages compressed, and kept by nobody once somebody is signed in', async () => {
    const page = async (path: string, browser = openBrowser(rig)) => (await browser.get(path)).headers;
    expect((await page('/hello')).get('cache-control')).toBe('private, no-cache');
    for (const [asked, encoding] of [
      ['br, gzip', 'br'],
      ['gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const answer = await fetch(`${rig.url}/long`, { headers: { 'accept-encoding': asked } });
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(answer.headers.get('content-type')).toContain('text/html');
      expect(answer.headers.get('vary')).toContain('accept-encoding');
      expect(await answer.text()).toBe('long '.repeat(1_000));
    }
    expect(
      (await fetch(`${rig.url}/hello`, { headers: { 'accept-encoding': 'br' } })).headers.get('content-encoding'),
    ).toBe(null);
  });

  it('has compressed files where the build made them, and says when one is the same as before', async () => {
    const file = await fetch(`${rig.url}/assets/app-1.js`, { headers: { 'accept-encoding': 'br' } });
    expect([file.headers.get('content-encoding'), file.headers.get('vary')]).toEqual(['br', 'Accept-Encoding']);
    const again = await fetch(`${rig.url}/assets/app-1.js`, {
      headers: { 'accept-encoding': 'br', 'if-none-match': file.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
    const gone = await fetch(`${rig.url}/assets/gone.js`);
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect((await fetch(`${rig.url}/assets/..%2f..%2fdocuments.json`)).status).toBe(404);
  });

  it('leaves every other address to the gateway', async () => {
    expect((await openBrowser(rig).get('/nowhere')).status).toBe(404);
    expect((await openBrowser(rig).get('/sign-in')).text).toContain('Send me a link');
  });

  it('brings whoever had to sign in back to where they were going', async () => {
    const browser = openBrowser(rig);
    const sent = await browser.get('/app');
    await browser.get(sent.headers.get('location')!);
    await browser.submit('/sign-in', { email: 'ben@example.org' });
    const token = new URL(rig.house.sentLinks.at(-1)!.url).searchParams.get('token')!;
    const confirmed = await browser.submit('/sign-in/confirm', { token });
    expect(confirmed.headers.get('location')).toBe('/app?tab=2');
  });

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '\\\\elsewhere.example',
    '/\t/elsewhere.example',
    ' //elsewhere.example',
    '/app\r\nset-cookie: a=b',
    'javascript:alert(1)',
    `/${'x'.repeat(500)}`,
  ])('never sends anybody to %s', async (place) => {
    const answer = await openBrowser(rig).get(`/sign-in?then=${encodeURIComponent(place)}`);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});

describe('a document by its hash', () => {
  it('is answered as the document itself', async () => {
    expect((await rig.ask(byHash(HASH))).data).toEqual({ me: null });
    const live = await fetch(`${rig.url}/graphql/live?hash=${HASH}`);
    expect(live.status).toBe(200);
    await live.body!.cancel();
  });

  it('is refused when nobody built it, also beside a document', async () => {
    const unknown = await rig.ask(byHash('b'.repeat(64)));
    expect([unknown.status, unknown.errors[0]!.extensions['code']]).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
  });
});
