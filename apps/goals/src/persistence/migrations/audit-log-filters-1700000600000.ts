import { auditLogIndexes, dropAuditLogIndexes } from '@bookends/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit log is read by who acted and by what was done, however long it is. */
export class AuditLogFilters1700000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(auditLogIndexes('goals'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropAuditLogIndexes('goals'));
  }
}
