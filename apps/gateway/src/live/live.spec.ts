import { signIn } from '../testing/browser';
import { startGatewayRig, type GatewayRig } from '../testing/gateway-rig';

/** The events of an open stream, one at a time; heartbeats are skipped unless asked for. */
function eventsOf(response: Response): { next(): Promise<string>; close(): Promise<void> } {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    next: async () => {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end >= 0) {
          const event = text.slice(0, end);
          text = text.slice(end + 2);
          return event;
        }
        const { value, done } = await reader.read();
        if (done) return 'closed';
        text += value;
      }
    },
    close: () => reader.cancel(),
  };
}

describe('the live stream of a query', () => {
  let rig: GatewayRig;
  beforeAll(async () => {
    rig = await startGatewayRig();
  });
  afterAll(() => rig.close());
  beforeEach(() => {
    rig.house.state.number = 1;
  });

  const open = (query: string, headers: Record<string, string> = {}, more = '') =>
    fetch(`${rig.url}/graphql/live?query=${encodeURIComponent(query)}${more}`, { headers });

  const skipHeartbeats = async (events: { next(): Promise<string> }): Promise<string> => {
    const event = await events.next();
    return event.startsWith(':') ? skipHeartbeats(events) : event;
  };

  it('sends the answer, and again whenever it is another', async () => {
    const response = await open('{ number }');
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const events = eventsOf(response);
    expect(await events.next()).toBe('event: next\ndata: {"data":{"number":1}}');
    rig.house.state.number = 2;
    expect(await skipHeartbeats(events)).toBe('event: next\ndata: {"data":{"number":2}}');
    await events.close();
  });

  it('says that it is there while nothing changes', async () => {
    const events = eventsOf(await open('{ number }'));
    await events.next();
    expect(await events.next()).toBe(': still here');
    await events.close();
  });

  it('takes variables, and is read as the viewer', async () => {
    const { cookie } = await signIn(rig, 'ana@example.org');
    const variables = `&variables=${encodeURIComponent('{"v": 1}')}`;
    const events = eventsOf(await open('query Q($v: Int!) { wantsNumber(value: $v) me }', { cookie }, variables));
    expect(await events.next()).toBe('event: next\ndata: {"data":{"wantsNumber":1,"me":"ana@example.org"}}');
    await events.close();
  });

  it('ends when its viewer signs out', async () => {
    const browser = await signIn(rig, 'leaving@example.org');
    const events = eventsOf(await open('{ me }', { cookie: browser.cookie }));
    await events.next();
    await browser.submit('/sign-out', {});
    expect(await skipHeartbeats(events)).toBe('event: complete\ndata:');
    expect(await events.next()).toBe('closed');
  });

  it('goes on through an outage, and says what is missing', async () => {
    const events = eventsOf(await open('{ pairs }'));
    await events.next();
    rig.house.subgraphs.matching.mood = 'break';
    expect(await skipHeartbeats(events)).toContain('"code":"UNAVAILABLE"');
    rig.house.subgraphs.matching.mood = 'well';
    expect(await skipHeartbeats(events)).toBe('event: next\ndata: {"data":{"pairs":7}}');
    await events.close();
  });

  it('gives one viewer five at a time, and the place of a stream that nobody listens to any more', async () => {
    const { cookie } = await signIn(rig, 'many@example.org');
    const streams = [];
    for (let opened = 0; opened < 5; opened++) streams.push(eventsOf(await open('{ number }', { cookie })));
    const sixth = await open('{ number }', { cookie });
    const refusal = { errors: [{ extensions: { code: 'RATE_LIMITED' } }] };
    expect([sixth.status, await sixth.json()]).toMatchObject([429, refusal]);
    for (const stream of streams) await stream.close();
    const untilFree = async (): Promise<Response> => {
      const tried = await open('{ number }', { cookie });
      return tried.status === 429 ? untilFree() : tried;
    };
    await eventsOf(await untilFree()).close();
  });

  it.each([
    ['a mutation', 'mutation { setNumber(to: 3) }', 405],
    ['a document with errors', '{ nothing }', 400],
    ['a document that is too deep', '{'.repeat(300), 400],
    ['too many aliases', `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: number`).join(' ')} }`, 400],
    ['no query', '', 400],
  ])('refuses %s as a plain request would, and opens no stream', async (_, query, status) => {
    const refused = await open(query);
    expect(refused.status).toBe(status);
    expect(((await refused.json()) as { errors: unknown[] }).errors).toHaveLength(1);
    expect(rig.house.state.number).toBe(1);
  });

  it('refuses a token that does not hold, and variables that are not JSON', async () => {
    expect((await open('{ me }', { authorization: `Bearer bookends_${'x'.repeat(43)}` })).status).toBe(401);
    expect((await open('{ me }', {}, '&variables={')).status).toBe(400);
  });
});
