import { MatchingTables1700000200000 } from './matching-tables-1700000200000';
import { AuditLogFilters1700000600000 } from './audit-log-filters-1700000600000';

export const migrations = [MatchingTables1700000200000, AuditLogFilters1700000600000];
