import type { MigrationClass } from '@bookends/persistence';
import { ApplicationOrders1700000300000 } from './application-orders-1700000300000';
import { ApplicationTables1700000100000 } from './application-tables-1700000100000';
import { ConfirmingImports1700000900000 } from './confirming-imports-1700000900000';
import { InterestList1700000400000 } from './interest-list-1700000400000';
import { ProgramOrder1700000200000 } from './program-order-1700000200000';
import { ProgramTables1700000000000 } from './program-tables-1700000000000';
import { RejectedRows1700000600000 } from './rejected-rows-1700000600000';
import { AuditLogFilters1700000700000 } from './audit-log-filters-1700000700000';

/** In the order in which they run. */
export const migrations: readonly MigrationClass[] = [
  ProgramTables1700000000000,
  ApplicationTables1700000100000,
  ProgramOrder1700000200000,
  ApplicationOrders1700000300000,
  InterestList1700000400000,
  RejectedRows1700000600000,
  AuditLogFilters1700000700000,
  ConfirmingImports1700000900000,
];
