import { openBrowser } from '../testing/browser';
import { startGatewayRig, type GatewayRig } from '../testing/gateway-rig';

const JSON_ONLY = { accept: 'application/json' };
const PERSONAS = { coordinator: 'carla@example.org', mentee: 'mia@example.org' };

describe('in demo mode', () => {
  let rig: GatewayRig;
  beforeAll(async () => {
    rig = await startGatewayRig({ DEMO: true, DEMO_PERSONAS: PERSONAS, MAILBOX_URL: 'http://localhost:1099' });
  });
  afterAll(() => rig.close());

  it('a button signs in as each persona, without a mail', async () => {
    const browser = openBrowser(rig);
    const landing = await browser.get('/');
    const entrance = await browser.get('/sign-in');
    for (const persona of Object.keys(PERSONAS))
      for (const { text } of [landing, entrance]) expect(text).toContain(`name="persona" value="${persona}"`);
    expect(landing.text).toContain('http://localhost:1099');
    expect((await browser.submit('/demo/sign-in', { persona: 'mentee' })).status).toBe(303);
    expect((await rig.ask({ query: '{ me }' }, { cookie: browser.cookie })).data).toEqual({ me: 'mia@example.org' });
    expect(rig.house.sentLinks).toEqual([]);
  });

  it('a script gets a token as any persona, as often as it asks', async () => {
    for (let asked = 0; asked < 25; asked++) {
      const answer = await openBrowser(rig).submit('/demo/sign-in', { persona: 'coordinator' }, JSON_ONLY);
      const { token } = JSON.parse(answer.text) as { token: string };
      const me = await rig.ask({ query: '{ me scopes }' }, { authorization: `Bearer ${token}` });
      expect(me.data).toEqual({ me: 'carla@example.org', scopes: ['read', 'write'] });
    }
  });

  it('a script gets a token as anybody of the demo by address', async () => {
    const answer = await fetch(`${rig.url}/demo/sign-in`, {
      method: 'POST',
      headers: { ...JSON_ONLY, 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'Somebody@example.org' }),
    });
    const { token } = (await answer.json()) as { token: string };
    const me = await rig.ask({ query: '{ me }' }, { authorization: `Bearer ${token}` });
    expect(me.data).toEqual({ me: 'somebody@example.org' });
  });

  it.each(['administrator', 'toString', '__proto__', ''])(
    'nobody is signed in as the persona "%s"',
    async (persona) => {
      expect((await openBrowser(rig).submit('/demo/sign-in', { persona }, JSON_ONLY)).status).toBe(400);
    },
  );
});

describe('outside demo mode', () => {
  it('there is no way in without a mail', async () => {
    const rig = await startGatewayRig({ DEMO: false, DEMO_PERSONAS: PERSONAS });
    const tried = await openBrowser(rig).submit('/demo/sign-in', { persona: 'coordinator' });
    const landing = await openBrowser(rig).get('/');
    await rig.close();
    expect([tried.status, tried.headers.getSetCookie()]).toEqual([404, []]);
    expect(landing.text).not.toMatch(/demo|persona/i);
  });
});
