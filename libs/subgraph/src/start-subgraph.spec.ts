import { asPerson, generateIdentityKeys, signIdentity } from '@bookends/identity';
import { createLogger, createMetrics } from '@bookends/telemetry';
import { Arg, Ctx, Directive, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { buildSubgraph, codeSchema, printSubgraph } from './build-subgraph';
import { startSubgraph, type RunningSubgraph } from './start-subgraph';
import type { SubgraphContext } from './subgraph-context';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A shelf.' })
class Shelf {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@Resolver()
class ShelfResolver {
  @Query(() => String, { description: 'Who asks.' })
  whoAmI(@Ctx() context: SubgraphContext): string {
    return context.viewer.kind;
  }

  @Query(() => Shelf, { nullable: true, description: 'A shelf.' })
  shelf(@Arg('id', () => ID) id: string): Shelf {
    return { id };
  }

  @Mutation(() => String, { description: 'Breaks, with a value in its message.' })
  break(@Arg('text', () => String) text: string): string {
    throw new Error(`duplicate key value ${text}`);
  }
}

const keys = generateIdentityKeys();
const batches: string[][] = [];
const readShelves = async (ids: readonly string[]): Promise<(Shelf | null)[]> => {
  batches.push([...ids]);
  return ids.map((id) => (id.startsWith('0') ? { id } : null));
};
const parts = { resolvers: [new ShelfResolver()], references: { Shelf: readShelves } };
const ids = [
  '01900000-0000-7000-8000-000000000001',
  '01900000-0000-7000-8000-000000000002',
  'f1900000-0000-7000-8000-000000000003',
];
let running: RunningSubgraph;

beforeAll(async () => {
  running = await startSubgraph({
    name: 'applications',
    schema: buildSubgraph(parts),
    host: '127.0.0.1',
    port: 0,
    identityPublicKey: keys.publicKey,
    readiness: { database: () => Promise.reject(new Error('away')) },
    metrics: createMetrics(),
    logger: createLogger('spec', 'silent'),
  });
});
afterAll(() => running.close());

async function ask(query: string, headers: Record<string, string>, variables: object = {}) {
  const response = await fetch(`http://127.0.0.1:${running.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    body: (await response.json()) as {
      data?: Record<string, unknown>;
      errors?: { message: string; extensions: Record<string, unknown> }[];
    },
  };
}

const signed = (audience = 'applications') => ({
  authorization: `Bearer ${signIdentity(keys.privateKey)(asPerson({ personId: ids[0] }), audience)}`,
});

describe('a subgraph', () => {
  it('answers whoever the gateway vouches for', async () => {
    expect((await ask('{ whoAmI }', signed())).body.data).toEqual({ whoAmI: 'person' });
  });

  it.each([
    ['nobody', {}],
    ['a made-up token', { authorization: 'Bearer x.y.z' }],
    ['an identity that is meant for another subgraph', signed('goals')],
    [
      'one signed by somebody else',
      {
        authorization: `Bearer ${signIdentity(generateIdentityKeys().privateKey)(asPerson({ personId: ids[0] }), 'applications')}`,
      },
    ],
  ])('refuses %s with 401, entities included', async (_, headers) => {
    const answer = await ask('{ _entities(representations: []) { __typename } }', headers);
    expect(answer.status).toBe(401);
    expect(answer.body.data).toBeUndefined();
  });

  it('reads all references of a request at once, and answers null for unknown and malformed ids', async () => {
    batches.length = 0;
    const representations = [...ids, 'nonsense'].map((id) => ({ __typename: 'Shelf', id }));
    const answer = await ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Shelf { id } } }',
      signed(),
      { r: representations },
    );
    expect(answer.body.data).toEqual({ _entities: [{ id: ids[0] }, { id: ids[1] }, null, null] });
    expect(batches).toEqual([ids]);
  });

  it('names the argument that is no id, cannot be kept, or is too long', async () => {
    const noId = await ask('{ shelf(id: "1") { id } }', signed());
    expect(noId.body.errors![0]).toMatchObject({
      message: 'id: is not an id',
      extensions: { code: 'BAD_USER_INPUT', argument: 'id' },
    });
    for (const text of ['a\0b', 'a\ud800b']) {
      const broken = await ask('mutation ($t: String!) { break(text: $t) }', signed(), { t: text });
      expect(broken.body.errors![0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'text' });
    }
    const long = await ask('mutation ($t: String!) { break(text: $t) }', signed(), { t: 'x'.repeat(1_000_000) });
    expect(long.body.errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(long.body).length).toBeLessThan(500);
  });

  it('masks a fault, and gives a trace id instead of the cause', async () => {
    const answer = await ask('mutation { break(text: "a@b.c") }', { ...signed(), 'x-request-id': 'r-42' });
    expect(answer.body.errors![0]!.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', traceId: 'r-42' });
    expect(JSON.stringify(answer.body)).not.toContain('a@b.c');
  });

  it('tells the operator that it lives, and that it is not ready', async () => {
    const health = await fetch(`http://127.0.0.1:${running.port}/healthz`);
    const ready = await fetch(`http://127.0.0.1:${running.port}/readyz`);
    expect([health.status, ready.status]).toEqual([200, 503]);
    expect(await ready.json()).toEqual({ isReady: false, failed: ['database'] });
  });

  it('prints SDL that imports the federation features it uses, and no others', () => {
    const sdl = printSubgraph(codeSchema(parts));
    expect(sdl).toContain('import: ["@key"]');
    expect(sdl).toContain('type Shelf @key(fields: "id")');
  });
});
