import type { Heartbeat } from '../heartbeat';
import { giveBidDeskBack, MOST_LAID, type BidDesk } from '../kernel/bid-desk';
import { areShort, longestRow, MOST_KEPT } from '../kernel/row-desk';
import { intsOf } from '../lists';
import type { Market } from '../market';
import type { Network } from '../network';
import type { Shortlist } from '../prices/shortlist';
import { bidInPhases } from './bid-in-phases';
import { bidUntilSeated, everybodyWaits } from './bid-until-seated';
import { newBidCache, STALE, type BidCache } from './bid-cache';
import { CLOSED_PRICE, openFloor, takeDeskFor, voidFreePrices, type FloorOfBids } from './floor-of-bids';
import { roundPrices, shortlistFrom } from './round-prices';
import { surplusOf, type Surplus } from './surplus';
import { weightRange, type WeightRange } from './weight-range';

export interface Auctioned {
  readonly columnOf: Int32Array;
  readonly price: Float64Array;
  /** The edges that the bids were made from, where they still say something. */
  readonly shortlist: Shortlist | undefined;
}

/**
 * A seating and whole prices that are nearly optimal: the start of the exact
 * finish. Epsilon-scaling auction (Bertsekas 1988; Bertsekas, Castañon 1992).
 *
 * 1. Weights are scaled by a power of two, so that prices can differ by less than a unit.
 * 2. Where it depends on the weights which places stay free: one phase with the last epsilon. A price above the start
 *    price then always belongs to a full column. Given up where it becomes a price war.
 * 3. Else, and then: phases with falling epsilon, in a market made balanced by places outside and dummies.
 *    Where a price leaves the safe range: again, in weights that are scaled less.
 * 4. Prices are counted from those at which places stay free and rows stay out.
 * 5. The prices are rounded back to whole units.
 */
export function auction(market: Market, heartbeat: Heartbeat): Auctioned {
  return withDesk(market, heartbeat, (desk) => auctionOn(desk, market, WAR, heartbeat)!);
}

/** The same with step 2 alone; undefined where it is not tried, or is given up after `most` bids a row. */
export function auctionAtOnce(market: Market, most: number, heartbeat: Heartbeat): Auctioned | undefined {
  return withDesk(market, heartbeat, (desk) => auctionOn(desk, market, most, heartbeat));
}

function withDesk<Answer>(market: Market, heartbeat: Heartbeat, use: (desk: BidDesk) => Answer): Answer {
  const desk = takeDeskFor(market, widthFor(market.network), heartbeat);
  try {
    heartbeat.beat();
    return use(desk);
  } finally {
    giveBidDeskBack(desk);
  }
}

/** Undefined only where `bidsAtOnce` are fewer than {@link WAR}. */
function auctionOn(desk: BidDesk, market: Market, bidsAtOnce: number, heartbeat: Heartbeat): Auctioned | undefined {
  const { network } = market;
  const range = weightRange(network, desk.isShort ? undefined : desk.rowDesk, heartbeat);
  let bits = Math.min(SCALED_BITS, MOST_LEFT + bitsOf(range));
  let { start, cache } = scaledTo(bits, market, desk, range);
  heartbeat.report('pricing', 0);
  const surplus = surplusOf(market, desk.places, heartbeat);
  const isTried = surplus.dummies > 0 && (surplus.isShared || surplus.places === 0);
  const most = Math.min(bidsAtOnce, surplus.places > surplus.dummies ? WAR_FOR_PLACES : WAR);
  let floor = isTried ? bidAtOnce(market, start, cache, most * network.rows + 2000, heartbeat) : undefined;
  if (floor === undefined && bidsAtOnce < WAR) return undefined;
  const progress = { most: 0 };
  for (; floor === undefined; bits -= MORE_ROOM) {
    ({ start, cache } = scaledTo(bits, market, desk, range));
    const { left, right } = cache;
    const spread = Math.floor(((range.highest - range.lowest) * 2 ** left) / 2 ** right);
    const phases = bidInPhases(market, start, cache, surplus, spread, progress, heartbeat);
    if (phases.isOver || bits - MORE_ROOM < LEAST_BITS) floor = phases.floor;
  }
  const fell = voidFreePrices(market, floor, start);
  countFromFree(market, floor, cache, surplus);
  const { price, offset } = roundPrices(market, floor, cache);
  return { columnOf: desk.columnOf.slice(), price, shortlist: fell ? undefined : shortlistFrom(cache, offset) };
}

