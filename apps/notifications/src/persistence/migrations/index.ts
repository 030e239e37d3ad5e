import { LayTables1700000000000 } from './1700000000000-lay-tables';
import { KeepDaysToConfirm1700000300000 } from './1700000300000-keep-days-to-confirm';
import { AuditLogFilters1700000600000 } from './1700000600000-audit-log-filters';

/** In the order in which they run. */
export const migrations = [LayTables1700000000000, KeepDaysToConfirm1700000300000, AuditLogFilters1700000600000];
