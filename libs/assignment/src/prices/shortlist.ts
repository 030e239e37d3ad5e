/**
 * A few edges of each row that are its best at some prices, and what no other
 * edge is worth more than, at these prices or higher ones: most profits and
 * tight edges can be told from them, without reading all edges.
 */
export interface Shortlist {
  /** Edges listed per row at most. */
  readonly width: number;
  /** Column and weight of each, `width` per row, and how many there are. */
  readonly column: Int32Array;
  readonly weight: Int32Array;
  readonly count: Uint8Array;
  /** No other edge of the row is worth more; {@link UNLIMITED}: unknown. */
  readonly limit: Int32Array;
  /** What prices may have fallen by since then. */
  fallen: number;
}

/** A limit that no profit reaches. */
export const UNLIMITED = 2 ** 31 - 1;

/** Whether no unlisted edge of the row is worth more than this. */
export function isListed({ limit, fallen }: Shortlist, row: number, profit: number): boolean {
  return limit[row] !== UNLIMITED && profit >= limit[row]! + fallen;
}

/** The best of weight minus price over the row's listed edges, or `least`. */
export function bestListed(
  { width, column, weight, count }: Shortlist,
  price: Float64Array,
  row: number,
  least: number,
): number {
  const end = row * width + count[row]!;
  let best = least;
  for (let at = row * width; at < end; at++) {
    const profit = weight[at]! - price[column[at]!]!;
    if (profit > best) best = profit;
  }
  return best;
}
