import { LayTables1700000000000 } from './1700000000000-lay-tables';
import { KeepDaysToConfirm1700000300000 } from './1700000300000-keep-days-to-confirm';

/** In the order in which they run. */
export const migrations = [LayTables1700000000000, KeepDaysToConfirm1700000300000];
