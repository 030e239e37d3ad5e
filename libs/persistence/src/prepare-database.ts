import { prepareClock } from '@bookends/clock';
import { Client } from 'pg';

/** Each context, the gateway and the queue has its own schema, and a role that cannot see the others'. */
export const CONTEXT_SCHEMAS = {
  applications: 'bookends_applications',
  matching: 'bookends_matching',
  goals: 'bookends_goals',
  notifications: 'bookends_notifications',
  auth: 'bookends_gateway',
} as const;

export const ROLES = [...Object.values(CONTEXT_SCHEMAS), 'bookends_queue', 'bookends_demographics'] as const;
export type DatabaseRole = (typeof ROLES)[number];

/**
 * Makes roles (with the given passwords), schemas, default privileges and the clock, as the owner of the database.
 * Running it again changes nothing but the passwords. `isNew` says that there was no Bookends here before. Refuses to
 * treat as a demo a database that was not born as one, and the other way round.
 */
export async function prepareDatabase(options: {
  readonly ownerUrl: string;
  readonly passwords: Record<DatabaseRole, string>;
  readonly isDemo: boolean;
}): Promise<{ isNew: boolean }> {
  const owner = new Client({ connectionString: options.ownerUrl });
  await owner.connect();
  try {
    await owner.query('SELECT pg_advisory_lock(7294301)');
    const { rows } = await owner.query(`SELECT to_regclass('clock.travel') IS NULL AS is_new`);
    const isNew = Boolean(rows[0].is_new);
    for (const role of ROLES) await ensureRole(owner, role, options.passwords[role]);
    for (const [schema, role] of Object.entries(CONTEXT_SCHEMAS)) await ensureSchema(owner, schema, role);
    await ensureQueueSchema(owner);
    await prepareClock(owner, { readers: [...ROLES], traveller: 'bookends_applications' });
    await markDemo(owner, isNew, options.isDemo);
    return { isNew };
  } finally {
    await owner.end();
  }
}

/** The address under which `role` connects to the owner's database. */
export function urlOfRole(ownerUrl: string, role: DatabaseRole, password: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = encodeURIComponent(password);
  return url.toString();
}

async function ensureRole(owner: Client, role: DatabaseRole, password: string): Promise<void> {
  const { rowCount } = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await owner.query(`${verb} ROLE ${role} LOGIN PASSWORD ${owner.escapeLiteral(password)}`);
  const { rows } = await owner.query('SELECT current_database() AS name');
  await owner.query(`GRANT CONNECT ON DATABASE ${owner.escapeIdentifier(rows[0].name)} TO ${role}`);
}

/** The owner keeps the schema (only it changes tables); the role gets rows, and nobody else gets anything. */
async function ensureSchema(owner: Client, schema: string, role: string): Promise<void> {
  await owner.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  await owner.query(`GRANT USAGE ON SCHEMA ${schema} TO ${role}`);
  await owner.query(
    `ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${role}`,
  );
  await owner.query(`ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT USAGE, SELECT ON SEQUENCES TO ${role}`);
}

async function ensureQueueSchema(owner: Client): Promise<void> {
  await owner.query('CREATE SCHEMA IF NOT EXISTS queue');
  // BullMQ's bulk commands make working tables of their own.
  await owner.query('GRANT USAGE, CREATE ON SCHEMA queue TO bookends_queue');
  for (const [kind, right] of [
    ['TABLES', 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE'],
    ['SEQUENCES', 'USAGE, SELECT, UPDATE'],
    ['FUNCTIONS', 'EXECUTE'],
  ])
    await owner.query(`ALTER DEFAULT PRIVILEGES IN SCHEMA queue GRANT ${right} ON ${kind} TO bookends_queue`);
}

async function markDemo(owner: Client, isNew: boolean, isDemo: boolean): Promise<void> {
  if (isNew) await owner.query('UPDATE clock.travel SET is_demo = $1', [isDemo]);
  const { rows } = await owner.query('SELECT is_demo FROM clock.travel');
  if (rows[0].is_demo === isDemo) return;
  throw new Error(
    isDemo
      ? 'This database holds a real installation: demo mode only runs on a database that it seeded itself.'
      : 'This database holds a demo: give a real installation a database of its own.',
  );
}
