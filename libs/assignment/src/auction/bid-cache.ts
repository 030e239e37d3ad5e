import type { Network } from '../network';
import { NO_EDGE } from '../problem';

/**
 * The best edges of each row at the prices of its last full scan, and a bound
 * on all its other edges. Prices rise while rows bid, so the bound stays valid:
 * as long as the best cached edge reaches it, no other edge needs reading. For
 * the same reason what a kept edge was worth then is a bound on what it is worth
 * now: the kept edges are sorted by it, and are read only as far as it reaches.
 */
export interface BidCache {
  /** Edges kept per row. */
  readonly width: number;
  /** Column and scaled weight of each kept edge, `width` per row, and its worth at the last scan, best first. */
  readonly column: Int32Array;
  readonly value: Int32Array;
  readonly ceiling: Int32Array;
  /** Edges kept of each row. */
  readonly count: Uint8Array;
  /** No other edge of the row is worth more than this. {@link STALE}: must be scanned. */
  readonly bound: Int32Array;
  /** Scaled weight = (weight << left) >> right. */
  readonly left: number;
  readonly right: number;
  /** Blocks that a full row is read in; 0 where rows are sparse. */
  readonly blocks: number;
  /** What no edge of the block is worth more than, `blocks` per row: its best when it was last read. */
  readonly blockBound: Int32Array;
  /** Whether entries of a full row may be {@link NO_EDGE}. */
  readonly hasHoles: boolean;
}

/** Columns of a block. */
export const BLOCK = 16;

/** A bound that no edge reaches. */
export const STALE = 2 ** 30;
/** Less than any worth: the bound where all edges are kept. */
export const NOTHING = -(2 ** 30);

export function newBidCache(
  { rows, columns, column }: Network,
  width: number,
  { left, right }: { left: number; right: number },
  hasHoles = true,
): BidCache {
  const blocks = column === null ? Math.ceil(columns / BLOCK) : 0;
  return {
    width,
    column: new Int32Array(rows * width),
    value: new Int32Array(rows * width),
    ceiling: new Int32Array(rows * width),
    count: new Uint8Array(rows),
    bound: new Int32Array(rows).fill(STALE),
    left,
    right,
    blocks,
    blockBound: new Int32Array(rows * blocks),
    hasHoles,
  };
}

/** Reads the edges that can matter, of a row that has any, and keeps the best. O(edges of the row + insertions). */
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
  const { width, column, value, ceiling, left, right } = cache;
  const base = row * width;
  const end = last[row]!;
  let least = leastKept(cache, price, row) - 1;
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

/**
 * A full row is read in blocks, and only those whose bound says that they can
 * matter: at the first scan, which sets the bounds, the blocks with the best
 * edges, later those that can hold something better than what was kept is worth now.
 */
function scanDense({ columns, weight }: Network, cache: BidCache, price: Int32Array, row: number): void {
  const { width, column, value, ceiling, left, right, blocks, blockBound } = cache;
  const base = row * width;
  const from = row * columns;
  const isFirst = cache.bound[row] === STALE;
  if (isFirst) boundBlocks(cache, weight, price, row, columns);
  let least = (isFirst ? goodBlock(cache, row) : leastKept(cache, price, row)) - 1;
  let bound = NOTHING;
  let count = 0;
  for (let block = 0; block < blocks; block++) {
    const most = blockBound[row * blocks + block]!;
    if (most <= least) {
      if (most > bound) bound = most;
      continue;
    }
    const end = Math.min(columns, (block + 1) * BLOCK);
    let best = NOTHING;
    for (let to = block * BLOCK; to < end; to++) {
      const at = weight[from + to]!;
      const worth = (((at << left) >> right) - price[to]!) | 0;
      if (worth <= best && worth <= least) continue;
      if (at === NO_EDGE) continue;
      if (worth > best) best = worth;
      if (worth <= least) continue;
      if (count < width) count++;
      keep(column, ceiling, base, count, to, worth);
      if (count === width) least = ceiling[base + count - 1]!;
    }
    blockBound[row * blocks + block] = best;
    if (best > bound) bound = best;
  }
  for (let at = base; at < base + count; at++) value[at] = (weight[from + column[at]!]! << left) >> right;
  cache.count[row] = count;
  cache.bound[row] = count < width ? NOTHING : Math.min(bound, ceiling[base + count - 1]!);
}

/** Reads the whole row and sets the bound of each block. */
function boundBlocks(
  { left, right, blocks, blockBound, hasHoles }: BidCache,
  weight: Int32Array,
  price: Int32Array,
  row: number,
  columns: number,
): void {
  const mostOf = hasHoles ? mostOfSome : mostOfAll;
  for (let block = 0; block < blocks; block++) {
    const to = block * BLOCK;
    const end = Math.min(columns, to + BLOCK);
    blockBound[row * blocks + block] = mostOf(weight, price, row * columns + to, to, end, left, right);
  }
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
    best = larger(best, ((weight[edge]! << left) >> right) - price[to]!);
    best = larger(best, ((weight[edge + 1]! << left) >> right) - price[to + 1]!);
    best = larger(best, ((weight[edge + 2]! << left) >> right) - price[to + 2]!);
    best = larger(best, ((weight[edge + 3]! << left) >> right) - price[to + 3]!);
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

/** The larger of two that differ by less than 2^31. */
function larger(one: number, other: number): number {
  const more = (other - one) | 0;
  return (one + (more & ~(more >> 31))) | 0;
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

/** What all the kept edges are worth at least at these prices, where as many are kept as can be. */
function leastKept({ width, column, value, count, bound }: BidCache, price: Int32Array, row: number): number {
  if (bound[row] === STALE || count[row]! < width) return NOTHING + 1;
  let least = STALE;
  for (let at = row * width; at < (row + 1) * width; at++) {
    const worth = (value[at]! - price[column[at]!]!) | 0;
    if (worth < least) least = worth;
  }
  return least;
}

/** Puts an edge in its place among the kept ones, of which it is the last or replaces the last. */
function keep(
  position: Int32Array,
  ceiling: Int32Array,
  base: number,
  count: number,
  itsPosition: number,
  worth: number,
): void {
  let at = base + count - 1;
  while (at > base && ceiling[at - 1]! < worth) {
    ceiling[at] = ceiling[at - 1]!;
    position[at] = position[at - 1]!;
    at--;
  }
  ceiling[at] = worth;
  position[at] = itsPosition;
}
