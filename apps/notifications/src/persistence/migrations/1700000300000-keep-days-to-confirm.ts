import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long a pair may take to confirm, so that a letter can be shown before its match exists. */
export class KeepDaysToConfirm1700000300000 implements MigrationInterface {
  async up(owner: QueryRunner): Promise<void> {
    await owner.query('ALTER TABLE notifications.cycle ADD COLUMN confirm_within_days integer');
    await owner.query(
      `COMMENT ON COLUMN notifications.cycle.confirm_within_days IS 'null until the cycle is told of again'`,
    );
  }

  async down(owner: QueryRunner): Promise<void> {
    await owner.query('ALTER TABLE notifications.cycle DROP COLUMN confirm_within_days');
  }
}
