import type { Market } from '../market';
import type { BidCache } from './bid-cache';
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
): Float64Array {
  const unit = 2 ** cache.left;
  const grain = 2 ** cache.right;
  let best = { offset: 0, attained: -1 };
  for (let step = 0; step < OFFSETS; step++) {
    const offset = Math.floor((unit * step) / OFFSETS);
    const attained = countAttained(mayStayOut, floor, cache, offset);
    if (attained > best.attained) best = { offset, attained };
  }
  return Float64Array.from({ length: network.columns }, (_, column) => {
    if (closed[column] === 1) return Infinity;
    const whole = Math.floor((floor.price[column]! + best.offset) / unit) * grain;
    return mustFill[column] === 1 ? whole : Math.max(0, whole);
  });
}

const OFFSETS = 8;
/** Rows that are looked at to choose the offset. */
const SAMPLE = 2000;

function countAttained(
  mayStayOut: Uint8Array,
  { price, columnOf }: FloorOfBids,
  { width, column, value, count, left }: BidCache,
  offset: number,
): number {
  const stride = Math.max(1, Math.floor(columnOf.length / SAMPLE));
  let attained = 0;
  for (let row = 0; row < columnOf.length; row += stride) {
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
