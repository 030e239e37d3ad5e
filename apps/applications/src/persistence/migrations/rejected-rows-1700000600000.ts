import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The refused rows of a checked file are kept beside it, under the same seal, and forgotten with it. */
export class RejectedRows1700000600000 implements MigrationInterface {
  readonly name = 'RejectedRows1700000600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE applications.application_import ADD COLUMN sealed_rejected text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE applications.application_import DROP COLUMN sealed_rejected');
  }
}
