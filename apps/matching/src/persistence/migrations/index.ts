import { MatchingTables1700000200000 } from './matching-tables-1700000200000';

export const migrations = [MatchingTables1700000200000];
