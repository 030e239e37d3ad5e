import { eventTables } from '@bookends/events';
import { auditLogTable } from '@bookends/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first tables: what other contexts told of, the sheets of the pairs, their letters and their audit log. */
export class CreateGoalSheets1637000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROJECTIONS_SQL);
    await runner.query(SHEETS_SQL);
    await runner.query(eventTables('goals'));
    await runner.query(auditLogTable('goals', 'bookends_goals'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE goals.audit_log, goals.inbox, goals.outbox, goals.goal_sheet_edition, goals.goal, goals.goal_sheet,
         goals.known_match, goals.known_cycle, goals.known_program`,
    );
  }
}

const PROJECTIONS_SQL = `
CREATE TABLE goals.known_program (
  program_id uuid PRIMARY KEY,
  revision integer NOT NULL,
  objectives jsonb NOT NULL
);
CREATE TABLE goals.known_cycle (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  revision integer NOT NULL,
  time_zone text NOT NULL,
  is_over boolean NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL,
  goal_sheet_due_days integer NOT NULL
);
CREATE TABLE goals.known_match (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  revision integer NOT NULL,
  state text NOT NULL
);`;

const SHEETS_SQL = `
CREATE TABLE goals.goal_sheet (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  match_id uuid NOT NULL UNIQUE,
  mentor_id uuid NOT NULL,
  mentee_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED', 'AMENDED', 'CLOSED')),
  version integer NOT NULL,
  edition integer NOT NULL,
  due_on date NOT NULL,
  due_at timestamptz NOT NULL,
  opened_at timestamptz NOT NULL,
  submitted_at timestamptz,
  agreed_at timestamptz,
  closed_at timestamptz,
  is_shared_by_mentor boolean NOT NULL DEFAULT false,
  is_shared_by_mentee boolean NOT NULL DEFAULT false,
  return_comment text
);
CREATE INDEX goal_sheet_by_cycle ON goals.goal_sheet (cycle_id, due_at, id);
CREATE INDEX goal_sheet_by_cycle_and_state ON goals.goal_sheet (cycle_id, state, due_at, id);
CREATE INDEX goal_sheet_by_mentor ON goals.goal_sheet (mentor_id);
CREATE INDEX goal_sheet_by_mentee ON goals.goal_sheet (mentee_id);
CREATE TABLE goals.goal (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  goal_sheet_id uuid NOT NULL REFERENCES goals.goal_sheet (id),
  position integer NOT NULL,
  state text NOT NULL
    CHECK (state IN ('DRAFT', 'ACTIVE', 'ACHIEVED', 'PARTLY_ACHIEVED', 'DROPPED', 'CARRIED_ON')),
  specific text,
  measurable text,
  achievable text,
  relevant text,
  first_step text,
  target_on date,
  objective_ids uuid[] NOT NULL DEFAULT '{}'
);
CREATE INDEX goal_by_sheet ON goals.goal (goal_sheet_id, position);
CREATE TABLE goals.goal_sheet_edition (
  goal_sheet_id uuid NOT NULL REFERENCES goals.goal_sheet (id),
  number integer NOT NULL,
  program_id uuid NOT NULL,
  agreed_at timestamptz NOT NULL,
  goals jsonb NOT NULL,
  PRIMARY KEY (goal_sheet_id, number)
);`;
