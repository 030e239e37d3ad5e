import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import { NOTHING, type BidCache } from './bid-cache';

/** What the edges of a row are worth to it (scaled weight minus price). */
export interface Offers {
  best: number;
  second: number;
  /** Column of the best, or -1 when there is none. */
  column: number;
}

/** The best two of the row's kept edges. O(width of the cache). */
export function bestTwoKept(
  { width, column, value, count }: BidCache,
  price: Int32Array,
  row: number,
  offers: Offers,
): void {
  const base = row * width;
  const end = base + count[row]!;
  let best = NOTHING;
  let second = NOTHING;
  let target = -1;
  for (let at = base; at < end; at++) {
    const worth = (value[at]! - price[column[at]!]!) | 0;
    if (worth <= second) continue;
    if (worth > best) {
      second = best;
      best = worth;
      target = column[at]!;
    } else second = worth;
  }
  offers.best = best;
  offers.second = second;
  offers.column = target;
}

/** The best two of all the row's edges, which leaves the cache as it is. O(edges of the row). */
export function bestTwoOfAll(network: Network, cache: BidCache, price: Int32Array, row: number, offers: Offers): void {
  if (network.column === null) bestTwoDense(network, cache, price, row, offers);
  else bestTwoSparse(network, network.column, cache, price, row, offers);
}

function bestTwoDense(
  { columns, weight }: Network,
  { left, right }: BidCache,
  price: Int32Array,
  row: number,
  offers: Offers,
): void {
  const base = row * columns;
  let best = NOTHING;
  let second = NOTHING;
  let target = -1;
  for (let column = 0; column < columns; column++) {
    const at = weight[base + column]!;
    const worth = (((at << left) >> right) - price[column]!) | 0;
    if (worth <= second || at === NO_EDGE) continue;
    if (worth > best) {
      second = best;
      best = worth;
      target = column;
    } else second = worth;
  }
  offers.best = best;
  offers.second = second;
  offers.column = target;
}

function bestTwoSparse(
  { first, last, weight }: Network,
  columnAt: Int32Array,
  { left, right }: BidCache,
  price: Int32Array,
  row: number,
  offers: Offers,
): void {
  const end = last[row]!;
  let best = NOTHING;
  let second = NOTHING;
  let target = -1;
  for (let edge = first[row]!; edge < end; edge++) {
    const column = columnAt[edge]!;
    const worth = (((weight[edge]! << left) >> right) - price[column]!) | 0;
    if (worth <= second) continue;
    if (worth > best) {
      second = best;
      best = worth;
      target = column;
    } else second = worth;
  }
  offers.best = best;
  offers.second = second;
  offers.column = target;
}
