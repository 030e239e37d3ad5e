export { createDataSource, pingDatabase, type DataSourceSettings } from './data-source';
export { newId } from './new-id';
export { createUnitOfWork } from './unit-of-work';
export { CONTEXT_SCHEMAS, ROLES, type DatabaseRole, prepareDatabase, urlOfRole } from './prepare-database';
export { migrate, type MigrationClass } from './migrate';
export {
  auditLogIndexes,
  auditLogTable,
  createAuditLog,
  dropAuditLogIndexes,
  readAuditLog,
  type AuditPage,
  type AuditRecord,
  type KeptAuditRecord,
} from './audit-log';
export { toQueryable } from './queryable';
export { bulkInsert } from './bulk-insert';
