import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications with their texts and steps, reviews, demographics under their own grant, files, and who met whom. */
export class ApplicationTables1700000100000 implements MigrationInterface {
  readonly name = 'ApplicationTables1700000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APPLICATIONS);
    await runner.query(REVIEWS);
    await runner.query(DEMOGRAPHICS);
    await runner.query(FILES_AND_MATCHES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE applications.known_match, applications.application_import,
      applications.demographics, applications.review, applications.application_step,
      applications.application_version, applications.application`);
  }
}

const APPLICATIONS = `
CREATE TABLE applications.application (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  cycle_id uuid NOT NULL REFERENCES applications.cycle,
  person_id uuid NOT NULL REFERENCES applications.person,
  role text NOT NULL CHECK (role IN ('MENTOR', 'MENTEE')),
  state text NOT NULL,
  version integer NOT NULL,
  revision integer NOT NULL,
  answers jsonb NOT NULL,
  is_imported boolean NOT NULL,
  has_disagreement boolean NOT NULL,
  message_to_applicant text,
  funding_awarded_at timestamptz,
  started_at timestamptz NOT NULL,
  saved_at timestamptz NOT NULL,
  submitted_at timestamptz,
  candidate jsonb,
  UNIQUE (cycle_id, person_id, role)
);
CREATE INDEX application_by_person ON applications.application (person_id, id);
CREATE INDEX application_by_cycle ON applications.application (cycle_id, id);
CREATE INDEX application_by_state ON applications.application (cycle_id, state, role, id);
CREATE INDEX application_disputed ON applications.application (cycle_id, id) WHERE has_disagreement;
CREATE TABLE applications.application_version (
  application_id uuid NOT NULL REFERENCES applications.application,
  version integer NOT NULL,
  program_id uuid NOT NULL,
  answers jsonb NOT NULL,
  saved_by uuid,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (application_id, version)
);
CREATE TABLE applications.application_step (
  application_id uuid NOT NULL REFERENCES applications.application,
  revision integer NOT NULL,
  program_id uuid NOT NULL,
  state text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (application_id, revision)
);`;

const REVIEWS = `
CREATE TABLE applications.review (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  application_id uuid NOT NULL REFERENCES applications.application,
  reviewer_id uuid NOT NULL REFERENCES applications.person,
  state text NOT NULL,
  decision text,
  score integer CHECK (score BETWEEN 1 AND 5),
  sealed_note text,
  assigned_at timestamptz NOT NULL,
  submitted_at timestamptz,
  UNIQUE (application_id, reviewer_id)
);
CREATE INDEX review_by_reviewer ON applications.review (reviewer_id, cycle_id, state, id);
CREATE INDEX review_by_cycle ON applications.review (cycle_id, reviewer_id);`;

// The ordinary role puts and removes, and sees which application said anything and a digest of it, never what.
const DEMOGRAPHICS = `
CREATE TABLE applications.demographics (
  application_id uuid PRIMARY KEY REFERENCES applications.application,
  program_id uuid NOT NULL,
  sealed_gender text,
  sealed_race_ethnicity text,
  fingerprint text NOT NULL
);
REVOKE ALL ON applications.demographics FROM bookends_applications;
GRANT INSERT, UPDATE, DELETE ON applications.demographics TO bookends_applications;
GRANT SELECT (application_id, program_id, fingerprint) ON applications.demographics TO bookends_applications;
GRANT USAGE ON SCHEMA applications TO bookends_demographics;
GRANT SELECT ON applications.demographics TO bookends_demographics;`;

const FILES_AND_MATCHES = `
CREATE TABLE applications.application_import (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  cycle_id uuid NOT NULL REFERENCES applications.cycle,
  role text NOT NULL,
  file_name text NOT NULL,
  state text NOT NULL,
  counts jsonb NOT NULL,
  problems jsonb NOT NULL,
  problem_count integer NOT NULL,
  is_readable boolean NOT NULL,
  plan_digest text NOT NULL,
  checked_by uuid NOT NULL,
  checked_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  sealed_file text
);
CREATE INDEX application_import_by_cycle ON applications.application_import (cycle_id, id);
CREATE TABLE applications.known_match (
  id uuid PRIMARY KEY,
  program_id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  revision integer NOT NULL,
  is_over boolean NOT NULL,
  mentor_id uuid NOT NULL,
  mentor_application_id uuid NOT NULL,
  mentee_id uuid NOT NULL,
  mentee_application_id uuid NOT NULL
);
CREATE INDEX known_match_by_mentor ON applications.known_match (mentor_id) WHERE NOT is_over;
CREATE INDEX known_match_by_mentee ON applications.known_match (mentee_id) WHERE NOT is_over;`;
