import type { Network } from '../network';
import { BLOCK, type RowDesk } from '../kernel/row-desk';

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
  /** Of every column, and of staying out: what the bids are made from. On the desk where there is one. */
  readonly price: Int32Array;
  /** Where rows are read, unless they are short lists. */
  readonly desk: RowDesk | undefined;
  /** What no edge of a block is worth more than: its best when it was last read. See {@link blocksOf}. */
  readonly blockBound: Int32Array;
}

/** A bound that no edge reaches. */
export const STALE = 2 ** 30;
/** Less than any worth: the bound where all edges are kept. */
export const NOTHING = -(2 ** 30);

export function newBidCache(
  { rows, columns, weight }: Network,
  width: number,
  { left, right }: { left: number; right: number },
  desk?: RowDesk,
): BidCache {
  return {
    width,
    column: new Int32Array(rows * width),
    value: new Int32Array(rows * width),
    ceiling: new Int32Array(rows * width),
    count: new Uint8Array(rows),
    bound: new Int32Array(rows).fill(STALE),
    left,
    right,
    price: desk?.price ?? new Int32Array(columns + 1),
    desk,
    blockBound: new Int32Array(desk === undefined ? 0 : rows + Math.ceil(weight.length / BLOCK)),
  };
}

/** Where the bounds of the row's blocks begin. */
export function blocksOf({ first }: Network, row: number): number {
  return row + Math.floor(first[row]! / BLOCK);
}

/** What all the kept edges are worth at least at these prices, where as many are kept as can be. */
export function leastKept({ width, column, value, count, bound, price }: BidCache, row: number): number {
  if (bound[row] === STALE || count[row]! < width) return NOTHING + 1;
  let least = STALE;
  for (let at = row * width; at < (row + 1) * width; at++) {
    const worth = (value[at]! - price[column[at]!]!) | 0;
    if (worth < least) least = worth;
  }
  return least;
}

/** Puts an edge in its place among the kept ones, of which it is the last or replaces the last. */
export function keep(
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
