import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import { keep, leastKept, NOTHING, STALE, type BidCache } from './bid-cache';
import { BLOCK, larger } from './read-blocks';

/**
 * A full row is read in blocks, and only those whose bound says that they can matter: at the first scan, which sets the
 * bounds where they are not set yet, the blocks with the best edges, later those that can hold something better than what
 * was kept is worth now.
 */
export function scanDense(network: Network, cache: BidCache, price: Int32Array, row: number): void {
  const { columns, weight } = network;
  const { width, column, value, ceiling, left, right, blocks, blockBound } = cache;
  const base = row * width;
  const from = row * columns;
  const isFirst = cache.bound[row] === STALE;
  let least = (isFirst ? leastOfFirst(network, cache, price, row) : leastKept(cache, price, row)) - 1;
  let bound = NOTHING;
  let count = 0;
  for (let block = 0; block < blocks; block++) {
    const most = blockBound[row * blocks + block]!;
    if (most <= least) {
      if (most > bound) bound = most;
      continue;
    }
    const best = readBlock(network, cache, price, row, block);
    const start = block * BLOCK;
    const end = Math.min(columns, start + BLOCK);
    for (let to = start; best > least && to < end; to++) {
      const at = weight[from + to]!;
      const worth = (((at << left) >> right) - price[to]!) | 0;
      if (worth <= least || at === NO_EDGE) continue;
      if (count < width) count++;
      keep(column, ceiling, base, count, to, worth);
      if (count === width) least = ceiling[base + count - 1]!;
    }
    if (best > bound) bound = best;
  }
  for (let at = base; at < base + count; at++) value[at] = (weight[from + column[at]!]! << left) >> right;
  cache.count[row] = count;
  cache.bound[row] = count < width ? NOTHING : Math.min(bound, ceiling[base + count - 1]!);
}

/**
 * What at least `width` edges of a row reach that is scanned for the first time. Where its blocks were bounded before
 * prices rose, the most promising ones are read anew, and the whole row where that leaves too many to read.
 */
function leastOfFirst(network: Network, cache: BidCache, price: Int32Array, row: number): number {
  const { width, column, blocks, isBounded } = cache;
  if (isBounded[row] === 1) {
    isBounded[row] = 0;
    if (goodBlock(cache, row) > NOTHING + 1) {
      let least = STALE;
      for (let at = row * width; at < (row + 1) * width; at++)
        least = Math.min(least, readBlock(network, cache, price, row, column[at]!));
      if (reaching(cache, row, least) <= MOST_REACHING * width) return least;
    }
  }
  for (let block = 0; block < blocks; block++) readBlock(network, cache, price, row, block);
  return goodBlock(cache, row);
}

/** Blocks, per kept edge, that a first scan reads at most before it bounds all of them anew. */
const MOST_REACHING = 4;

function reaching({ blocks, blockBound }: BidCache, row: number, least: number): number {
  let count = 0;
  for (let at = row * blocks; at < (row + 1) * blocks; at++) if (blockBound[at]! >= least) count++;
  return count;
}

/** What the best of a block is worth, which becomes its bound. */
function readBlock(
  { columns, weight }: Network,
  { left, right, blocks, blockBound, hasHoles }: BidCache,
  price: Int32Array,
  row: number,
  block: number,
): number {
  const start = block * BLOCK;
  const end = Math.min(columns, start + BLOCK);
  const mostOf = hasHoles ? mostOfSome : mostOfAll;
  const best = mostOf(weight, price, row * columns + start, start, end, left, right);
  blockBound[row * blocks + block] = best;
  return best;
}

/**
 * What the best of the columns `start` to `end` is worth. Without a branch, which would be guessed wrong three times
 * in a block, and four entries at a time.
 */
function mostOfAll(
  weight: Int32Array,
  price: Int32Array,
  from: number,
  start: number,
  end: number,
  left: number,
  right: number,
): number {
  let best = NOTHING;
  let to = start;
  let edge = from;
  for (; to + 3 < end; to += 4, edge += 4) {
    const a = (((weight[edge]! << left) >> right) - price[to]!) | 0;
    const b = (((weight[edge + 1]! << left) >> right) - price[to + 1]!) | 0;
    const c = (((weight[edge + 2]! << left) >> right) - price[to + 2]!) | 0;
    const d = (((weight[edge + 3]! << left) >> right) - price[to + 3]!) | 0;
    best = larger(best, larger(larger(a, b), larger(c, d)));
  }
  for (; to < end; to++, edge++) best = larger(best, ((weight[edge]! << left) >> right) - price[to]!);
  return best;
}

/** The same where entries may be {@link NO_EDGE}. */
function mostOfSome(
  weight: Int32Array,
  price: Int32Array,
  from: number,
  start: number,
  end: number,
  left: number,
  right: number,
): number {
  let best = NOTHING;
  for (let to = start, edge = from; to < end; to++, edge++) {
    const worth = (((weight[edge]! << left) >> right) - price[to]!) | 0;
    if (worth > best && weight[edge] !== NO_EDGE) best = worth;
  }
  return best;
}

/** What at least `width` edges of the row reach: the bound of its block of that rank, by a sort into the cache. */
function goodBlock({ width, column, ceiling, blocks, blockBound }: BidCache, row: number): number {
  if (blocks < width) return NOTHING + 1;
  const base = row * width;
  let count = 0;
  let least = NOTHING;
  for (let block = 0; block < blocks; block++) {
    const most = blockBound[row * blocks + block]!;
    if (most <= least) continue;
    if (count < width) count++;
    keep(column, ceiling, base, count, block, most);
    if (count === width) least = ceiling[base + count - 1]!;
  }
  return Math.max(least, NOTHING + 1);
}
