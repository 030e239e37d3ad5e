import { LayTables1700000000000 } from './1700000000000-lay-tables';

/** In the order in which they run. */
export const migrations = [LayTables1700000000000];
