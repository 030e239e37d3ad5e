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

/** Removes every Bookends schema. Only for a demo whose seeding never ended: nobody has worked in it. */
export async function clearUnfinishedDemo(ownerUrl: string): Promise<void> {
  if ((await readDemoMark(ownerUrl)) !== 'unseeded') return;
  const schemas = [...Object.keys(CONTEXT_SCHEMAS), 'queue', 'clock'];
  await asOwner(ownerUrl, (client) => client.query(`DROP SCHEMA IF EXISTS ${schemas.join(', ')} CASCADE`));
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
