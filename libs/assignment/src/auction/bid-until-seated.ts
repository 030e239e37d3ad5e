import type { Heartbeat } from '../heartbeat';
import { ENDED, TOO_HIGH } from '../kernel/bid-desk';
import type { Market } from '../market';
import { offerBestTwo } from './best-two';
import type { BidCache } from './bid-cache';
import { CLOSED_PRICE } from './floor-of-bids';
import { scanEdges } from './scan-edges';
import { canBid } from './surplus';

/** Every row that can bid waits, first in, first out. */
export function everybodyWaits(market: Market, { desk }: BidCache): void {
  for (let row = 0; row < market.network.rows; row++) if (canBid(market, row)) desk.bidder.enqueue(row);
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
 * The bids are made by `kernel/bid-rows.as` for as long as the cache is certain. A row whose cache is not is read: its best
 * edges are kept, or, where most answers of the cache are uncertain, its best two found for this bid alone.
 *
 * Keeps epsilon-complementary slackness. Price wars are cut short: after every `patience` bids epsilon grows.
 * Returns the number of bids, or -1 when a price left the safe range, which ends the phases but not the solve.
 */
export function bidUntilSeated(
  { network }: Market,
  cache: BidCache,
  firstEpsilon: number,
  { patience, most }: Limits,
  heartbeat: Heartbeat,
): number {
  const { bidder, isShort } = cache.desk;
  const perBid = 32 + (network.column === null ? network.columns >> 3 : 0);
  bidder.begin(isShort ? TRIAL : network.column === null ? MISSED_FULL : MISSED_LISTED);
  let bids = 0;
  while (bids < most && bidder.countWaiting() > 0) {
    const grown = Math.floor((bids + 1) / patience);
    const epsilon = Math.min(firstEpsilon * 4 ** grown, CLOSED_PRICE);
    const row = bidder.bidOn(epsilon, Math.min(most, (grown + 1) * patience - 1, bids + AT_ONCE) - bids);
    const made = bidder.countBids();
    bids += made;
    heartbeat.work(perBid * made);
    if (row === TOO_HIGH) return -1;
    if (row === ENDED) continue;
    if (bidder.wantsBestTwo()) offerBestTwo(network, cache, row);
    else {
      scanEdges(network, cache, row);
      bidder.offerKept();
    }
  }
  return bids;
}

/** Bids between two looks at the caller's signal, at most. */
const AT_ONCE = 2048;

/** Of so many answers so many may be uncertain. A full row is read in vectors, and so the cache is given up sooner than for a list of edges. */
const TRIAL = 256;
const MISSED_FULL = TRIAL >> 1;
const MISSED_LISTED = (3 * TRIAL) >> 2;
