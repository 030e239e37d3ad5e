import { auction } from './auction/auction';
import type { Heartbeat } from './heartbeat';
import type { Market } from './market';
import { finish } from './prices/finish';
import type { Ledger } from './prices/ledger';
import { emptySeating, seatingOf } from './seating';

/** Prices and seating that fulfil complementary slackness, from nothing: by an auction and the exact finish, or by the finish alone. */
export function priceMarket(market: Market, heartbeat: Heartbeat): Ledger {
  const { network } = market;
  if (network.weight.length <= FEW_EDGES)
    return finish(market, emptySeating(network), new Float64Array(network.columns), heartbeat);
  const { columnOf, price, shortlist } = auction(market, heartbeat);
  return finish(market, seatingOf(network, columnOf), price, heartbeat, shortlist);
}

/** So few that shortest paths alone are done before an auction has warmed up. */
const FEW_EDGES = 20_000;
