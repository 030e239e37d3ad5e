import type { Ledger } from './ledger';
import { UNLIMITED } from './shortlist';

/** Whether no unlisted edge of the row is worth as much as its profit. */
export function tightAreListed({ shortlist, profit }: Ledger, row: number): boolean {
  if (shortlist === undefined || shortlist.limit[row] === UNLIMITED) return false;
  return profit[row]! > shortlist.limit[row]! + shortlist.fallen;
}
