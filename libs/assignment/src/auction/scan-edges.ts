import type { Network } from '../network';
import { keep, leastKept, NOTHING, type BidCache } from './bid-cache';
import { scanOnDesk } from './scan-on-desk';

/** Reads the edges that can matter, of a row that has any, and keeps the best. O(edges of the row + insertions). */
export function scanEdges(network: Network, cache: BidCache, row: number): void {
  if (cache.desk !== undefined) scanOnDesk(network, cache, cache.desk, row);
  else if (network.column !== null) scanList(network, network.column, cache, row);
}

function scanList({ first, last, weight }: Network, columnAt: Int32Array, cache: BidCache, row: number): void {
  const { width, column, value, ceiling, left, right, price } = cache;
  const base = row * width;
  const end = last[row]!;
  let least = leastKept(cache, row) - 1;
  let count = 0;
  for (let edge = first[row]!; edge < end; edge++) {
    const worth = (((weight[edge]! << left) >> right) - price[columnAt[edge]!]!) | 0;
    if (worth <= least) continue;
    if (count < width) count++;
    keep(column, ceiling, base, count, edge, worth);
    if (count === width) least = ceiling[base + count - 1]!;
  }
  for (let at = base; at < base + count; at++) {
    const edge = column[at]!;
    column[at] = columnAt[edge]!;
    value[at] = (weight[edge]! << left) >> right;
  }
  cache.count[row] = count;
  cache.bound[row] = count === end - first[row]! ? NOTHING : ceiling[base + count - 1]!;
}
