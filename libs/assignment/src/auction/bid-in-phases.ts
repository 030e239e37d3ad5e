import type { Heartbeat } from '../heartbeat';
import type { Market } from '../market';
import { bestKept, NOTHING, STALE, type BidCache } from './bid-cache';
import { scanEdges } from './scan-edges';
import { bidUntilSeated, everybodyWaits } from './bid-until-seated';
import { openFloor, voidFreePrices, type FloorOfBids } from './floor-of-bids';
import type { Surplus } from './surplus';

/**
 * Phases with falling epsilon, each from the prices of the one before, in a market that its surplus makes balanced.
 *
 * 1. The first epsilon is measured on some rows. Where rows are too many, staying out begins as good as an average best edge.
 * 2. All bid, in the first phase with an epsilon that grows while it is too small; after a war between rows epsilon falls in smaller steps.
 * 3. The rows that the next epsilon does not satisfy are let go.
 *
 * Not over where a price left the safe range. `progress`: what was reported of phases before.
 */
export function bidInPhases(
  market: Market,
  start: Int32Array,
  cache: BidCache,
  surplus: Surplus,
  spread: number,
  progress: { most: number },
  heartbeat: Heartbeat,
): { floor: FloorOfBids; isOver: boolean } {
  const { rows } = market.network;
  const unit = 2 ** cache.left;
  const last = lastEpsilon(unit, rows);
  const { epsilon: coarse, best } = sampleOf(market, cache, start, spread);
  const isShort = !surplus.isShared || surplus.places > surplus.dummies;
  const { bidder } = cache.desk;
  const floor = openFloor(market, cache.desk, start, surplus, isShort ? -best : 0);
  everybodyWaits(market, cache);
  const patience = PATIENCE * rows + 2000;
  const bidAll = (epsilon: number, most: number): number =>
    bidUntilSeated(market, cache, epsilon, { patience, most }, heartbeat);
  heartbeat.report('pricing', progress.most);
  const opening = bidWhileGrowing(bidAll, bidder, coarse > unit >> 4 ? coarse : last, spread >> 2, rows);
  let divisor = DIVISOR;
  let { bids, epsilon } = opening;
  while (bids >= 0 && epsilon > last) {
    if (bids > WAR * rows) divisor = WAR_DIVISOR;
    epsilon = Math.floor(epsilon / divisor);
    if (epsilon <= unit >> 4) epsilon = last;
    reopen(market, floor, cache, start, epsilon);
    progress.most = Math.max(progress.most, Math.log(opening.epsilon / epsilon) / Math.log(opening.epsilon / last));
    heartbeat.report('pricing', progress.most);
    bids = bidAll(epsilon, Infinity);
  }
  return { floor, isOver: bids >= 0 };
}

/**
 * The first phase. Where many columns are nearly the same to a row, the sample sees no gap between its best edges, and
 * rows would fight for these with bids that are far too small: epsilon grows until all are seated, and up to `highest`.
 * Later phases begin from what it grew to.
 */
function bidWhileGrowing(
  bidAll: (epsilon: number, most: number) => number,
  bidder: { countWaiting(): number },
  first: number,
  highest: number,
  rows: number,
): { bids: number; epsilon: number } {
  for (let epsilon = first; ; epsilon *= GROWTH) {
    const bids = bidAll(epsilon, epsilon * GROWTH > highest ? Infinity : BIDS_BEFORE_GROWTH * rows + 100);
    if (bids < 0 || bidder.countWaiting() === 0) return { bids, epsilon };
  }
}

/** Bids per row after which the first epsilon is too small, and what it grows by. */
const BIDS_BEFORE_GROWTH = 8;
const GROWTH = 4;

/** A small part of a unit, so that few rows are loose once prices are whole: the more rows, the smaller. */
function lastEpsilon(unit: number, rows: number): number {
  return Math.max(unit >> Math.min(7, Math.max(5, 22 - Math.clz32(rows))), 1);
}

/** The first epsilon, and what the best edges are worth on average, from some rows. */
function sampleOf(
  { network }: Market,
  cache: BidCache,
  start: Int32Array,
  spread: number,
): { epsilon: number; best: number } {
  cache.price.set(start);
  const stride = Math.max(1, Math.floor(network.rows / SAMPLE));
  const wanted = new Set<number>();
  let sum = 0;
  let count = 0;
  let best = 0;
  for (let row = 0; row < network.rows; row += stride) {
    if (network.first[row] === network.last[row]) continue;
    scanEdges(network, cache, row);
    if (cache.bound[row] === NOTHING) continue;
    const kept = bestKept(cache, row);
    best += kept.worth;
    sum += kept.worth - cache.bound[row]!;
    wanted.add(kept.column);
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

/** Bids per row after which epsilon grows within a phase: a war that is fought to its end helps the next one. */
const PATIENCE = 300;

/** Step 3. */
function reopen(market: Market, floor: FloorOfBids, cache: BidCache, start: Int32Array, epsilon: number): void {
  const { bidder } = cache.desk;
  bidder.catchUpAll();
  if (voidFreePrices(market, floor, start)) cache.bound.fill(STALE);
  bidder.releaseUnsatisfied(epsilon);
}
