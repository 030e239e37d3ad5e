import { openBrowser } from '../testing/browser';
import { startGatewayRig, type GatewayRig } from '../testing/gateway-rig';
import { quietLogger } from '@bookends/testing';

const JSON_ONLY = { accept: 'application/json' };

/** What the stack is to the gateway: hears what it asks, and says where the demo stands. */
function fakeParent() {
  const asked: object[] = [];
  let listener: (message: unknown) => void = () => undefined;
  return {
    asked,
    channel: {
      send: (message: object) => void asked.push(message),
      onMessage: (listen: typeof listener) => void (listener = listen),
    },
    tell: (state: string, progress: string[] = [], failure: string | null = null) =>
      listener({ type: 'demo-status', state, progress, failure }),
    say: (message: unknown) => listener(message),
  };
}

describe('resetting a running demo', () => {
  let rig: GatewayRig;
  let parent: ReturnType<typeof fakeParent>;
  beforeAll(async () => {
    parent = fakeParent();
    rig = await startGatewayRig({ DEMO: true }, quietLogger(), parent.channel);
  });
  beforeEach(() => {
    parent.tell('ready');
    parent.asked.length = 0;
  });
  afterAll(() => rig.close());

  const status = async (): Promise<object> => (await fetch(`${rig.url}/demo/status`)).json() as Promise<object>;
  const reset = (headers: Record<string, string> = JSON_ONLY) => openBrowser(rig).submit('/demo/reset', {}, headers);

  it('is asked of the process that started the gateway, once, however often it is wished for', async () => {
    expect(await status()).toEqual({ state: 'ready', progress: [], failure: null, canReset: true });
    const answers = [await reset(), await reset()];
    expect(answers.map((answer) => answer.status)).toEqual([202, 202]);
    expect(JSON.parse(answers[1]!.text)).toEqual({ state: 'resetting', progress: [], failure: null, canReset: true });
    expect(parent.asked).toEqual([{ type: 'reset-demo' }]);
  });

  it('leads a browser back to the start', async () => {
    const answer = await reset({});
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
  });

  it('is refused to a form of another site', async () => {
    expect((await reset({ ...JSON_ONLY, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await reset({ ...JSON_ONLY, origin: 'https://elsewhere.example' })).status).toBe(403);
    expect(parent.asked).toEqual([]);
  });

  it('shows everybody what is being done, and lets nothing else through meanwhile', async () => {
    parent.tell('resetting', ['Emptying the demo']);
    const page = await openBrowser(rig).get('/sign-in');
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '3']);
    expect(page.text).toContain('The demo is being reset');
    expect(page.text).toContain('Emptying the demo');
    const asked = await rig.ask({ query: '{ me }' });
    expect([asked.status, asked.headers.get('retry-after')]).toEqual([503, '3']);
    expect(asked.errors).toEqual([{ message: 'The demo is being reset.', extensions: { code: 'UNAVAILABLE' } }]);
    expect(await status()).toMatchObject({ state: 'resetting', progress: ['Emptying the demo'] });
    expect((await fetch(`${rig.url}/site.css`)).status).toBe(200);
    expect((await fetch(`${rig.url}/healthz`)).status).toBe(200);
  });

  it('opens the endpoint to be filled, and pages once it is', async () => {
    parent.tell('seeding', ['Filling the demo']);
    expect((await rig.ask({ query: '{ me }' })).status).toBe(200);
    expect((await openBrowser(rig).get('/')).text).toContain('The demo is being filled');
    parent.tell('ready');
    expect((await openBrowser(rig).get('/')).status).toBe(200);
  });

  it('tells why it failed, and can be tried again', async () => {
    await reset();
    parent.tell('ready', [], 'It is left alone.');
    expect(await status()).toMatchObject({ state: 'ready', failure: 'It is left alone.' });
    await reset();
    expect(parent.asked).toHaveLength(2);
  });

  it.each([null, 'ready', { type: 'demo-status', state: 'gone' }, { type: 'other' }])(
    'takes no notice of the message %j',
    async (message) => {
      parent.say(message);
      expect(await status()).toMatchObject({ state: 'ready' });
    },
  );
});

describe('a demo that nobody can reset', () => {
  it('says so, to scripts and to browsers', async () => {
    const rig = await startGatewayRig({ DEMO: true });
    const asked = await openBrowser(rig).submit('/demo/reset', {}, JSON_ONLY);
    const pressed = await openBrowser(rig).submit('/demo/reset', {});
    const status = await (await fetch(`${rig.url}/demo/status`)).json();
    await rig.close();
    expect([asked.status, pressed.status]).toEqual([501, 501]);
    expect(JSON.parse(asked.text)).toMatchObject({ errors: [{ extensions: { code: 'NOT_SUPPORTED' } }] });
    expect(pressed.text).toContain('cannot be reset from here');
    expect(status).toMatchObject({ state: 'ready', canReset: false });
  });
});

describe('a real installation', () => {
  it('has none of these addresses, whatever its parent says', async () => {
    const parent = fakeParent();
    const rig = await startGatewayRig({ DEMO: false, DEMO_PARENT: '1' }, quietLogger(), parent.channel);
    parent.tell('resetting');
    const answers = [
      await openBrowser(rig).submit('/demo/reset', {}, JSON_ONLY),
      await openBrowser(rig).get('/demo/status'),
    ];
    const landing = await openBrowser(rig).get('/');
    await rig.close();
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect([landing.status, parent.asked]).toEqual([200, []]);
  });
});
