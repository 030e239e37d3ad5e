import type { Heartbeat } from '../heartbeat';
import { seatPath } from '../seating';
import { lacksRows, type Ledger } from './ledger';
import { clearSearch, scanRow, settleNext, type PathSearch } from './path-search';

/**
 * Ends free places that columns must not have at their price: fills them by cheapest alternating paths from rows that
 * are out or from places that may stay free, or lowers the price to 0.
 *
 * The mirror of {@link import('./seat-row').seatRow}, searched in the same direction so that no index from columns to
 * rows is needed: the source stands for "out", from where a column of price p is at distance p and a row that is out at
 * distance 0. One search serves all columns that lack rows, as the phases of Hopcroft, Karp 1973 do with shortest paths.
 *
 * 1. Reach every column that need not fill, at its price, and every row that is out.
 * 2. Settle columns, the nearest first, until all that lack rows are.
 * 3. Lower each price by the column's distance, and at most by that of the last of them: every path is tight now.
 * 4. Move the rows along paths that have none in common.
 *
 * O(edges + columns log columns). Returns false when nothing was lacking.
 */
export function fillColumns(ledger: Ledger, search: PathSearch, heartbeat: Heartbeat): boolean {
  const lacking = columnsThatLack(ledger);
  if (lacking.length === 0) return false;
  search.reach = Math.min(farthest(ledger, lacking), farthestListed(ledger, lacking) + 1);
  heartbeat.work(ledger.price.length + ledger.profit.length);
  reachFromOut(ledger, search, heartbeat);
  for (let left = lacking.length; left > 0 && settleNext(ledger, search, PASSES, heartbeat);)
    if (lacksRows(ledger, search.settled[search.settledCount - 1]!)) left--;
  lowerPrices(ledger, search, lacking);
  moveRows(ledger, search, lacking);
  clearSearch(search);
  return true;
}

/** Neither a row that may stay out nor a free place ends a path. */
const PASSES = { rowsMayLeave: false, endsAtFree: false };

/** Stands for a column that is reached by leaving one of its places free. */
const OUT = -1;

function columnsThatLack(ledger: Ledger): number[] {
  const lacking: number[] = [];
  for (let column = 0; column < ledger.price.length; column++) if (lacksRows(ledger, column)) lacking.push(column);
  return lacking;
}

/** How far the search may have to go: a column that need not fill may lower its price to 0. */
function farthest({ market, price }: Ledger, lacking: readonly number[]): number {
  let most = 0;
  for (const column of lacking) most = Math.max(most, market.mustFill[column] === 1 ? Infinity : price[column]!);
  return most;
}

/** The same, but from rows that are out along edges on the shortlist: Infinity where no such edge leads to one of them. */
function farthestListed({ market, seating, price, profit, shortlist }: Ledger, lacking: readonly number[]): number {
  if (shortlist === undefined) return Infinity;
  const { width, column, weight, count } = shortlist;
  const least = new Map(lacking.map((to) => [to, market.mustFill[to] === 1 ? Infinity : price[to]!]));
  for (let row = 0; row < market.network.rows; row++) {
    if (seating.columnOf[row]! >= 0 || market.mayStayOut[row] === 0) continue;
    for (let at = row * width; at < row * width + count[row]!; at++) {
      const to = column[at]!;
      const known = least.get(to);
      const length = profit[row]! - weight[at]! + price[to]!;
      if (known !== undefined && length < known) least.set(to, length);
    }
  }
  let farthest = 0;
  for (const length of least.values()) farthest = Math.max(farthest, length);
  return farthest;
}

/** Step 1. An empty column at price 0 is "out" itself: nothing lies behind it. */
function reachFromOut(ledger: Ledger, search: PathSearch, heartbeat: Heartbeat): void {
  const { market, seating, price } = ledger;
  const { heap, reachedBy, touched } = search;
  for (let column = 0; column < market.network.columns; column++) {
    if (market.mustFill[column] === 1 || market.closed[column] === 1 || price[column]! > search.reach) continue;
    heap.distance[column] = price[column]!;
    reachedBy[column] = OUT;
    touched[search.touchedCount++] = column;
    if (seating.used[column]! > 0 || price[column]! > 0) heap.lower(column);
  }
  for (let row = 0; row < market.network.rows; row++) {
    if (seating.columnOf[row]! >= 0 || market.mayStayOut[row] === 0) continue;
    scanRow(ledger, search, row, 0, PASSES.endsAtFree, heartbeat);
  }
}

/** Step 3. Throws where a column that must fill was not reached, which a market's guarantee excludes. */
function lowerPrices(
  { market, seating, price, profit, shortlist }: Ledger,
  { heap: { distance } }: PathSearch,
  lacking: readonly number[],
): void {
  let last = 0;
  for (const column of lacking) last = Math.max(last, distance[column]!);
  if (last === Infinity) throw new Error('A column must be full and no row can be moved there.');
  if (shortlist !== undefined) shortlist.fallen += last;
  for (let column = 0; column < market.network.columns; column++) {
    const fall = Math.min(distance[column]!, last);
    if (fall === 0 || market.closed[column] === 1) continue;
    price[column]! -= fall;
    for (let row = seating.head[column]!; row >= 0; row = seating.next[row]!) profit[row]! += fall;
  }
}

/** Step 4, along paths none of whose rows has moved; there is one among those that are left until nothing is lacking. */
function moveRows({ market, seating }: Ledger, { reachedBy }: PathSearch, lacking: readonly number[]): void {
  const hasMoved = new Uint8Array(market.network.rows);
  for (const column of lacking) {
    const path = pathBack(seating.columnOf, reachedBy, hasMoved, column);
    for (const row of path) hasMoved[row] = 1;
    if (path.length > 0) seatPath(seating, reachedBy, column, path.at(-1)!);
  }
}

/** The rows that move, the last first, up to one that was out or sits in a column that gives up a place; none if one has moved. */
function pathBack(columnOf: Int32Array, reachedBy: Int32Array, hasMoved: Uint8Array, column: number): number[] {
  const path: number[] = [];
  for (let left = column; left >= 0 && reachedBy[left] !== OUT; left = columnOf[path.at(-1)!]!) {
    const row = reachedBy[left]!;
    if (hasMoved[row] === 1) return [];
    path.push(row);
  }
  return path;
}
