import { eventTables } from '@bookends/events';
import { auditLogTable } from '@bookends/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programs, cycles with their calendar and forms, people and roles; letters and the audit log. */
export class ProgramTables1700000000000 implements MigrationInterface {
  readonly name = 'ProgramTables1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(eventTables('applications'));
    await runner.query(auditLogTable('applications', 'bookends_applications'));
    await runner.query(PROGRAMS);
    await runner.query(PEOPLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE applications.role_grant, applications.person, applications.form,
      applications.window_change, applications.cycle, applications.program, applications.audit_log,
      applications.inbox, applications.outbox`);
  }
}

const PROGRAMS = `
CREATE TABLE applications.program (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  description text NOT NULL,
  time_zone text NOT NULL,
  objectives jsonb NOT NULL,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE TABLE applications.cycle (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL REFERENCES applications.program,
  name text NOT NULL,
  state text NOT NULL,
  template text NOT NULL,
  time_zone text NOT NULL,
  windows jsonb NOT NULL,
  milestones jsonb NOT NULL,
  policies jsonb NOT NULL,
  revision integer NOT NULL,
  created_at timestamptz NOT NULL,
  UNIQUE (program_id, name)
);
CREATE INDEX cycle_under_way ON applications.cycle (id) WHERE state NOT IN ('CONCLUDED', 'CANCELLED');
CREATE TABLE applications.window_change (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  cycle_id uuid NOT NULL REFERENCES applications.cycle,
  key text NOT NULL,
  previous jsonb NOT NULL,
  next jsonb NOT NULL,
  reason text,
  changed_by uuid,
  changed_at timestamptz NOT NULL
);
CREATE INDEX window_change_by_cycle ON applications.window_change (cycle_id, id);
CREATE TABLE applications.form (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  cycle_id uuid NOT NULL REFERENCES applications.cycle,
  role text NOT NULL,
  version integer NOT NULL,
  questions jsonb NOT NULL,
  UNIQUE (cycle_id, role, version)
);`;

const PEOPLE = `
CREATE TABLE applications.person (
  id uuid PRIMARY KEY,
  email text NOT NULL UNIQUE,
  given_name text NOT NULL,
  family_name text NOT NULL,
  time_zone text NOT NULL,
  locale text NOT NULL,
  revision integer NOT NULL,
  sessions_valid_from timestamptz NOT NULL,
  registered_at timestamptz NOT NULL
);
CREATE TABLE applications.role_grant (
  program_id uuid NOT NULL REFERENCES applications.program,
  person_id uuid NOT NULL REFERENCES applications.person,
  role text NOT NULL,
  is_held boolean NOT NULL,
  revision integer NOT NULL,
  changed_by uuid,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (program_id, person_id, role)
);
CREATE INDEX role_grant_by_person ON applications.role_grant (person_id) WHERE is_held;`;
