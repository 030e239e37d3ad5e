import type { Heartbeat } from '../heartbeat';
import type { Market } from '../market';
import { emptySeating, unseat, type Seating } from '../seating';
import { atPrices } from './desk-at-prices';
import { fillColumns } from './fill-columns';
import { bestProfit, type Ledger } from './ledger';
import { newPathSearch, type PathSearch } from './path-search';
import { seatAlongTight } from './seat-along-tight';
import { seatRow } from './seat-row';
import type { Shortlist } from './shortlist';

/**
 * Makes any seating and any whole prices optimal and exact.
 *
 * The better the prices, the less there is to do: after the auction a few rows
 * in a thousand are loose.
 *
 * 1. Profits from the prices (by a shortlist of edges, where there is one); a row that does not attain its profit leaves its place.
 * 2. Every row that is out, and may not be or would gain, is seated: along tight edges where that is possible, else by a shortest path.
 * 3. Free places in columns that must fill, or whose price is positive, are ended by shortest paths.
 *
 * Afterwards prices and seating fulfil complementary slackness: they are the certificate.
 */
export function finish(
  market: Market,
  seating: Seating,
  price: Float64Array,
  heartbeat: Heartbeat,
  shortlist?: Shortlist,
): Ledger {
  heartbeat.report('finishing', 0);
  const ledger = openLedger(market, seating, price, heartbeat, shortlist);
  return complete(ledger, seatAlongTight(ledger, looseRows(ledger), heartbeat), heartbeat);
}

/**
 * The same from nothing, where tight edges at no prices seat all but `most` of the loose rows; undefined where they do
 * not: better prices are worth their time there.
 */
export function finishIfTight(market: Market, most: number, heartbeat: Heartbeat): Ledger | undefined {
  const { network } = market;
  const ledger = openLedger(market, emptySeating(network), new Float64Array(network.columns), heartbeat);
  const left = seatAlongTight(ledger, looseRows(ledger), heartbeat);
  return left.length > most ? undefined : complete(ledger, left, heartbeat);
}

/** Step 1. */
function openLedger(
  market: Market,
  seating: Seating,
  price: Float64Array,
  heartbeat: Heartbeat,
  shortlist?: Shortlist,
): Ledger {
  const ledger = { market, seating, price, profit: new Float64Array(market.network.rows), shortlist, tight: undefined };
  for (let column = 0; column < price.length; column++) if (market.closed[column] === 1) price[column] = Infinity;
  settleProfits(ledger, heartbeat);
  return ledger;
}

/** The rest of step 2, for the rows that no tight path seats, and step 3. */
function complete(ledger: Ledger, left: readonly number[], heartbeat: Heartbeat): Ledger {
  const search = newPathSearch(ledger.market.network.columns);
  left.forEach((row, index) => {
    seatRow(ledger, search, row, heartbeat);
    if (index % 16 === 0) heartbeat.report('finishing', index / left.length);
  });
  return fillAll(ledger, search, heartbeat);
}

/** Step 3. */
function fillAll(ledger: Ledger, search: PathSearch, heartbeat: Heartbeat): Ledger {
  while (fillColumns(ledger, search, heartbeat)) heartbeat.beat();
  heartbeat.report('finishing', 1);
  return ledger;
}

/** Step 3 where all rows are seated. */
export function finishColumns(ledger: Ledger, heartbeat: Heartbeat): Ledger {
  return fillAll(ledger, newPathSearch(ledger.market.network.columns), heartbeat);
}

function settleProfits(ledger: Ledger, heartbeat: Heartbeat): void {
  const { market, seating, price, profit } = ledger;
  atPrices(market.network, price, (desk) => {
    for (let row = 0; row < market.network.rows; row++) {
      heartbeat.work(market.network.last[row]! - market.network.first[row]!);
      profit[row] = bestProfit(ledger, row, desk);
      if (seating.columnOf[row]! >= 0 && !attainsProfit(ledger, row)) unseat(seating, row);
    }
  });
}

function attainsProfit({ market, seating, price, profit }: Ledger, row: number): boolean {
  const { columns, first, last, column, weight } = market.network;
  const at = seating.columnOf[row]!;
  if (column === null) return weight[row * columns + at]! - price[at]! === profit[row];
  for (let edge = first[row]!; edge < last[row]!; edge++) {
    if (column[edge] === at) return weight[edge]! - price[at]! === profit[row];
  }
  return false;
}

function looseRows({ market, seating, profit }: Ledger): number[] {
  const loose: number[] = [];
  for (let row = 0; row < market.network.rows; row++) {
    const mayStay = market.mayStayOut[row] === 1 && profit[row] === 0;
    if (seating.columnOf[row]! < 0 && !mayStay) loose.push(row);
  }
  return loose;
}
