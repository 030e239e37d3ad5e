import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { generateIdentityKeys } from '@bookends/identity';
import type { Logger } from '@bookends/telemetry';
import { createTestDatabase, quietLogger, type TestDatabase } from '@bookends/testing';
import { parse } from 'graphql';
import { compose } from '../compose';
import type { Config } from '../config';
import type { ParentChannel } from '../demo/demo-keeper';
import { migrations } from '../persistence/migrations';
import { startFakeHouse, type FakeHouse } from './fake-house';

/** A whole gateway on a port of its own, over fake subgraphs and a database of its own. */
export interface GatewayRig {
  readonly url: string;
  readonly house: FakeHouse;
  readonly database: TestDatabase;
  /** POST /graphql; `status`, `headers` and the JSON of the answer. */
  ask(body: unknown, headers?: Record<string, string>): Promise<RigAnswer>;
  close(): Promise<void>;
}

export interface RigAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly { message: string; extensions: Record<string, unknown> }[];
}

export async function startGatewayRig(
  changes: Partial<Config> = {},
  logger: Logger = quietLogger(),
  parent: ParentChannel | null = null,
): Promise<GatewayRig> {
  const keys = generateIdentityKeys();
  const house = await startFakeHouse(keys);
  const database = await createTestDatabase({ schemas: { auth: migrations } });
  const folder = await mkdtemp(join(tmpdir(), 'gateway-rig-'));
  const supergraph = join(folder, 'supergraph.graphql');
  await writeFile(supergraph, composeSupergraph(house));
  const config = { ...rigConfig(house, database, supergraph), IDENTITY_PRIVATE_KEY: keys.privateKey, ...changes };
  const pace = { everyMs: 10, afterErrorMs: 10, heartbeatMs: 20, longestMs: 60_000 };
  const gateway = await compose(config, logger, pace, parent);
  const server = createServer(gateway.app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    house,
    database,
    ask: (body, headers) => ask(url, body, headers),
    close: async () => {
      gateway.endStreams();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await gateway.close();
      await house.stop();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}

function composeSupergraph(house: FakeHouse): string {
  const services = Object.values(house.subgraphs).map(({ name, sdl }) => ({ name, url: name, typeDefs: parse(sdl) }));
  const composed = composeServices(services);
  if (composed.supergraphSdl === undefined) throw new Error(composed.errors.join('\n'));
  return composed.supergraphSdl;
}

function rigConfig(
  { subgraphs }: FakeHouse,
  database: TestDatabase,
  supergraph: string,
): Omit<Config, 'IDENTITY_PRIVATE_KEY'> {
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    HOST: '127.0.0.1',
    PORT: 4000,
    DEMO: false,
    OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
    DATABASE_URL: database.urlOf('bookends_gateway'),
    QUEUE_URL: database.ownerUrl,
    PUBLIC_URL: 'http://localhost:4000',
    AUTH_SECRET: 'a secret of the specs, long enough for them',
    APPLICATIONS_URL: subgraphs.applications.url,
    MATCHING_URL: subgraphs.matching.url,
    GOALS_URL: subgraphs.goals.url,
    NOTIFICATIONS_URL: subgraphs.notifications.url,
    SUPERGRAPH_PATH: supergraph,
    WEB_FOLDER: 'no web client here',
    TRUSTED_PROXIES: 'loopback',
    REQUEST_LIMIT_MS: 4_500,
    REQUESTS_PER_MINUTE: 6_000,
    DEMO_PERSONAS: {},
    DEMO_PARENT: '0',
    MAILBOX_URL: 'http://localhost:1080',
  };
}

async function ask(url: string, body: unknown, headers: Record<string, string> = {}): Promise<RigAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer = (await response.json()) as Partial<RigAnswer>;
  return { status: response.status, headers: response.headers, data: answer.data, errors: answer.errors ?? [] };
}
