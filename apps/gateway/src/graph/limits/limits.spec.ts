import { request } from 'node:http';
import { startGatewayRig, type GatewayRig } from '../../testing/gateway-rig';

const nested = (depth: number, leaf: string): string => (depth === 0 ? leaf : `tree { ${nested(depth - 1, leaf)} }`);
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');

/** Each fragment spreads the next one twice: 2^count selections in a few hundred bytes. */
const chain = (count: number): string =>
  `query { tree { ...f0 } } ${times(count, (i) => `fragment f${i} on Tree { tree { ...f${i + 1} } b: tree { ...f${i + 1} } }`)} fragment f${count} on Tree { name }`;

describe('the limits of the endpoint', () => {
  let rig: GatewayRig;
  beforeAll(async () => {
    rig = await startGatewayRig({ REQUESTS_PER_MINUTE: 1_000 });
  });
  afterAll(() => rig.close());

  it.each<[string, string, RegExp]>([
    ['more than 5,000 tokens', `{ ${times(2_500, () => 'tree { name }')} }`, /5000 tokens/],
    ['brackets 3,000 deep', `{ ${nested(3_000, 'name')} }`, /deep; at most 200/],
    ['a list literal 2,400 deep', `{ wantsNumber(value: ${'['.repeat(2_400)}${']'.repeat(2_400)}) }`, /at most 200/],
    ['brackets that never close', '{a'.repeat(1_000_000), /deep; at most 200/],
    ['fields 21 deep', `{ ${nested(20, 'name')} }`, /21 fields deep; at most 20/],
    ['51 aliases', `{ ${times(51, (i) => `a${i}: number`)} }`, /51 aliases; at most 50/],
    ['aliases multiplied by fragments', chain(8), /aliases; at most 50/],
    ['a chain of fragments with 2^25 selections', chain(25), /too many selections|aliases; at most 50/],
    ['a chain of fragments without any alias', chain(12).replaceAll('b: ', ''), /too many selections/],
    ['one object asked for 101 times', `{ ${times(101, () => 'tree { name }')} }`, /"tree" 101 times; at most 100/],
    [
      'one object asked for 101 times through fragments',
      `{ ${times(101, (i) => `...f${i}`)} } ${times(101, (i) => `fragment f${i} on Query { a: tree { name } }`)}`,
      /"a" 101 times; at most 100/,
    ],
    ['1,501 fields of one object', `{ tree { ${times(1_501, () => 'name')} } }`, /too many selections|aborted/],
    ['11 mutations', `mutation { ${times(11, (i) => `m${i}: setNumber(to: ${i})`)} }`, /11 mutations; at most 10/],
    [
      '11 mutations through a fragment',
      `mutation { ${times(11, () => '...m')} } fragment m on Mutation { setNumber(to: 1) }`,
      /11 mutations; at most 10/,
    ],
    ['a fragment that spreads itself', '{ tree { ...f } } fragment f on Tree { tree { ...f } }', /itself/],
    [
      'pages inside pages',
      '{ trees(first: 100) { trees(first: 100) { trees(first: 100) { name } } } }',
      /1010100 objects/,
    ],
    ['a field that does not exist', '{ numbr }', /Cannot query field "numbr"/],
    ['a text that is no document', '{ number', /Syntax Error/],
    ['no query at all', '', /non-empty/],
    ['a subscription', 'subscription { number }', /streams the answers to a query/],
  ])('answer 400 to %s', async (_, query, message) => {
    const refused = await rig.ask({ query });
    expect(refused.status).toBe(400);
    expect(refused.errors[0]?.message).toMatch(message);
    expect(String(refused.errors[0]?.extensions['code'])).toMatch(/^(GRAPHQL_|BAD_|OPERATION_)/);
  });

  it.each([
    ['fields 20 deep', `{ ${nested(19, 'name')} }`],
    ['50 aliases', `{ ${times(50, (i) => `a${i}: number`)} }`],
    ['10 mutations', `mutation { ${times(10, (i) => `m${i}: setNumber(to: 1)`)} }`],
    ['a page of pages', '{ trees(first: 100) { trees(first: 100) { name } } }'],
    ['the question what there is', '{ __schema { types { name fields { name type { name ofType { name } } } } } }'],
  ])('let %s pass', async (_, query) => {
    const answer = await rig.ask({ query });
    expect([answer.status, answer.errors]).toEqual([200, []]);
  });

  it('count the size of a page that comes as a variable', async () => {
    const query = 'query Q($n: Int) { trees(first: $n) { trees(first: $n) { trees(first: $n) { name } } } }';
    expect((await rig.ask({ query, variables: { n: 100 } })).status).toBe(400);
    expect((await rig.ask({ query, variables: { n: 5 } })).status).toBe(200);
  });

  it('name no field that a wrong one is close to', async () => {
    const { errors } = await rig.ask({ query: '{ numbr }' });
    expect(errors[0]?.message).not.toMatch(/did you mean|number/i);
  });

  it('hide the operations between gateway and subgraphs', async () => {
    const refused = await rig.ask({ query: 'mutation { identify(input: { email: "a@example.org" }) { personId } }' });
    expect(refused.status).toBe(400);
  });

  it('keep no documents for later', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    const wished = await rig.ask({ query: '{ number }', extensions: { persistedQuery } });
    expect(wished.errors[0]?.extensions).toEqual({ code: 'PERSISTED_QUERY_NOT_SUPPORTED' });
    const unknown = await rig.ask({ extensions: { persistedQuery } });
    expect(unknown.errors[0]?.extensions).toEqual({ code: 'PERSISTED_QUERY_NOT_FOUND' });
  });

  it('take one operation a request', async () => {
    expect((await rig.ask([{ query: '{ number }' }, { query: '{ number }' }])).status).toBe(400);
  });

  it('refuse variables that do not fit, with 400', async () => {
    const query = 'query Q($v: Int!) { wantsNumber(value: $v) }';
    const refused = await rig.ask({ query, variables: { v: 'two' } });
    expect([refused.status, refused.errors[0]?.extensions]).toEqual([400, { code: 'BAD_USER_INPUT' }]);
  });

  it('refuse a body that is not JSON, with 400', async () => {
    const refused = await rig.ask('{"query": "{ number }"');
    expect([refused.status, refused.errors[0]?.extensions]).toEqual([400, { code: 'BAD_REQUEST' }]);
  });

  it('refuse a body beyond 4 MB in the words of the endpoint', async () => {
    const refused = await rig.ask({ query: '{ number }', variables: { text: 'x'.repeat(4 * 1024 * 1024) } });
    expect([refused.status, refused.errors[0]?.message]).toEqual([413, 'The request is larger than 4 MB.']);
    const large = await rig.ask({ query: '{ number }', variables: { text: 'x'.repeat(3_900_000) } });
    expect(large.data).toEqual({ number: rig.house.state.number });
  });

  it('refuse what a page of another site can send without asking', async () => {
    const forms = [{ 'content-type': 'text/plain' }, { 'content-type': 'application/x-www-form-urlencoded' }];
    for (const headers of forms) expect((await rig.ask({ query: '{ number }' }, headers)).status).toBe(400);
    const link = await fetch(`${rig.url}/graphql?query={number}`);
    expect(link.status).toBe(400);
  });

  it('run no mutation by GET', async () => {
    rig.house.state.number = 1;
    const query = encodeURIComponent('mutation { setNumber(to: 8) }');
    const headers = { 'apollo-require-preflight': 'yes' };
    expect((await fetch(`${rig.url}/graphql?query=${query}`, { headers })).status).toBe(405);
    expect(rig.house.state.number).toBe(1);
  });

  it('survive a header beyond all measure', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(`${rig.url}/graphql`, { headers: { cookie: 'x'.repeat(20_000) } }, (response) =>
        resolve(response.statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(431);
  });
});

describe('the rate limit', () => {
  it('answers 429 and when to come back, per address', async () => {
    const rig = await startGatewayRig({ REQUESTS_PER_MINUTE: 3 });
    const from = (address: string) => rig.ask({ query: '{ number }' }, { 'x-forwarded-for': address });
    const answers = [];
    for (let sent = 0; sent < 4; sent++) answers.push(await from('192.0.2.1'));
    const other = await from('192.0.2.2');
    await rig.close();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers[3]!.errors[0]?.extensions).toEqual({ code: 'RATE_LIMITED' });
    expect(Number(answers[3]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(other.status).toBe(200);
  });
});
