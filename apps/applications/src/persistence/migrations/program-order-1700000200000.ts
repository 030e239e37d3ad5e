import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A page of programs is read along their names, however many there are. */
export class ProgramOrder1700000200000 implements MigrationInterface {
  readonly name = 'ProgramOrder1700000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX program_by_name ON applications.program (name, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX applications.program_by_name');
  }
}
