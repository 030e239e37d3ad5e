import type { Heartbeat } from '../heartbeat';
import type { Market } from '../market';
import type { Network } from '../network';
import { catchUp, CLOSED_PRICE, outWorth, seatDummies, takePlace, type FloorOfBids } from './floor-of-bids';
import { bestTwoKept, bestTwoOfAll, type Offers } from './best-two';
import { NOTHING, STALE, type BidCache } from './bid-cache';
import { scanEdges } from './scan-edges';
import { canBid } from './surplus';

/** Rows that have no place and want one: a ring buffer, first in, first out. */
export interface Waiting {
  readonly row: Int32Array;
  from: number;
  count: number;
}

export function enqueue(waiting: Waiting, row: number): void {
  const { row: ring, from, count } = waiting;
  const end = from + count;
  ring[end >= ring.length ? end - ring.length : end] = row;
  waiting.count = count + 1;
}

/** Every row that can bid. */
export function everyBidder(market: Market): Waiting {
  const { rows } = market.network;
  const waiting: Waiting = { row: new Int32Array(rows + 1), from: 0, count: 0 };
  for (let row = 0; row < rows; row++) if (canBid(market, row)) enqueue(waiting, row);
  return waiting;
}

function dequeue(waiting: Waiting): number {
  const row = waiting.row[waiting.from]!;
  waiting.from = waiting.from + 1 === waiting.row.length ? 0 : waiting.from + 1;
  waiting.count--;
  return row;
}

export interface Limits {
  /** Bids after which epsilon grows, and again. */
  readonly patience: number;
  /** Bids after which the phase is left with rows waiting. */
  readonly most: number;
}

/**
 * One phase of the forward auction: every waiting row bids until all hold a
 * place or stay out. Bertsekas, "The auction algorithm", Annals of Operations
 * Research 14 (1988); Gauss-Seidel, with several places in a column (Bertsekas,
 * Castañon 1989).
 *
 * 1. The row's best and second best worth (scaled weight minus price), from its
 *    cache if that is certain, else from all its edges.
 * 2. A row that may stay out does so when the best is not positive; where places outside are counted it bids for one of these.
 * 3. It bids the price at which the best is worth the second best minus `epsilon`,
 *    and gets the cheapest place; whoever held it waits again, or is a dummy, which takes another place at once.
 *
 * Keeps epsilon-complementary slackness. Price wars are cut short: after every `patience` bids epsilon grows.
 * Returns the number of bids, or -1 when a price left the safe range, which ends the auction but not the solve.
 */
export function bidUntilSeated(
  market: Market,
  floor: FloorOfBids,
  cache: BidCache,
  waiting: Waiting,
  firstEpsilon: number,
  { patience, most }: Limits,
  heartbeat: Heartbeat,
): number {
  const { network, mayStayOut } = market;
  const { price } = floor;
  const offers: Offers = { best: NOTHING, second: NOTHING, column: -1, value: NOTHING };
  const trust: Trust = { asked: 0, missed: 0, pause: 0 };
  const perBid = 32 + (network.column === null ? network.columns >> 3 : 0);
  const letGo = (given: number): void => enqueue(waiting, given);
  let epsilon = firstEpsilon;
  seatDummies(floor, letGo);
  let bids = 0;
  for (; waiting.count > 0 && bids < most; bids++) {
    heartbeat.work(perBid);
    if (bids % patience === patience - 1) epsilon *= 4;
    const row = dequeue(waiting);
    const outside = mayStayOut[row] === 1 ? outWorth(floor) : NOTHING;
    let least = makeOffers(network, cache, row, offers, outside, trust);
    while (offers.column >= 0 && catchUp(floor, offers.column))
      least = makeOffers(network, cache, row, offers, outside, trust);
    if (offers.column < 0) continue;
    let { best, column, value } = offers;
    let second = Math.max(offers.second, least, best - MOST_RAISED);
    if (mayStayOut[row] === 1) {
      if (best <= outside) {
        if (floor.out < 0) continue;
        second = Math.max(best, least, outside - MOST_RAISED);
        best = outside;
        column = floor.out;
        value = 0;
      } else if (second < outside) second = outside;
    }
    const amount = price[column]! + best - second + epsilon;
    if (amount >= CLOSED_PRICE) return -1;
    floor.seatValue[row] = value;
    const given = takePlace(floor, column, row, amount);
    if (given >= 0) enqueue(waiting, given);
    seatDummies(floor, letGo);
  }
  return bids;
}

/** A row with a single edge has no second best: it raises by this at most. */
const MOST_RAISED = 2 ** 25;

/** Whether the cache is worth asking: it is given a rest when most of its answers are uncertain. */
interface Trust {
  asked: number;
  missed: number;
  /** Bids left before it is asked again. */
  pause: number;
}

const TRIAL = 256;
/** A full row is read in vectors, and so is given up sooner than a list of edges. */
const MISSED_FULL = TRIAL >> 1;
const MISSED_SPARSE = (3 * TRIAL) >> 2;
const REST = 2048;

/** Step 1; no edge needs reading where none can be better than `outside`. Returns the bound on what `offers` leaves out. */
function makeOffers(
  network: Network,
  cache: BidCache,
  row: number,
  offers: Offers,
  outside: number,
  trust: Trust,
): number {
  if (trust.pause > 0 && cache.bound[row] !== STALE) {
    trust.pause--;
    bestTwoOfAll(network, cache, row, offers);
    return NOTHING;
  }
  bestTwoKept(cache, row, offers);
  trust.asked++;
  if ((offers.best < cache.bound[row]! && cache.bound[row]! > outside) || offers.column < 0) {
    trust.missed += cache.bound[row] === STALE ? 0 : 1;
    scanEdges(network, cache, row);
    bestTwoKept(cache, row, offers);
  }
  if (trust.asked === TRIAL) {
    if (trust.missed > (network.column === null ? MISSED_FULL : MISSED_SPARSE)) trust.pause = REST;
    trust.asked = 0;
    trust.missed = 0;
  }
  return cache.bound[row]!;
}
