import { intsOf } from '../lists';
import type { Market } from '../market';
import { UNLIMITED, type Shortlist } from '../prices/shortlist';
import { STALE, type BidCache } from './bid-cache';
import type { FloorOfBids } from './floor-of-bids';

/**
 * The scaled prices in whole units of weight. All are moved by the same part of
 * a unit first: the one, of a few, after which the most rows still have what
 * is best for them by their cache.
 */
export function roundPrices(
  { network, closed, mustFill, mayStayOut }: Market,
  floor: FloorOfBids,
  cache: BidCache,
): { price: Float64Array; offset: number } {
  const unit = 2 ** cache.left;
  const grain = 2 ** cache.right;
  let best = { offset: 0, attained: -1 };
  for (let step = 0; step < OFFSETS; step++) {
    const offset = Math.floor((unit * step) / OFFSETS);
    const attained = countAttained(mayStayOut, floor, cache, offset);
    if (attained > best.attained) best = { offset, attained };
  }
  const price = new Float64Array(network.columns).fill(Infinity);
  for (let column = 0; column < network.columns; column++) {
    if (closed[column] === 1) continue;
    const whole = Math.floor((floor.price[column]! + best.offset) / unit) * grain;
    price[column] = mustFill[column] === 1 ? whole : Math.max(0, whole);
  }
  return { price, offset: best.offset };
}

/**
 * The kept edges in whole units of weight. A whole price is less than a unit
 * under the price plus the offset, so that an edge worth at most `bound` is worth
 * less than (bound - offset) / unit + 1 now. Copied from the desk. Undefined where weights were cut to fit.
 */
export function shortlistFrom(
  { width, column, value, count, bound, left, right }: BidCache,
  offset: number,
): Shortlist | undefined {
  if (right > 0) return undefined;
  const unit = 1 << left;
  const limit = intsOf(bound.length, (row) =>
    bound[row] === STALE ? UNLIMITED : (bound[row]! - offset + unit - 1) >> left,
  );
  const weight = intsOf(value.length, (at) => value[at]! >> left);
  return { width, column: column.slice(), weight, count: count.slice(), limit, fallen: 0 };
}

const OFFSETS = 8;
/** Rows that are looked at to choose the offset. */
const SAMPLE = 500;

function countAttained(
  mayStayOut: Uint8Array,
  { price, desk }: FloorOfBids,
  { width, column, value, count, left }: BidCache,
  offset: number,
): number {
  const { columnOf } = desk;
  const stride = Math.max(1, Math.floor(mayStayOut.length / SAMPLE));
  let attained = 0;
  for (let row = 0; row < mayStayOut.length; row += stride) {
    let most = mayStayOut[row] === 1 ? 0 : -Infinity;
    let own = columnOf[row]! < 0 ? 0 : -Infinity;
    for (let at = row * width; at < row * width + count[row]!; at++) {
      const worth = (value[at]! >> left) - ((price[column[at]!]! + offset) >> left);
      if (worth > most) most = worth;
      if (column[at] === columnOf[row]) own = worth;
    }
    if (own === most) attained++;
  }
  return attained;
}
