import { eventTables } from '@bookends/events';
import { auditLogTable, CONTEXT_SCHEMAS } from '@bookends/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other contexts told, what falls due, what is sent, and how people want it. */
export class LayTables1700000000000 implements MigrationInterface {
  async up(owner: QueryRunner): Promise<void> {
    await owner.query(eventTables('notifications'));
    await owner.query(auditLogTable('notifications', CONTEXT_SCHEMAS.notifications));
    for (const sql of [NEW_ID, PROJECTIONS, OCCURRENCES, NOTICES, CHOICES]) await owner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('Notices are never unsent: restore a backup instead.');
  }
}

/** A UUIDv7 made by the database, for rows that it selects by itself (PostgreSQL 17 has no function for it yet). */
const NEW_ID = `
CREATE FUNCTION notifications.new_id() RETURNS uuid LANGUAGE sql VOLATILE AS $$
  SELECT encode(set_bit(set_bit(
    overlay(uuid_send(gen_random_uuid())
      PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
    52, 1), 53, 1), 'hex')::uuid
$$;`;

const PROJECTIONS = `
CREATE TABLE notifications.recipient (
  person_id uuid PRIMARY KEY,
  revision integer NOT NULL,
  email text NOT NULL,
  given_name text NOT NULL,
  family_name text NOT NULL,
  time_zone text NOT NULL,
  locale text NOT NULL
);
CREATE TABLE notifications.role_holder (
  program_id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL,
  is_held boolean NOT NULL,
  revision integer NOT NULL,
  PRIMARY KEY (program_id, role, person_id)
);
CREATE TABLE notifications.program (
  program_id uuid PRIMARY KEY,
  revision integer NOT NULL,
  name text NOT NULL
);
CREATE TABLE notifications.cycle (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  revision integer NOT NULL,
  name text NOT NULL,
  state text NOT NULL,
  time_zone text NOT NULL,
  windows jsonb NOT NULL,
  milestones jsonb NOT NULL
);
CREATE TABLE notifications.subject (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('APPLICATION', 'MATCH', 'GOAL_SHEET')),
  revision integer NOT NULL,
  state text NOT NULL,
  role text,
  applicant_id uuid,
  mentor_id uuid,
  mentee_id uuid,
  is_mentor_pending boolean NOT NULL DEFAULT false,
  is_mentee_pending boolean NOT NULL DEFAULT false,
  due_on date,
  due_by timestamptz,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX subject_by_cycle ON notifications.subject (cycle_id, kind, state);`;

const OCCURRENCES = `
CREATE TABLE notifications.occurrence (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  template text NOT NULL,
  scope_id uuid NOT NULL,
  occurs_as text NOT NULL,
  due_at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('PLANNED', 'FIRED', 'SUPERSEDED')),
  facts jsonb NOT NULL DEFAULT '{}',
  UNIQUE (cycle_id, template, scope_id, occurs_as)
);
COMMENT ON COLUMN notifications.occurrence.scope_id IS 'the cycle, or the one subject that it concerns';
COMMENT ON COLUMN notifications.occurrence.occurs_as IS 'local date on which it is due, or the revision that caused it';
CREATE INDEX occurrence_due ON notifications.occurrence (due_at) WHERE state = 'PLANNED';`;

const NOTICES = `
CREATE TABLE notifications.notice (
  id uuid PRIMARY KEY,
  program_id uuid,
  cycle_id uuid,
  template text NOT NULL,
  occurrence_id uuid REFERENCES notifications.occurrence (id),
  subject_id uuid,
  person_id uuid,
  dedupe_key text NOT NULL UNIQUE,
  state text NOT NULL CHECK (state IN ('PLANNED', 'QUEUED', 'SENDING', 'SENT', 'BOUNCED', 'RETRY', 'FAILED',
    'CANCELLED', 'SUPERSEDED', 'SUPPRESSED')),
  priority smallint NOT NULL DEFAULT 10,
  due_at timestamptz NOT NULL,
  queued_at timestamptz,
  claim_token uuid,
  lease_until timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  waits integer NOT NULL DEFAULT 0,
  first_tried_at timestamptz,
  is_ambiguous boolean NOT NULL DEFAULT false,
  is_held boolean NOT NULL DEFAULT false,
  reason text,
  sealed text,
  expires_at timestamptz,
  sent_at timestamptz,
  resends_id uuid REFERENCES notifications.notice (id),
  CHECK ((state = 'SENDING') = (claim_token IS NOT NULL))
);
CREATE INDEX notice_due ON notifications.notice (due_at) WHERE state IN ('PLANNED', 'RETRY') AND NOT is_held;
CREATE INDEX notice_queued ON notifications.notice (priority, due_at, id) WHERE state = 'QUEUED' AND NOT is_held;
CREATE INDEX notice_sending ON notifications.notice (lease_until) WHERE state = 'SENDING';
CREATE INDEX notice_of_cycle ON notifications.notice (cycle_id, id DESC);
CREATE INDEX notice_of_person ON notifications.notice (person_id, id DESC);
CREATE TABLE notifications.notice_attempt (
  notice_id uuid NOT NULL REFERENCES notifications.notice (id),
  claim_token uuid NOT NULL,
  program_id uuid,
  started_at timestamptz NOT NULL,
  ended_at timestamptz,
  outcome text,
  code integer,
  detail text,
  PRIMARY KEY (notice_id, claim_token)
);
CREATE TABLE notifications.suppression (
  address text PRIMARY KEY,
  reason text NOT NULL,
  at timestamptz NOT NULL
);`;

const CHOICES = `
CREATE TABLE notifications.notice_switch (
  program_id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  template text NOT NULL,
  is_on boolean NOT NULL,
  PRIMARY KEY (cycle_id, template)
);
CREATE TABLE notifications.letter_text (
  program_id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  template text NOT NULL,
  version integer NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (cycle_id, template)
);
CREATE TABLE notifications.declined_kind (
  program_id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('REMINDER', 'NEWS')),
  PRIMARY KEY (program_id, person_id, kind)
);`;
