import type { Market } from '../market';
import type { Network } from '../network';
import type { RowDesk } from '../kernel/row-desk';
import { NO_EDGE } from '../problem';
import type { Seating } from '../seating';
import { bestOnDesk } from './desk-at-prices';
import { bestListed, isListed, type Shortlist } from './shortlist';

/**
 * The two sides of a market under way: who sits where, and the dual prices.
 *
 * Invariant of every step of the finishing: `profit[row]` is the best of weight
 * minus price over the row's edges (and at least 0 where it may stay out), and
 * a seated row attains it. All values are whole numbers held in doubles.
 */
export interface Ledger {
  readonly market: Market;
  readonly seating: Seating;
  /** Price of a place in each column; Infinity where it is closed. */
  readonly price: Float64Array;
  readonly profit: Float64Array;
  readonly shortlist?: Shortlist;
  readonly tight?: TightEdges;
}

/** The edges that attain their row's profit but its own seat: row i's lead to `column[start[i]]` to `column[start[i + 1] - 1]`. */
export interface TightEdges {
  readonly start: Int32Array;
  readonly column: Int32Array;
}

/** The profit that the row can have at the current prices. O(its edges), or of its listed ones where those say it. `desk`: at these prices. */
export function bestProfit({ market, price, shortlist }: Ledger, row: number, desk?: RowDesk): number {
  const least = market.mayStayOut[row] === 1 ? 0 : -Infinity;
  if (shortlist !== undefined) {
    const listed = bestListed(shortlist, price, row, least);
    if (isListed(shortlist, row, listed)) return listed;
  }
  const best = desk === undefined ? NaN : Math.max(least, bestOnDesk(desk, market.network, row));
  return Number.isNaN(best) ? bestOfAll(market.network, price, row, least) : best;
}

function bestOfAll(network: Network, price: Float64Array, row: number, least: number): number {
  const { columns, first, last, column, weight } = network;
  const base = row * columns;
  let best = least;
  for (let edge = first[row]!; edge < last[row]!; edge++) {
    const at = weight[edge]!;
    const profit = at - price[column === null ? edge - base : column[edge]!]!;
    if (profit > best && at !== NO_EDGE) best = profit;
  }
  return best;
}

/** A free place in a column that must not have one at this price. */
export function lacksRows({ market, seating, price }: Ledger, column: number): boolean {
  if (seating.used[column]! >= market.network.capacity[column]!) return false;
  return market.mustFill[column] === 1 || price[column]! > 0;
}