/** Step 2. */
function bidAtOnce(
  market: Market,
  start: Int32Array,
  cache: BidCache,
  most: number,
  heartbeat: Heartbeat,
): FloorOfBids | undefined {
  const floor = openFloor(market, cache.desk, start);
  everybodyWaits(market, cache);
  const epsilon = Math.max(1, 2 ** (cache.left - 7));
  bidUntilSeated(market, cache, epsilon, { patience: Infinity, most }, heartbeat);
  return cache.desk.bidder.countWaiting() > 0 ? undefined : floor;
}

/** Bids per row after which a single phase is given up, and where rows are too many, which makes a war likely. */
const WAR = 40;
const WAR_FOR_PLACES = 8;

/**
 * Step 4: prices from which free places and staying out cost nothing. They are counted from the level of the dummies;
 * those of columns that must fill from the price outside, unless dummies are there too.
 */
function countFromFree(market: Market, floor: FloorOfBids, cache: BidCache, { isShared }: Surplus): void {
  const { network, mustFill, closed } = market;
  const { price, out, hasDummies } = floor;
  const { bidder, columnOf } = cache.desk;
  if (out < 0 && !hasDummies) return;
  const free = hasDummies ? bidder.level() : 0;
  const outside = isShared || out < 0 ? free : price[out]!;
  bidder.catchUpAll();
  for (let column = 0; column < network.columns; column++)
    if (closed[column] === 0) price[column]! -= mustFill[column] === 1 ? outside : free;
  for (let row = 0; row < network.rows; row++) {
    const column = columnOf[row]!;
    if (column < 0) cache.bound[row] = STALE;
    else if (cache.bound[row] !== STALE) cache.bound[row]! += column === out || mustFill[column] === 1 ? outside : free;
    if (column === out) columnOf[row] = -1;
  }
}

/** Kept edges per row: the longer a full row, the dearer a scan; of a short list it costs little to keep more. No more than a row has. */
function widthFor(network: Network): number {
  if (network.column === null) return Math.min(MOST_KEPT, Math.max(8, network.columns >> 7));
  return areShort(network) ? Math.min(MOST_LAID, longestRow(network)) : KEPT_OF_LONG;
}

const KEPT_OF_LONG = 6;

/** A cache that nothing is kept in yet, and what prices start from, in weights scaled to so many bits. */
function scaledTo(
  bits: number,
  market: Market,
  desk: BidDesk,
  range: WeightRange,
): { start: Int32Array; cache: BidCache } {
  const used = bitsOf(range);
  const scale = { left: Math.max(bits - used, 0), right: Math.max(used - bits, 0) };
  const start = startPrices(market, (range.lowest << scale.left) >> scale.right);
  return { start, cache: newBidCache(market.network, desk, scale) };
}

/** Bits that the weights use. */
function bitsOf({ lowest, highest }: WeightRange): number {
  return 32 - Math.clz32(Math.max(highest, -lowest, 1));
}

/**
 * Scaled weights use 27 bits, which leaves prices room to climb to four times as much; a unit is cut into 2^18 at most. Where
 * the room is not enough, as in a long chain of columns each of which is wanted by the rows of the one before, the phases
 * begin again with six bits less, and again, down to nine.
 */
const SCALED_BITS = 27;
const MOST_LEFT = 18;
const MORE_ROOM = 6;
const LEAST_BITS = 9;

function startPrices({ mustFill, closed }: Market, lowest: number): Int32Array {
  return intsOf(closed.length, (at) => (closed[at] === 1 ? CLOSED_PRICE : mustFill[at]! * (lowest - 1)));
}
