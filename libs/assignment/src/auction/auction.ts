import type { Heartbeat } from '../heartbeat';
import type { Market } from '../market';
import type { Network } from '../network';
import type { Shortlist } from '../prices/shortlist';
import { bidUntilSeated, enqueue, type Waiting } from './bid-until-seated';
import { newBidCache, scanEdges, STALE, type BidCache } from './bid-cache';
import { hasFreePlace, openFloor, outWorth, releaseRows, setPrice, type FloorOfBids } from './floor-of-bids';
import { roundPrices, shortlistFrom } from './round-prices';
import { weightRange } from './weight-range';

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
 * 2. Where there are more places than rows: one phase with the last epsilon. A
 *    price above the start price then always belongs to a full column.
 * 3. Elsewhere phases with falling epsilon, in smaller steps once rows were at war. Each begins with the prices of the
 *    one before and lets go of the rows that the new epsilon does not satisfy; a
 *    price that a free place keeps is void and falls to the start price.
 *    Where a known number of rows must stay out, that many places are outside: a column
 *    of its own, which begins as good as an average best edge, and whose price all others are counted from at last.
 * 4. The prices are rounded back to whole units.
 */
export function auction(market: Market, heartbeat: Heartbeat): Auctioned {
  const { network } = market;
  const range = weightRange(market);
  const scale = scaleFor(Math.max(range.highest, -range.lowest, 1));
  const start = startPrices(market, (range.lowest << scale.left) >> scale.right);
  const cache = newBidCache(network, widthFor(network), scale, range.hasHoles);
  const waiting: Waiting = { row: new Int32Array(network.rows + 1), from: 0, count: 0 };
  for (let row = 0; row < network.rows; row++) if (network.first[row]! < network.last[row]!) enqueue(waiting, row);
  const left = rowsLeftOut(market, waiting.count);
  const floor = openFloor(market, start, left);
  const unit = scale.left > 0 ? 1 << scale.left : 1;
  const spread = Math.floor(((range.highest - range.lowest) * 2 ** scale.left) / 2 ** scale.right);
  const isBalanced = left >= 0;
  const last = lastEpsilon(unit, isBalanced ? Math.min(7, Math.max(5, 22 - Math.clz32(network.rows))) : 7);
  const { epsilon: coarse, best } = isBalanced
    ? sampleOf(market, cache, floor.price, spread)
    : { epsilon: last, best: 0 };
  if (floor.out >= 0) setPrice(floor, floor.out, -best);
  const patience = (isBalanced ? PATIENCE_BETWEEN_PHASES : PATIENCE) * network.rows + 2000;
  const first = coarse > unit >> 4 ? coarse : last;
  let divisor = DIVISOR;
  for (let epsilon = first; ;) {
    heartbeat.report('pricing', first > last ? Math.log(first / epsilon) / Math.log(first / last) : 0);
    const bids = bidUntilSeated(market, floor, cache, waiting, epsilon, patience, heartbeat);
    if (bids < 0 || epsilon === last) break;
    if (bids > WAR * network.rows) divisor = WAR_DIVISOR;
    epsilon = Math.floor(epsilon / divisor);
    if (epsilon <= unit >> 4) epsilon = last;
    reopen(market, floor, cache, waiting, start, epsilon);
  }
  const fell = voidFreePrices(market, floor, start);
  if (floor.out >= 0) comeBackFromOut(market, floor, cache);
  const { price, offset } = roundPrices(market, floor, cache);
  return { columnOf: floor.columnOf, price, shortlist: fell ? undefined : shortlistFrom(cache, offset) };
}

/** Kept edges per row: the longer a row, the dearer a scan. */
function widthFor({ columns, column }: Network): number {
  return column === null ? Math.min(24, Math.max(8, columns >> 6)) : 6;
}

/** Scaled weights use 25 bits, which leaves room for prices to climb. */
function scaleFor(largest: number): { left: number; right: number } {
  const bits = 32 - Math.clz32(largest);
  return { left: Math.min(Math.max(25 - bits, 0), 18), right: Math.max(bits - 25, 0) };
}

function startPrices({ network, mustFill }: Market, lowest: number): Int32Array {
  const start = new Int32Array(network.columns);
  for (let column = 0; column < network.columns; column++) if (mustFill[column] === 1) start[column] = lowest - 1;
  return start;
}

/** A small part of a unit, so that few rows are loose once prices are whole: the more rows, the smaller. */
function lastEpsilon(unit: number, halvings: number): number {
  return Math.max(unit >> halvings, 1);
}

/**
 * How many rows more there are than places where that number must stay out, or 0 where as many rows as places must
 * all be seated; -1 where it is not known who stays out or which places stay free.
 */
