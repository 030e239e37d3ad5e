import { deskFor, layRow } from '../kernel/row-desk';
import type { Network } from '../network';
import { leastKept, STALE, type BidCache } from './bid-cache';

/**
 * A full row is read in blocks: all of them at the first scan, which bounds each by its best edge, later those that can
 * hold something better than what was kept is worth now.
 */
export function scanDense(network: Network, cache: BidCache, price: Int32Array, row: number): void {
  const { width, column, value, ceiling, left, right, blocks, blockBound } = cache;
  const desk = deskFor(network.columns);
  const { reader } = desk;
  desk.price.set(price);
  layRow(desk, network, row);
  let least: number;
  if (cache.bound[row] === STALE) {
    reader.boundBlocks(left, right);
    least = reader.reachedBy(width) - 1;
  } else {
    desk.bound.set(blockBound.subarray(row * blocks, (row + 1) * blocks));
    least = leastKept(cache, price, row) - 1;
  }
  cache.count[row] = reader.keepBest(width, least, left, right);
  cache.bound[row] = desk.answer[0]!;
  blockBound.set(desk.bound, row * blocks);
  const base = row * width;
  for (let at = 0; at < width; at++) {
    column[base + at] = desk.column[at]!;
    value[base + at] = desk.value[at]!;
    ceiling[base + at] = desk.worth[at]!;
  }
}
