import type { Heartbeat } from '../heartbeat';
import { seatPath, unseat } from '../seating';
import type { Ledger } from './ledger';
import { clearSearch, offerExit, scanRow, settleNext, type PathSearch } from './path-search';

/**
 * Seats a row that is out by the cheapest alternating path, and keeps the
 * ledger's invariant (or lets somebody stay out, where that is cheaper).
 *
 * Successive shortest paths on reduced weights: Jonker, Volgenant, Computing 38
 * (1987); with places inside the columns. Dijkstra 1959.
 *
 * 1. Reach from the row along its edges; its own exit is to stay out.
 * 2. Settle the nearest column, reach on from its rows, until an exit is nearest:
 *    a free place, or a row that may stay out.
 * 3. Raise the price of every settled column by what the exit is farther away.
 * 4. Move the rows along the path.
 *
 * O(edges + columns log columns) at worst; local when the prices are nearly right.
 * Throws when no exit exists, which a market's guarantee excludes.
 */
export function seatRow(ledger: Ledger, search: PathSearch, source: number, heartbeat: Heartbeat): void {
  const { mayStayOut } = ledger.market;
  if (mayStayOut[source] === 1) offerExit(ledger, search, source, 0);
  scanRow(ledger, search, source, 0, EXITS.endsAtFree, heartbeat);
  while (settleNext(ledger, search, EXITS, heartbeat));
  if (search.reach === Infinity) throw new Error(`Row ${source} must be seated and no free place can be reached.`);
  raisePrices(ledger, search, source);
  leaveByExit(ledger, search, source);
  clearSearch(search);
}

const EXITS = { rowsMayLeave: true, endsAtFree: true };

function raisePrices({ seating, price, profit }: Ledger, search: PathSearch, source: number): void {
  const { reach, settled, heap } = search;
  profit[source]! -= reach;
  for (let at = 0; at < search.settledCount; at++) {
    const column = settled[at]!;
    const rise = reach - heap.distance[column]!;
    if (rise <= 0) continue;
    price[column]! += rise;
    for (let row = seating.head[column]!; row >= 0; row = seating.next[row]!) profit[row]! -= rise;
  }
}

function leaveByExit({ seating }: Ledger, search: PathSearch, source: number): void {
  const { exitRow, exitColumn, reachedBy } = search;
  if (exitRow < 0) seatPath(seating, reachedBy, exitColumn, source);
  else if (exitRow !== source) {
    const left = seating.columnOf[exitRow]!;
    unseat(seating, exitRow);
    seatPath(seating, reachedBy, left, source);
  }
}
