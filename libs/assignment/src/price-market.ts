import { auction, auctionAtOnce, type Auctioned } from './auction/auction';
import type { Heartbeat } from './heartbeat';
import { isSmall, seatAll } from './kernel/seat-all';
import type { Market } from './market';
import { NO_EDGE } from './problem';
import { finish, finishIfTight } from './prices/finish';
import type { Ledger } from './prices/ledger';
import { emptySeating, seatingOf } from './seating';
import { turnBack, turnMarket } from './turned-market';

/**
 * Prices and seating that fulfil complementary slackness, from nothing and from the side that is scarce: by the kernel
 * where the market is small, else by an auction and the exact finish, or by the finish alone where there are few edges, or
 * so many equally good ones that tight paths seat nearly everybody.
 */
export function priceMarket(market: Market, heartbeat: Heartbeat): Ledger {
  const { network } = market;
  heartbeat.beat();
  const isFew = network.weight.length <= FEW_EDGES;
  const fromColumns = network.weight.length > TOO_FEW_TO_TURN ? priceFromColumns(market, heartbeat) : undefined;
  if (fromColumns) return fromColumns;
  const seated = isSmall(network) ? seatAll(market, isFew, heartbeat) : undefined;
  if (seated) return seated;
  if (isFew) return finish(market, emptySeating(network), new Float64Array(network.columns), heartbeat);
  const atOnce = hasManyBest(market, heartbeat) && finishIfTight(market, network.rows >> 6, heartbeat);
  if (atOnce) return atOnce;
  return finishAuction(market, auction(market, heartbeat), heartbeat);
}

/** Where places are scarce, they bid for the rows instead. Undefined where they are not, or it becomes a price war nevertheless. */
function priceFromColumns(market: Market, heartbeat: Heartbeat): Ledger | undefined {
  const turned = turnMarket(market, heartbeat);
  if (turned === undefined) return undefined;
  const ledger = isSmall(turned.market.network)
    ? seatAll(turned.market, false, heartbeat)
    : finishedAtOnce(turned.market, heartbeat);
  return ledger && turnBack(market, turned.placeOf, ledger, heartbeat);
}

function finishedAtOnce(market: Market, heartbeat: Heartbeat): Ledger | undefined {
  const auctioned = auctionAtOnce(market, BIDS_OF_PLACES, heartbeat);
  return auctioned && finishAuction(market, auctioned, heartbeat);
}

/** Bids for each place after which it is a war: one and a half are needed where there is none, rarely more. */
const BIDS_OF_PLACES = 3;

function finishAuction(market: Market, { columnOf, price, shortlist }: Auctioned, heartbeat: Heartbeat): Ledger {
  return finish(market, seatingOf(market.network, columnOf), price, heartbeat, shortlist);
}

/** So few that shortest paths alone are done before an auction has warmed up. */
const FEW_EDGES = 20_000;
/** Looking at it from the other side costs about as much as solving these. */
const TOO_FEW_TO_TURN = 5_000;

/**
 * Whether rows share their best weight among so many of their edges that a random graph of these has a place for all
 * but one row in 64 (a column is left over with the probability e^-degree), by a few rows; only where all must be seated.
 */
function hasManyBest({ network, mayStayOut }: Market, heartbeat: Heartbeat): boolean {
  const stride = Math.max(1, Math.floor(network.rows / SAMPLE));
  let rows = 0;
  let best = 0;
  for (let row = 0; row < network.rows; row += stride) {
    if (network.first[row]! === network.last[row]!) continue;
    if (mayStayOut[row] === 1) return false;
    heartbeat.work(network.last[row]! - network.first[row]!);
    best += countBest(network.weight, network.first[row]!, network.last[row]!);
    rows++;
  }
  return best >= MANY * rows;
}

const SAMPLE = 64;
const MANY = 6;

function countBest(weight: Int32Array, first: number, last: number): number {
  let best = NO_EDGE;
  let count = 0;
  for (let edge = first; edge < last; edge++) {
    const value = weight[edge]!;
    if (value < best) continue;
    count = value === best ? count + 1 : 1;
    best = value;
  }
  return best === NO_EDGE ? 0 : count;
}
