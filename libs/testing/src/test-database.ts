import { randomUUID } from 'node:crypto';
import { prepareQueue } from '@bookends/jobs';
import {
  createDataSource,
  migrate,
  prepareDatabase,
  ROLES,
  urlOfRole,
  type DatabaseRole,
  type MigrationClass,
} from '@bookends/persistence';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';

type Entities = Parameters<typeof createDataSource>[0]['entities'];

/** A database of its own for one spec file, made as an installation makes it: roles, grants, clock, migrations. */
export interface TestDatabase {
  readonly ownerUrl: string;
  urlOf(role: DatabaseRole): string;
  /** A connected data source as the context's own role. Closed by `drop`. */
  connect(schema: string, role: DatabaseRole, entities: Entities): Promise<DataSource>;
  /** Ends everybody's connections and removes the database. */
  drop(): Promise<void>;
}

const PASSWORD = 'test';
const passwords = Object.fromEntries(ROLES.map((role) => [role, PASSWORD])) as Record<DatabaseRole, string>;

/**
 * Makes a database on the server of this test run (TEST_DATABASE_URL, from jest's global setup), with the migrations of
 * the given schemas run and, when asked for, the queue's tables.
 */
export async function createTestDatabase(options: {
  readonly schemas: Readonly<Record<string, readonly MigrationClass[]>>;
  readonly hasQueue?: boolean;
  readonly isDemo?: boolean;
}): Promise<TestDatabase> {
  const serverUrl = process.env['TEST_DATABASE_URL'];
  if (serverUrl === undefined)
    throw new Error('TEST_DATABASE_URL is not set: run specs through jest and its global setup');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const ownerUrl = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).toString();
  await asOwner(serverUrl, async (server) => {
    // Roles belong to the whole server: two spec files must not alter them at once.
    await server.query('SELECT pg_advisory_lock(7294300)');
    await server.query(`CREATE DATABASE ${name}`);
    await prepareDatabase({ ownerUrl, passwords, isDemo: options.isDemo ?? false });
  });
  for (const [schema, migrations] of Object.entries(options.schemas)) await migrate(ownerUrl, schema, migrations);
  if (options.hasQueue) await prepareQueue(ownerUrl);
  return opened(serverUrl, ownerUrl, name);
}

function opened(serverUrl: string, ownerUrl: string, name: string): TestDatabase {
  const sources: DataSource[] = [];
  const urlOf = (role: DatabaseRole): string => urlOfRole(ownerUrl, role, PASSWORD);
  return {
    ownerUrl,
    urlOf,
    connect: async (schema, role, entities) => {
      const source = createDataSource({ url: urlOf(role), schema, entities, applicationName: 'spec', poolSize: 5 });
      sources.push(await source.initialize());
      return source;
    },
    drop: async () => {
      for (const source of sources) if (source.isInitialized) await source.destroy();
      await asOwner(serverUrl, (server) => server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

async function asOwner(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
