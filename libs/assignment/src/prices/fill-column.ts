import type { Heartbeat } from '../heartbeat';
import { seatPath } from '../seating';
import { lacksRows, type Ledger } from './ledger';
import { clearSearch, scanRow, settleNext, type PathSearch } from './path-search';

/**
 * Ends one free place that a column must not have at its price: fills it by the
 * cheapest alternating path from a row that is out or from a place that may
 * stay free, or lowers the price to 0.
 *
 * The mirror of {@link import('./seat-row').seatRow}, searched in the same
 * direction so that no index from columns to rows is needed: the source stands
 * for "out", from where a column of price p is at distance p and a row that is
 * out at distance 0; the exits are the columns that lack rows.
 *
 * 1. Reach every column that need not fill, at its price, and every row that is out.
 * 2. Settle the nearest column until an exit is nearest.
 * 3. Lower all prices by the exit's distance or, where it is nearer, by their own.
 * 4. Move the rows along the path.
 *
 * O(edges + columns log columns). Returns false when nothing was lacking.
 */
export function fillColumn(ledger: Ledger, search: PathSearch, heartbeat: Heartbeat): boolean {
  const nearest = offerEmptying(ledger, search);
  if (nearest === Infinity && !someMustFill(ledger)) return false;
  reachFromOut(ledger, search, heartbeat);
  while (settleNext(ledger, search, false, heartbeat));
  if (search.reach === Infinity) throw new Error('A column must be full and no row can be moved there.');
  const { exitColumn, reachedBy } = search;
  const emptied = exitColumn >= 0 && reachedBy[exitColumn] === OUT;
  lowerPrices(ledger, search);
  if (!emptied) moveToExit(ledger, search);
  clearSearch(search);
  return true;
}

/** Stands for a column that is reached by leaving one of its places free. */
const OUT = -1;

/** Every column that lacks rows and need not fill is an exit at its own price: it may lower it to 0. */
function offerEmptying(ledger: Ledger, search: PathSearch): number {
  const { market, price } = ledger;
  for (let column = 0; column < market.network.columns; column++) {
    if (market.mustFill[column] === 1 || !lacksRows(ledger, column) || price[column]! >= search.reach) continue;
    search.reach = price[column]!;
    search.exitColumn = column;
    search.reachedBy[column] = OUT;
  }
  return search.reach;
}

function someMustFill(ledger: Ledger): boolean {
  const { mustFill, network } = ledger.market;
  for (let column = 0; column < network.columns; column++) {
    if (mustFill[column] === 1 && lacksRows(ledger, column)) return true;
  }
  return false;
}

/** Step 1. Columns with a free place at price 0 are no exit here: they are "out" themselves, at distance 0. */
function reachFromOut(ledger: Ledger, search: PathSearch, heartbeat: Heartbeat): void {
  const { market, seating, price } = ledger;
  const { heap, reachedBy, touched } = search;
  for (let column = 0; column < market.network.columns; column++) {
    if (market.mustFill[column] === 1 || price[column]! >= search.reach) continue;
    heap.distance[column] = price[column]!;
    reachedBy[column] = OUT;
    touched[search.touchedCount++] = column;
    if (seating.used[column]! > 0) heap.lower(column);
  }
  for (let row = 0; row < market.network.rows; row++) {
    if (seating.columnOf[row]! >= 0 || market.mayStayOut[row] === 0) continue;
    heartbeat.work(market.network.last[row]! - market.network.first[row]!);
    scanRow(ledger, search, row, 0);
  }
}

/** Step 3: what is nearer than the exit falls by its distance, everything else by the exit's. */
function lowerPrices({ market, seating, price, profit, shortlist }: Ledger, search: PathSearch): void {
  const { reach, heap } = search;
  if (shortlist !== undefined) shortlist.fallen += reach;
  for (let column = 0; column < market.network.columns; column++) {
    const fall = Math.min(heap.distance[column]!, reach);
    if (fall === 0 || market.closed[column] === 1) continue;
    price[column]! -= fall;
    for (let row = seating.head[column]!; row >= 0; row = seating.next[row]!) profit[row]! += fall;
  }
}

/** Step 4: back along the path, up to a row that was out or a column that gives up a place. */
function moveToExit({ seating }: Ledger, { exitColumn, reachedBy }: PathSearch): void {
  let source = reachedBy[exitColumn]!;
  for (let left = seating.columnOf[source]!; left >= 0 && reachedBy[left] !== OUT; left = seating.columnOf[source]!)
    source = reachedBy[left]!;
  seatPath(seating, reachedBy, exitColumn, source);
}
