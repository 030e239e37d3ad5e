import { BLOCK, layRow } from '../kernel/row-desk';
import type { Network } from '../network';
import { columnAt } from './best-two';
import { blocksOf, leastKept, STALE, type BidCache } from './bid-cache';

/**
 * A long row is read in blocks: all of them at the first scan, which bounds each by its best edge, later those that can
 * hold something better than what was kept is worth now.
 */
export function scanOnDesk(network: Network, cache: BidCache, row: number): void {
  const { width, column, value, left, right, blockBound } = cache;
  const desk = cache.desk.rowDesk;
  const { reader, bound } = desk;
  const start = blocksOf(network, row);
  const blocks = Math.ceil(layRow(desk, network, row) / BLOCK);
  let least: number;
  if (cache.bound[row] === STALE) {
    reader.boundBlocks(left, right);
    least = reader.reachedBy(width) - 1;
  } else {
    bound.set(blockBound.subarray(start, start + blocks));
    least = leastKept(cache, row) - 1;
  }
  const count = reader.keepBest(width, least, left, right);
  cache.count[row] = count;
  cache.bound[row] = desk.answer[0]!;
  blockBound.set(blocks === bound.length ? bound : bound.subarray(0, blocks), start);
  const base = row * width;
  for (let at = 0; at < count; at++) {
    column[base + at] = columnAt(network, row, desk.kept[at]!);
    value[base + at] = desk.value[at]!;
  }
}
