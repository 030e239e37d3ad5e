import { eventTables } from '@bookends/events';
import { auditLogTable } from '@bookends/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HOLDING_STATES_SQL, placesInvariant } from './places-invariant';

/** Copies of what applications says, what coordinators decided, runs with their results, and matches. */
export class MatchingTables1700000200000 implements MigrationInterface {
  name = 'MatchingTables1700000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROJECTIONS);
    await runner.query(DECISIONS);
    await runner.query(RUNS);
    await runner.query(MATCHES);
    await runner.query(placesInvariant);
    await runner.query(auditLogTable('matching', 'bookends_matching'));
    await runner.query(eventTables('matching'));
  }

  async down(): Promise<void> {
    throw new Error('The first tables are not taken back: empty the schema instead.');
  }
}

const PROJECTIONS = `
CREATE TABLE matching.program (
  program_id uuid PRIMARY KEY,
  revision integer NOT NULL,
  name text NOT NULL,
  time_zone text NOT NULL
);
CREATE TABLE matching.cycle (
  cycle_id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  revision integer NOT NULL,
  state text NOT NULL,
  time_zone text NOT NULL,
  work_begins_on date NOT NULL,
  confirm_within_days integer NOT NULL,
  is_score_shown_to_pair boolean NOT NULL
);
CREATE TABLE matching.candidate (
  application_id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('MENTOR', 'MENTEE')),
  state text NOT NULL,
  revision integer NOT NULL,
  facts jsonb,
  capacity integer NOT NULL DEFAULT 0,
  taken integer NOT NULL DEFAULT 0 CHECK (taken >= 0)
);
CREATE INDEX candidate_by_cycle ON matching.candidate (cycle_id, application_id);`;

const DECISIONS = `
CREATE TABLE matching.criteria_set (
  cycle_id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  weights jsonb NOT NULL,
  least_score integer NOT NULL,
  is_shared_topic_required boolean NOT NULL
);
CREATE TABLE matching.ruling (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('PIN', 'BLOCK')),
  mentor_application_id uuid NOT NULL REFERENCES matching.candidate,
  mentee_application_id uuid NOT NULL REFERENCES matching.candidate,
  note text,
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  CONSTRAINT ruling_of_pair UNIQUE (mentor_application_id, mentee_application_id)
);
CREATE INDEX ruling_by_cycle ON matching.ruling (cycle_id, id);
CREATE UNIQUE INDEX pin_of_mentee ON matching.ruling (mentee_application_id) WHERE kind = 'PIN';`;

const RUNS = `
CREATE TABLE matching.run (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  parent_run_id uuid REFERENCES matching.run,
  state text NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'COMPUTED', 'SIGNED', 'ANNOUNCED', 'FAILED', 'CANCELLED')),
  goal text NOT NULL CHECK (goal IN ('MOST_THEN_BEST', 'BEST_TOTAL', 'FAIREST')),
  seed bigint NOT NULL CHECK (seed BETWEEN 0 AND 4294967295),
  input_hash text NOT NULL,
  engine_version text NOT NULL,
  requested_by uuid NOT NULL,
  requested_at timestamptz NOT NULL,
  stage text,
  fraction double precision NOT NULL DEFAULT 0,
  summary jsonb,
  failure text,
  computed_at timestamptz,
  signed_by uuid,
  signed_at timestamptz,
  announced_at timestamptz,
  fencing_token integer NOT NULL DEFAULT 0,
  lease_until timestamptz
);
CREATE INDEX run_by_cycle ON matching.run (cycle_id, id);
CREATE INDEX run_to_compute ON matching.run (id) WHERE state IN ('QUEUED', 'RUNNING');
CREATE UNIQUE INDEX signed_run_of_cycle ON matching.run (cycle_id) WHERE state = 'SIGNED';
CREATE TABLE matching.run_record (
  run_id uuid PRIMARY KEY REFERENCES matching.run,
  program_id uuid NOT NULL,
  snapshot jsonb NOT NULL,
  certificate jsonb
);
CREATE TABLE matching.proposal (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  run_id uuid NOT NULL REFERENCES matching.run,
  mentor_application_id uuid NOT NULL,
  mentee_application_id uuid NOT NULL,
  score integer NOT NULL,
  is_pinned boolean NOT NULL,
  is_void boolean NOT NULL DEFAULT false,
  contributions jsonb NOT NULL,
  CONSTRAINT proposal_of_mentee UNIQUE (run_id, mentee_application_id)
);
CREATE INDEX proposal_by_score ON matching.proposal (run_id, score DESC, id DESC);
CREATE INDEX proposal_by_mentor ON matching.proposal (mentor_application_id);
CREATE INDEX proposal_by_mentee ON matching.proposal (mentee_application_id);
CREATE TABLE matching.unmatched (
  run_id uuid NOT NULL REFERENCES matching.run,
  program_id uuid NOT NULL,
  application_id uuid NOT NULL,
  role text NOT NULL,
  reason jsonb NOT NULL,
  PRIMARY KEY (run_id, application_id)
);`;

const MATCHES = `
CREATE TABLE matching.match (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  run_id uuid NOT NULL REFERENCES matching.run,
  proposal_id uuid NOT NULL UNIQUE REFERENCES matching.proposal,
  revision integer NOT NULL,
  state text NOT NULL CHECK (state IN ('ANNOUNCED', 'CONFIRMED', 'ACTIVE', 'AT_RISK', 'PAUSED', 'COMPLETED',
    'ENDED_WITHOUT_FAULT', 'ENDED_FOR_CAUSE')),
  mentor_application_id uuid NOT NULL REFERENCES matching.candidate,
  mentee_application_id uuid NOT NULL REFERENCES matching.candidate,
  mentor_person_id uuid NOT NULL,
  mentee_person_id uuid NOT NULL,
  mentor_confirmed_at timestamptz,
  mentee_confirmed_at timestamptz,
  announced_at timestamptz NOT NULL,
  confirm_by timestamptz NOT NULL,
  overdue_at timestamptz
);
CREATE INDEX match_by_cycle ON matching.match (cycle_id, id);
CREATE INDEX match_by_mentor ON matching.match (mentor_person_id, id);
CREATE INDEX match_by_mentee ON matching.match (mentee_person_id, id);
CREATE INDEX match_by_program ON matching.match (program_id);
CREATE INDEX match_by_mentor_application ON matching.match (mentor_application_id) WHERE state IN ${HOLDING_STATES_SQL};
CREATE INDEX match_by_mentee_application ON matching.match (mentee_application_id) WHERE state IN ${HOLDING_STATES_SQL};
CREATE INDEX match_to_confirm ON matching.match (confirm_by) WHERE state = 'ANNOUNCED' AND overdue_at IS NULL;
REVOKE DELETE ON matching.match FROM bookends_matching;`;
