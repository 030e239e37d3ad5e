import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { verifyIdentity, type Identity } from '@bookends/identity';
import { graphql, parse } from 'graphql';

export interface SeenCall {
  readonly viewer: Identity | null;
  readonly requestId: string | undefined;
  readonly traceparent: string | undefined;
  readonly connectionPort: number | undefined;
}

/** A subgraph of a spec: executes its SDL, remembers who called, and can hang or fail on demand. */
export interface FakeSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly url: string;
  readonly calls: SeenCall[];
  /** `hang` takes requests and never answers; `break` answers with HTTP 500. */
  mood: 'well' | 'hang' | 'break';
  stop(): Promise<void>;
}

export async function startFakeSubgraph(settings: {
  readonly name: string;
  readonly sdl: string;
  readonly publicKey: string;
  /** Fields of the root types by name; they get (arguments, { viewer }). */
  readonly roots: Readonly<Record<string, (input: never, context: { viewer: Identity | null }) => unknown>>;
}): Promise<FakeSubgraph> {
  const { name, sdl, publicKey, roots } = settings;
  const schema = buildSubgraphSchema({ typeDefs: parse(LINK + sdl) });
  const verify = verifyIdentity(publicKey, name);
  const calls: SeenCall[] = [];
  const server = createServer((request, response) => {
    const viewer = verify(request.headers.authorization);
    calls.push(seen(request, viewer));
    if (fake.mood === 'hang') return;
    if (fake.mood === 'break') return void response.writeHead(500).end('broken');
    void readBody(request).then(async (source) => {
      const contextValue = { viewer };
      const { query, variables } = source;
      const result = await graphql({
        schema,
        source: query,
        variableValues: variables,
        rootValue: roots,
        contextValue,
      });
      answer(response, result);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fake: FakeSubgraph = {
    name,
    sdl: LINK + sdl,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    calls,
    mood: 'well',
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return fake;
}

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@inaccessible", "@key"])\n';

function seen(request: IncomingMessage, viewer: Identity | null): SeenCall {
  const header = (name: string): string | undefined => request.headers[name]?.toString();
  return {
    viewer,
    requestId: header('x-request-id'),
    traceparent: header('traceparent'),
    connectionPort: request.socket.remotePort,
  };
}

async function readBody(request: IncomingMessage): Promise<{ query: string; variables: Record<string, unknown> }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function answer(response: ServerResponse, result: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
}
