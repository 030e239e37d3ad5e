import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A coordinator's table is read along what it is sorted by, however many applications there are. */
export class ApplicationOrders1700000300000 implements MigrationInterface {
  readonly name = 'ApplicationOrders1700000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX application_by_submission ON applications.application
        (cycle_id, (coalesce(submitted_at, timestamptz 'infinity')), id);
      CREATE INDEX application_by_last_submission ON applications.application
        (cycle_id, (coalesce(submitted_at, timestamptz '-infinity')), id);
      CREATE INDEX person_by_name ON applications.person (family_name, given_name, id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX applications.application_by_submission, applications.application_by_last_submission,
      applications.person_by_name`);
  }
}
