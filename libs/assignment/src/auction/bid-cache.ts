import type { Network } from '../network';
import { NO_EDGE } from '../problem';

/**
 * The best edges of each row at the prices of its last full scan, and a bound
 * on all its other edges. Prices rise while rows bid, so the bound stays valid:
 * as long as the best cached edge reaches it, no other edge needs reading.
 */
export interface BidCache {
  /** Edges kept per row. */
  readonly width: number;
  /** Column and scaled weight of each kept edge, `width` per row. */
  readonly column: Int32Array;
  readonly value: Int32Array;
  /** Edges kept of each row. */
  readonly count: Uint8Array;
  /** No other edge of the row is worth more than this. {@link STALE}: must be scanned. */
  readonly bound: Int32Array;
  /** Scaled weight = (weight << left) >> right. */
  readonly left: number;
  readonly right: number;
  /** Worths of the kept edges during a scan, best first. */
  readonly worth: Int32Array;
  /** Best worth of each block of a full row during a scan. */
  readonly blockBest: Int32Array;
}

/** Blocks that a full row is read in, at most, and their least length. */
const BLOCKS = 64;
const SHORTEST_BLOCK = 32;
/** Blocks that are read first because they are the best. */
const BEST_BLOCKS = 3;

/** A bound that no edge reaches. */
export const STALE = 2 ** 30;
/** Less than any worth: the bound where all edges are kept. */
export const NOTHING = -(2 ** 30);

export function newBidCache(
  { rows }: Network,
  width: number,
  { left, right }: { left: number; right: number },
): BidCache {
  return {
    width,
    column: new Int32Array(rows * width),
    value: new Int32Array(rows * width),
    count: new Uint8Array(rows),
    bound: new Int32Array(rows).fill(STALE),
    left,
    right,
    worth: new Int32Array(width + 1),
    blockBest: new Int32Array(BLOCKS),
  };
}

/** Reads all edges of the row and keeps the best. O(edges of the row + insertions). */
export function scanEdges(network: Network, cache: BidCache, price: Int32Array, row: number): void {
  if (network.column === null) scanDense(network, cache, price, row);
  else scanSparse(network, network.column, cache, price, row);
}

function scanSparse(
  { first, last, weight }: Network,
  columnAt: Int32Array,
  cache: BidCache,
  price: Int32Array,
  row: number,
): void {
  const { width, left, right } = cache;
  const end = last[row]!;
  let count = 0;
  let least = NOTHING;
  let bound = NOTHING;
  for (let edge = first[row]!; edge < end; edge++) {
    const column = columnAt[edge]!;
    const value = (weight[edge]! << left) >> right;
    const worth = (value - price[column]!) | 0;
    if (worth <= least) {
      if (worth > bound) bound = worth;
      continue;
    }
    if (count === width && least > bound) bound = least;
    if (count < width) count++;
    least = keep(cache, row * width, count, column, value, worth);
  }
  cache.count[row] = count;
  cache.bound[row] = bound;
}

/**
 * A long row is read in blocks. The best worth of each block first; then the
 * blocks from the best down, which fills the cache at once with nearly what it
 * ends with, in whatever order the weights stand.
 */
function scanDense({ columns, weight }: Network, cache: BidCache, price: Int32Array, row: number): void {
  const { left, right, blockBest } = cache;
  const base = row * columns;
  const size = Math.max(SHORTEST_BLOCK, Math.ceil(columns / BLOCKS));
  const blocks = Math.ceil(columns / size);
  for (let block = 0; block < blocks; block++) {
    const end = Math.min(columns, (block + 1) * size);
    let best = NOTHING;
    for (let column = block * size; column < end; column++) {
      const at = weight[base + column]!;
      const worth = (((at << left) >> right) - price[column]!) | 0;
      if (worth > best && at !== NO_EDGE) best = worth;
    }
    blockBest[block] = best;
  }
  cache.count[row] = 0;
  cache.bound[row] = NOTHING;
  let least = NOTHING;
  for (let turn = 0; turn < blocks + BEST_BLOCKS; turn++) {
    const block = turn < BEST_BLOCKS ? bestBlock(blockBest, blocks) : turn - BEST_BLOCKS;
    const best = blockBest[block]!;
    if (best > least)
      least = keepBlock(cache, weight, price, row, base, block * size, Math.min(columns, (block + 1) * size));
    else if (best > cache.bound[row]!) cache.bound[row] = best;
    blockBest[block] = NOTHING;
  }
}

function bestBlock(blockBest: Int32Array, blocks: number): number {
  let block = 0;
  for (let other = 1; other < blocks; other++) if (blockBest[other]! > blockBest[block]!) block = other;
  return block;
}

/** Keeps what is worth keeping of one block; returns what another edge must be worth more than. */
function keepBlock(
  cache: BidCache,
  weight: Int32Array,
  price: Int32Array,
  row: number,
  base: number,
  from: number,
  to: number,
): number {
  const { width, left, right } = cache;
  let count = cache.count[row]!;
  let bound = cache.bound[row]!;
  let least = count < width ? NOTHING : cache.worth[width - 1]!;
  for (let column = from; column < to; column++) {
    const at = weight[base + column]!;
    const value = (at << left) >> right;
    const worth = (value - price[column]!) | 0;
    if (worth <= least) {
      if (worth > bound && at !== NO_EDGE) bound = worth;
      continue;
    }
    if (at === NO_EDGE) continue;
    if (count === width && least > bound) bound = least;
    if (count < width) count++;
    least = keep(cache, row * width, count, column, value, worth);
  }
  cache.count[row] = count;
  cache.bound[row] = bound;
  return least;
}

/** Puts an edge in its place among the kept ones; returns what another must be worth more than to be kept. */
function keep(
  { width, column, value, worth: worths }: BidCache,
  base: number,
  count: number,
  toColumn: number,
  itsValue: number,
  worth: number,
): number {
  let at = count - 1;
  while (at > 0 && worths[at - 1]! < worth) {
    worths[at] = worths[at - 1]!;
    column[base + at] = column[base + at - 1]!;
    value[base + at] = value[base + at - 1]!;
    at--;
  }
  worths[at] = worth;
  column[base + at] = toColumn;
  value[base + at] = itsValue;
  return count < width ? NOTHING : worths[width - 1]!;
}
