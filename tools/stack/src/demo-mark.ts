import { CONTEXT_SCHEMAS } from '@bookends/persistence';
import { Client } from 'pg';

/** Where the seeding of a demo stands. It is written on the schema `clock`, so it lives and dies with the database. */
export type DemoMark = 'unseeded' | 'seeded';

export async function readDemoMark(ownerUrl: string): Promise<DemoMark | undefined> {
  return asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT obj_description(oid, 'pg_namespace') AS mark FROM pg_namespace WHERE nspname = 'clock'`,
    );
    const mark = /^demo: (unseeded|seeded)$/.exec(rows[0]?.mark ?? '')?.[1];
    return mark as DemoMark | undefined;
  });
}

export async function writeDemoMark(ownerUrl: string, mark: DemoMark): Promise<void> {
  await asOwner(ownerUrl, (client) => client.query(`COMMENT ON SCHEMA clock IS 'demo: ${mark}'`));
}

/** Whether this is a demo of ours: made by a start in demo mode, and marked as one. */
export async function isOwnDemo(ownerUrl: string): Promise<boolean> {
  return (await readDemoMark(ownerUrl)) !== undefined && asOwner(ownerUrl, isDemo);
}

/**
 * Removes every Bookends schema of a demo of ours, and leaves the mark of one that was never filled: all of it in one
 * transaction, so that whoever comes after a crash finds the one or the other. Refuses anything else.
 */
export async function emptyDemo(ownerUrl: string): Promise<void> {
  if (!(await isOwnDemo(ownerUrl))) throw new Error('this database holds no demo of ours');
  const schemas = [...Object.keys(CONTEXT_SCHEMAS), 'queue', 'clock'];
  await asOwner(ownerUrl, (client) =>
    client.query(`BEGIN;
      SET LOCAL lock_timeout = '20s';
      DROP SCHEMA IF EXISTS ${schemas.join(', ')} CASCADE;
      CREATE SCHEMA clock;
      COMMENT ON SCHEMA clock IS 'demo: unseeded';
      COMMIT`),
  );
}

/** True as well where an emptied demo was not prepared yet. */
async function isDemo(client: Client): Promise<boolean> {
  const { rows: found } = await client.query(`SELECT to_regclass('clock.travel') IS NOT NULL AS is_there`);
  if (!found[0].is_there) return true;
  const { rows } = await client.query('SELECT is_demo FROM clock.travel');
  return rows[0].is_demo === true;
}

async function asOwner<Answer>(ownerUrl: string, work: (client: Client) => Promise<Answer>): Promise<Answer> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
