import type { MigrationClass } from '@bookends/persistence';
import { CreateGoalSheets1637000000000 } from './create-goal-sheets-1637000000000';
import { KeepResources1700000500000 } from './keep-resources-1700000500000';
import { AuditLogFilters1700000600000 } from './audit-log-filters-1700000600000';

/** In the order in which they run. */
export const migrations: readonly MigrationClass[] = [
  CreateGoalSheets1637000000000,
  KeepResources1700000500000,
  AuditLogFilters1700000600000,
];
