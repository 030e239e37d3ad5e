import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file that is being written says by whom, since when by the database's clock, how far, and how often it was tried. */
export class ConfirmingImports1700000900000 implements MigrationInterface {
  readonly name = 'ConfirmingImports1700000900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE applications.application_import
      ADD COLUMN confirmed_by uuid,
      ADD COLUMN written_count integer NOT NULL DEFAULT 0,
      ADD COLUMN attempts integer NOT NULL DEFAULT 0,
      ADD COLUMN attempted_at timestamptz`);
    await runner.query(`CREATE INDEX application_import_confirming ON applications.application_import (attempted_at)
      WHERE state = 'CONFIRMING'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX applications.application_import_confirming');
    await runner.query(`ALTER TABLE applications.application_import
      DROP COLUMN confirmed_by, DROP COLUMN written_count, DROP COLUMN attempts, DROP COLUMN attempted_at`);
  }
}
