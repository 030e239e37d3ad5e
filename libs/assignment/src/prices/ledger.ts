import type { Market } from '../market';
import { NO_EDGE } from '../problem';
import type { Seating } from '../seating';

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
}

/** The profit that the row can have at the current prices. O(its edges). */
export function bestProfit({ market, price }: Ledger, row: number): number {
  const { columns, first, last, column, weight } = market.network;
  const base = row * columns;
  let best = market.mayStayOut[row] === 1 ? 0 : -Infinity;
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
