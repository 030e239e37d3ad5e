import type { Network } from '../network';
import { layRow, type RowDesk } from '../kernel/row-desk';
import { NOTHING, type BidCache } from './bid-cache';

/** What the edges of a row are worth to it (scaled weight minus price). */
export interface Offers {
  best: number;
  second: number;
  /** Column of the best, or -1 when there is none, and its scaled weight. */
  column: number;
  value: number;
}

/** The best two of the row's kept edges, read as far as the rest could be better. O(width of the cache). */
export function bestTwoKept(
  { width, column, value, ceiling, count, price }: BidCache,
  row: number,
  offers: Offers,
): void {
  const base = row * width;
  const end = base + count[row]!;
  let best = NOTHING;
  let second = NOTHING;
  let target = -1;
  for (let at = base; at < end && ceiling[at]! > second; at++) {
    const worth = (value[at]! - price[column[at]!]!) | 0;
    if (worth <= second) continue;
    if (worth > best) {
      second = best;
      best = worth;
      target = at;
    } else second = worth;
  }
  offers.best = best;
  offers.second = second;
  offers.column = target < 0 ? -1 : column[target]!;
  offers.value = target < 0 ? NOTHING : value[target]!;
}

/** The best two of all the row's edges, which leaves the cache as it is. O(edges of the row). */
export function bestTwoOfAll(network: Network, cache: BidCache, row: number, offers: Offers): void {
  if (cache.desk !== undefined) bestTwoOnDesk(network, cache, cache.desk, row, offers);
  else if (network.column !== null) bestTwoListed(network, network.column, cache, row, offers);
}

function bestTwoOnDesk(network: Network, { left, right }: BidCache, desk: RowDesk, row: number, offers: Offers): void {
  layRow(desk, network, row);
  desk.reader.findBestTwo(left, right);
  const { answer } = desk;
  const place = answer[2]!;
  offers.best = answer[0]!;
  offers.second = answer[1]!;
  offers.column = place < 0 ? -1 : columnAt(network, row, place);
  offers.value = answer[3]!;
}

/** The column of an edge that is named by its place in the row. */
export function columnAt({ first, column }: Network, row: number, place: number): number {
  return column === null ? place : column[first[row]! + place]!;
}

function bestTwoListed(
  { first, last, weight }: Network,
  columnAt: Int32Array,
  { left, right, price }: BidCache,
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
      target = edge;
    } else second = worth;
  }
  offers.best = best;
  offers.second = second;
  offers.column = target < 0 ? -1 : columnAt[target]!;
  offers.value = target < 0 ? NOTHING : (weight[target]! << left) >> right;
}
