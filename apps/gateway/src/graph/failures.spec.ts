import { PassThrough } from 'node:stream';
import { createLogger } from '@bookends/telemetry';
import { signIn } from '../testing/browser';
import { startGatewayRig, type GatewayRig } from '../testing/gateway-rig';

describe('a request on its way to the subgraphs', () => {
  let rig: GatewayRig;
  const log = new PassThrough();
  const lines: string[] = [];
  log.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  beforeAll(async () => {
    rig = await startGatewayRig({}, createLogger('gateway', 'debug', log));
  });
  afterAll(() => rig.close());
  afterEach(() => {
    for (const subgraph of Object.values(rig.house.subgraphs)) subgraph.mood = 'well';
  });

  it('carries the viewer signed for each subgraph, the request id and the trace', async () => {
    const { cookie } = await signIn(rig, 'ana@example.org');
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await rig.ask({ query: '{ me pairs goals }' }, { cookie, traceparent, 'x-request-id': 'request-7' });
    for (const name of ['applications', 'matching', 'goals'] as const) {
      const call = rig.house.subgraphs[name].calls.at(-1);
      expect(call).toMatchObject({ requestId: 'request-7', viewer: { kind: 'person', email: 'ana@example.org' } });
      expect(call?.traceparent?.slice(0, 36)).toBe(traceparent.slice(0, 36));
    }
  });

  it('carries nobody when nobody is signed in', async () => {
    await rig.ask({ query: '{ pairs }' });
    expect(rig.house.subgraphs.matching.calls.at(-1)?.viewer).toEqual({ kind: 'anonymous' });
  });

  it('gives back the id under which it can be found, a new one when the given one is malformed', async () => {
    const given = await rig.ask({ query: '{ pairs }' }, { 'x-request-id': 'mine-1' });
    expect(given.headers.get('x-request-id')).toBe('mine-1');
    const made = await rig.ask({ query: '{ pairs }' }, { 'x-request-id': 'a b"c' });
    expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('uses connections again', async () => {
    for (let sent = 0; sent < 5; sent++) await rig.ask({ query: '{ goals }' });
    const ports = rig.house.subgraphs.goals.calls.slice(-4).map(({ connectionPort }) => connectionPort);
    expect(new Set(ports).size).toBe(1);
  });

  it('shows of a bug one sentence and a number, under which the log has the rest', async () => {
    const failed = await rig.ask({ query: '{ broken number }' }, { 'x-request-id': 'bug-1' });
    expect(failed.data).toEqual({ broken: null, number: rig.house.state.number });
    expect(failed.errors).toEqual([
      {
        message: 'Something went wrong on our side. Tell us this number if it happens again: bug-1.',
        path: ['broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: 'bug-1' },
      },
    ]);
    expect(lines.join('')).toContain('bug-1');
  });

  it('shows a refusal in its own words, without what else came along', async () => {
    const { errors } = await rig.ask({ query: '{ refused }' });
    expect(errors).toMatchObject([{ message: 'You may not see this.', extensions: { code: 'FORBIDDEN' } }]);
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  it('answers what the others know when one subgraph is broken', async () => {
    rig.house.subgraphs.matching.mood = 'break';
    const answer = await rig.ask({ query: '{ pairs goals }' }, { 'x-request-id': 'outage-1' });
    expect([answer.status, answer.data]).toEqual([200, { pairs: null, goals: 3 }]);
    expect(answer.errors[0]?.message).toBe('The matching part of Bookends cannot be reached. Ask again in a moment.');
    expect(answer.errors[0]?.extensions).toEqual({ code: 'UNAVAILABLE', traceId: 'outage-1' });
  });

  it('carries a role from the moment it is given by a mutation', async () => {
    const { cookie } = await signIn(rig, 'promoted@example.org');
    await rig.ask({ query: '{ me }' }, { cookie });
    rig.house.people.get('promoted@example.org')!.roles.push({ programId: 'p-1', role: 'COORDINATOR' });
    await rig.ask({ query: 'mutation { setNumber(to: 1) }' }, { cookie });
    await rig.ask({ query: '{ me }' }, { cookie });
    expect(rig.house.subgraphs.applications.calls.at(-1)?.viewer).toMatchObject({ roles: [{ role: 'COORDINATOR' }] });
  });

  it('leaves no address, token, link or variable in the log', async () => {
    const { cookie } = await signIn(rig, 'private@example.org');
    const query = 'query Secret($v: Int!) { wantsNumber(value: $v) broken }';
    await rig.ask({ query, variables: { v: 271828 } }, { cookie, authorization: 'Bearer bookends_private' });
    await rig.ask({ query, variables: { v: 271828 } }, { cookie });
    await fetch(`${rig.url}/private@example.org?private@example.org`);
    const links = rig.house.sentLinks.map(({ url }) => new URL(url).searchParams.get('token')!);
    const written = lines.join('');
    expect(written).toContain('"route":"/graphql"');
    for (const secret of ['private@example.org', 'bookends_private', '271828', cookie.slice(30, 60), ...links])
      expect(written).not.toContain(secret);
  });
});

describe('a subgraph that is down', () => {
  it('does not keep the gateway from starting, and is named', async () => {
    const rig = await startGatewayRig({ GOALS_URL: 'http://127.0.0.1:9/graphql' });
    const answer = await rig.ask({ query: '{ goals pairs }' });
    const ready = await fetch(`${rig.url}/readyz`);
    await rig.close();
    expect(answer.data).toEqual({ goals: null, pairs: 7 });
    expect(answer.errors[0]?.message).toBe('The goals part of Bookends cannot be reached. Ask again in a moment.');
    expect(ready.status).toBe(200);
  });
});

describe('a subgraph that takes requests and never answers', () => {
  let rig: GatewayRig;
  beforeAll(async () => {
    rig = await startGatewayRig({ REQUEST_LIMIT_MS: 1_500 });
  });
  afterAll(() => rig.close());
  afterEach(() => {
    for (const subgraph of Object.values(rig.house.subgraphs)) subgraph.mood = 'well';
  });

  it('costs a request its own part only', async () => {
    rig.house.subgraphs.matching.mood = 'hang';
    const answer = await rig.ask({ query: '{ pairs goals }' });
    expect([answer.status, answer.data]).toEqual([200, { pairs: null, goals: 3 }]);
    expect(answer.errors[0]?.message).toMatch(/^The matching part of Bookends did not answer in time/);
  });

  it('costs the whole request when it knows who is calling, and nothing of what nobody needs to sign in for', async () => {
    const { cookie } = await signIn(rig, 'waiting@example.org');
    rig.house.subgraphs.applications.mood = 'hang';
    const answer = await rig.ask({ query: '{ goals }' }, { cookie });
    expect([answer.status, answer.errors[0]?.extensions['code']]).toEqual([503, 'UNAVAILABLE']);
    expect((await rig.ask({ query: '{ goals }' })).data).toEqual({ goals: 3 });
  });
});
