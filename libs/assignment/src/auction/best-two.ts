import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import { NOTHING, type BidCache } from './bid-cache';
import { BLOCK } from './read-blocks';

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
  { width, column, value, ceiling, count }: BidCache,
  price: Int32Array,
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
export function bestTwoOfAll(network: Network, cache: BidCache, price: Int32Array, row: number, offers: Offers): void {
  if (network.column === null) bestTwoDense(network, cache, price, row, offers);
  else bestTwoSparse(network, network.column, cache, price, row, offers);
}

/** The block with the highest bound first, then what the others can add to that. */
function bestTwoDense(
  { columns, weight }: Network,
  { left, right, blocks, blockBound }: BidCache,
  price: Int32Array,
  row: number,
  offers: Offers,
): void {
  const base = row * columns;
  const bounds = row * blocks;
  let best = NOTHING;
  let second = NOTHING;
  let target = -1;
  const likely = likelyBlock(blockBound, bounds, blocks);
  for (let turn = -1; turn < blocks; turn++) {
    const block = turn < 0 ? likely : turn;
    if (turn === likely || blockBound[bounds + block]! <= second) continue;
    const end = Math.min(columns, (block + 1) * BLOCK);
    let most = NOTHING;
    for (let column = block * BLOCK; column < end; column++) {
      const at = weight[base + column]!;
      const worth = (((at << left) >> right) - price[column]!) | 0;
      if (worth <= most || at === NO_EDGE) {
        if (worth > second && at !== NO_EDGE) second = worth;
        continue;
      }
      most = worth;
      if (worth > best) {
        second = best;
        best = worth;
        target = column;
      } else if (worth > second) second = worth;
    }
    blockBound[bounds + block] = most;
  }
  offers.best = best;
  offers.second = second;
  offers.column = target;
  offers.value = target < 0 ? NOTHING : (weight[base + target]! << left) >> right;
}

function likelyBlock(blockBound: Int32Array, from: number, blocks: number): number {
  let likely = 0;
  for (let block = 1; block < blocks; block++) {
    if (blockBound[from + block]! > blockBound[from + likely]!) likely = block;
  }
  return likely;
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
      target = edge;
    } else second = worth;
  }
  offers.best = best;
  offers.second = second;
  offers.column = target < 0 ? -1 : columnAt[target]!;
  offers.value = target < 0 ? NOTHING : (weight[target]! << left) >> right;
}