function rowsLeftOut(market: Market, waiting: number): number {
  const { network, mayStayOut, mustFill, closed } = market;
  let mayStay = 0;
  for (let row = 0; row < network.rows; row++)
    if (network.first[row]! < network.last[row]!) mayStay += mayStayOut[row]!;
  let places = 0;
  let mustBeFull = true;
  for (let column = 0; column < network.columns; column++) {
    if (closed[column] === 1) continue;
    places += Math.min(network.capacity[column]!, network.rows);
    if (mustFill[column] === 0) mustBeFull = false;
  }
  if (mayStay === 0) return waiting === places ? 0 : -1;
  const left = waiting - places;
  return mayStay === waiting && mustBeFull && left > 0 ? left : -1;
}

/** The first epsilon, and what the best edges are worth on average, from some rows. */
function sampleOf(
  { network }: Market,
  cache: BidCache,
  price: Int32Array,
  spread: number,
): { epsilon: number; best: number } {
  const stride = Math.max(1, Math.floor(network.rows / SAMPLE));
  const wanted = new Set<number>();
  let sum = 0;
  let count = 0;
  let best = 0;
  for (let row = 0; row < network.rows; row += stride) {
    if (network.first[row] === network.last[row]) continue;
    scanEdges(network, cache, price, row);
    if (cache.count[row]! < cache.width) continue;
    best += cache.ceiling[row * cache.width]!;
    sum += cache.ceiling[row * cache.width]! - cache.bound[row]!;
    wanted.add(cache.column[row * cache.width]!);
    count++;
  }
  if (count === 0) return { epsilon: spread >> 2, best: 0 };
  const contention = Math.min(count / wanted.size, 40);
  const epsilon = Math.min(spread >> 2, Math.ceil((0.3 * contention * sum) / count));
  return { epsilon, best: Math.round(best / count) };
}

const SAMPLE = 256;

/** What epsilon falls by from phase to phase, and by how much once rows were at war: over so many bids per row. */
const DIVISOR = 7;
const WAR_DIVISOR = 3;
const WAR = 16;

/**
 * Bids per row after which epsilon grows within a phase, so that the exact finish has more to do. Where all places are
 * taken the next phase gains more from a war that was fought to its end.
 */
const PATIENCE = 60;
const PATIENCE_BETWEEN_PHASES = 300;

/** Step 3, between two phases. */
function reopen(
  market: Market,
  floor: FloorOfBids,
  cache: BidCache,
  waiting: Waiting,
  start: Int32Array,
  epsilon: number,
): void {
  if (voidFreePrices(market, floor, start)) cache.bound.fill(STALE);
  const keep = satisfiedRows(market, floor, cache, epsilon);
  releaseRows(floor, keep, (row) => enqueue(waiting, row));
}

/**
 * 1 for each seated row whose seat is worth its best, short of epsilon, for
 * sure: by the kept edges and the bound on the others. The rest bid again, which
 * reads their edges if it must.
 */
function satisfiedRows(
  { network, mayStayOut }: Market,
  floor: FloorOfBids,
  { width, column, value, ceiling, count, bound }: BidCache,
  epsilon: number,
): Uint8Array {
  const { price, columnOf, seatValue } = floor;
  const outside = outWorth(floor);
  const keep = new Uint8Array(network.rows);
  for (let row = 0; row < network.rows; row++) {
    if (columnOf[row]! < 0) continue;
    const own = seatValue[row]! - price[columnOf[row]!]! + epsilon;
    if (own < bound[row]! || (mayStayOut[row] === 1 && own < outside)) continue;
    const end = row * width + count[row]!;
    let at = row * width;
    while (at < end && ceiling[at]! > own && value[at]! - price[column[at]!]! <= own) at++;
    if (at === end || ceiling[at]! <= own) keep[row] = 1;
  }
  return keep;
}

/** Prices as they are where staying out costs nothing. */
function comeBackFromOut({ network, closed }: Market, floor: FloorOfBids, cache: BidCache): void {
  const { price, columnOf, out } = floor;
  const by = price[out]!;
  for (let column = 0; column < network.columns; column++) if (closed[column] === 0) price[column]! -= by;
  for (let row = 0; row < network.rows; row++) {
    if (columnOf[row] === out) columnOf[row] = -1;
    if (cache.bound[row] !== STALE) cache.bound[row]! += by;
  }
}

/** True when a price fell. */
function voidFreePrices({ network }: Market, floor: FloorOfBids, start: Int32Array): boolean {
  let fell = false;
  for (let column = 0; column < network.columns; column++) {
    if (floor.price[column]! === start[column]! || !hasFreePlace(floor, column)) continue;
    setPrice(floor, column, start[column]!);
    fell = true;
  }
  return fell;
}
