import type { Queryable } from './database-clock';

/**
 * Creates the schema `clock` when it is absent: `clock.now()` is the program's time for every role; the demo's travel
 * is one row that stays at zero in a real installation. Run by the owner; running it again changes nothing.
 */
export async function prepareClock(owner: Queryable, options: { readers: string[]; traveller: string }): Promise<void> {
  await owner.query(CLOCK_SQL);
  for (const role of options.readers) {
    await owner.query(`GRANT USAGE ON SCHEMA clock TO ${role}`);
    await owner.query(`GRANT SELECT ON clock.travel TO ${role}`);
    await owner.query(`GRANT SELECT, INSERT, UPDATE ON clock.settled TO ${role}`);
  }
  await owner.query(`GRANT UPDATE ON clock.travel TO ${options.traveller}`);
}

const CLOCK_SQL = `
CREATE SCHEMA IF NOT EXISTS clock;
CREATE TABLE IF NOT EXISTS clock.travel (
  id integer PRIMARY KEY CHECK (id = 1),
  is_demo boolean NOT NULL DEFAULT false,
  ahead interval NOT NULL DEFAULT '0',
  target timestamptz,
  stepped_to timestamptz,
  stepped_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO clock.travel (id) VALUES (1) ON CONFLICT DO NOTHING;
CREATE TABLE IF NOT EXISTS clock.settled (
  worker text PRIMARY KEY,
  settled_at timestamptz NOT NULL,
  next_due_at timestamptz,
  backlog integer NOT NULL,
  reported_at timestamptz NOT NULL DEFAULT now(),
  quiet_from timestamptz NOT NULL DEFAULT now()
);
CREATE OR REPLACE FUNCTION clock.now() RETURNS timestamptz LANGUAGE sql STABLE
  AS 'SELECT now() + ahead FROM clock.travel';
`;
