import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a program gives to read: one list for each program, in its order. */
export class KeepResources1700000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE goals.resource_list (program_id uuid PRIMARY KEY, resources jsonb NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE goals.resource_list');
  }
}
