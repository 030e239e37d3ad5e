import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wants to be told when applications open, and how many letters each mailbox was sent lately, by a digest of it. */
export class InterestList1700000400000 implements MigrationInterface {
  readonly name = 'InterestList1700000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE applications.interest (
        id uuid PRIMARY KEY,
        program_id uuid NOT NULL REFERENCES applications.program,
        email text NOT NULL,
        role text CHECK (role IN ('MENTOR', 'MENTEE')),
        locale text NOT NULL,
        state text NOT NULL CHECK (state IN ('ASKED', 'CONFIRMED', 'INVITED')),
        asked_at timestamptz NOT NULL,
        forget_at timestamptz,
        UNIQUE (program_id, email),
        CHECK ((state = 'CONFIRMED') = (forget_at IS NULL))
      );
      CREATE INDEX interest_confirmed ON applications.interest (program_id, id) WHERE state = 'CONFIRMED';
      CREATE INDEX interest_by_forget_at ON applications.interest (forget_at) WHERE forget_at IS NOT NULL;
      CREATE TABLE applications.interest_letter (
        program_id uuid NOT NULL,
        mailbox text NOT NULL,
        sent_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX interest_letter_by_mailbox ON applications.interest_letter (mailbox, sent_at);
      CREATE INDEX interest_letter_by_program ON applications.interest_letter (program_id, sent_at);
      CREATE INDEX interest_letter_by_sent_at ON applications.interest_letter (sent_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE applications.interest_letter, applications.interest');
  }
}
