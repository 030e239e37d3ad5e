import type { Heartbeat } from '../heartbeat';
import type { Market } from '../market';
import { unseat, type Seating } from '../seating';
import { fillColumn } from './fill-column';
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
 * 3. Every free place in a column that must fill, or whose price is positive, is ended by a shortest path.
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
  const ledger = { market, seating, price, profit: new Float64Array(market.network.rows), shortlist };
  for (let column = 0; column < price.length; column++) if (market.closed[column] === 1) price[column] = Infinity;
  heartbeat.report('finishing', 0);
  settleProfits(ledger, heartbeat);
  const search = newPathSearch(market.network.columns);
  seatRows(ledger, search, heartbeat);
  while (fillColumn(ledger, search, heartbeat)) heartbeat.beat();
  heartbeat.report('finishing', 1);
  return ledger;
}

/** Step 1. */
function settleProfits(ledger: Ledger, heartbeat: Heartbeat): void {
  const { market, seating, profit } = ledger;
  for (let row = 0; row < market.network.rows; row++) {
    heartbeat.work(market.network.last[row]! - market.network.first[row]!);
    profit[row] = bestProfit(ledger, row);
    if (seating.columnOf[row]! >= 0 && !attainsProfit(ledger, row)) unseat(seating, row);
  }
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

/** Step 2. */
function seatRows(ledger: Ledger, search: PathSearch, heartbeat: Heartbeat): void {
  const { market, seating, profit } = ledger;
  const loose: number[] = [];
  for (let row = 0; row < market.network.rows; row++) {
    const mayStay = market.mayStayOut[row] === 1 && profit[row] === 0;
    if (seating.columnOf[row]! < 0 && !mayStay) loose.push(row);
  }
  const left = seatAlongTight(ledger, loose, heartbeat);
  left.forEach((row, index) => {
    seatRow(ledger, search, row, heartbeat);
    if (index % 16 === 0) heartbeat.report('finishing', index / left.length);
  });
}
