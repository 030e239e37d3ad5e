import type { BidDesk } from '../kernel/bid-desk';
import { BLOCK } from '../kernel/row-desk';
import type { Network } from '../network';

/**
 * The best edges of each row at the prices of its last full scan, and a bound
 * on all its other edges. Prices rise while rows bid, so the bound stays valid:
 * as long as the best cached edge reaches it, no other edge needs reading.
 */
export interface BidCache {
  readonly desk: BidDesk;
  /** Edges kept per row. */
  readonly width: number;
  /** Column and scaled weight of each kept edge, `width` per row, in no order. */
  readonly column: Int32Array;
  readonly value: Int32Array;
  /** Edges kept of each row. */
  readonly count: Uint8Array;
  /** No other edge of the row is worth more than this. {@link STALE}: must be scanned. */
  readonly bound: Int32Array;
  /** Scaled weight = (weight << left) >> right. */
  readonly left: number;
  readonly right: number;
  /** Of every column, and of staying out: what the bids are made from. */
  readonly price: Int32Array;
  /** What no edge of a block is worth more than: its best when it was last read. See {@link blocksOf}. */
  readonly blockBound: Int32Array;
}

/** A bound that no edge reaches. */
export const STALE = 2 ** 30;
/** Less than any worth: the bound where all edges are kept. */
export const NOTHING = -(2 ** 30);

export function newBidCache(
  { rows, weight }: Network,
  desk: BidDesk,
  { left, right }: { left: number; right: number },
): BidCache {
  const { width, column, value, count, bound, rowDesk, isShort } = desk;
  return {
    desk,
    width,
    column,
    value,
    count: count.fill(0),
    bound: bound.fill(STALE),
    left,
    right,
    price: rowDesk.price,
    blockBound: new Int32Array(isShort ? 0 : rows + Math.ceil(weight.length / BLOCK)),
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

/** Column and worth of the kept edge of the row that is worth most. */
export function bestKept(
  { width, column, value, count, price }: BidCache,
  row: number,
): { column: number; worth: number } {
  const best = { column: -1, worth: NOTHING };
  for (let at = row * width; at < row * width + count[row]!; at++) {
    const worth = value[at]! - price[column[at]!]!;
    if (worth > best.worth) Object.assign(best, { column: column[at]!, worth });
  }
  return best;
}
