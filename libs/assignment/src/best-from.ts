import { closeColumns, levelColumns } from './cardinality/levels';
import { placeMost } from './cardinality/place-most';
import { raiseWorst } from './fair/raise-worst';
import type { Heartbeat } from './heartbeat';
import { marketForMostPlaced, marketForTotal, type Market } from './market';
import { hasEdge, openNetwork, type Network } from './network';
import { finish } from './prices/finish';
import type { Ledger } from './prices/ledger';
import type { Problem } from './problem';
import { priceMarket } from './price-market';
import { conclude } from './proof/conclude';
import { emptySeating, seat, type Seating } from './seating';
import type { FairLevel, Solution, Terms } from './solution';
import { settleTies } from './ties/settle-ties';
import { remember } from './whatif/memory';

/** Where a solve may start from: what was best before something changed. */
export interface Start {
  readonly columnOf: Int32Array;
  readonly price: Float64Array;
}

/**
 * Guarantees the best assignment of an admitted problem under its terms, from
 * nothing or from an earlier solution. The start decides how long it takes and
 * nothing else: the finish is exact from any prices, and ties have a rule.
 */
export function bestFrom(problem: Problem, terms: Terms, heartbeat: Heartbeat, start?: Start): Solution {
  const network = openNetwork(problem, terms, heartbeat);
  const level = new Uint16Array(problem.columns);
  const { market, seating } = openMarket(network, problem, terms, level, heartbeat, start);
  const isFairest = terms.goal === 'fairest';
  const { ledger, fairLevels } = isFairest ? raiseWorst(market, seating, heartbeat) : priced(market, heartbeat, start);
  const keys = { seed: terms.seed, row: problem.rowKey, column: problem.columnKey };
  const { seating: settled, tiePrice } = settleTies(ledger, keys, heartbeat);
  heartbeat.report('checking', 0);
  const price = isFairest ? new Float64Array(problem.columns) : ledger.price;
  const solution = conclude(problem, terms, { seating: settled, price }, level, fairLevels, heartbeat);
  const { columnOf } = settled;
  if (!isFairest && tiePrice !== undefined)
    remember(solution, { problem, columnOf, level, price, profit: ledger.profit, tiePrice });
  return solution;
}

function openMarket(
  network: Network,
  problem: Problem,
  terms: Terms,
  level: Uint16Array,
  heartbeat: Heartbeat,
  start: Start | undefined,
): { market: Market; seating: Seating } {
  heartbeat.report('placing', 0);
  if (terms.goal === 'total') {
    closeColumns(network, level);
    return { market: marketForTotal(network), seating: emptySeating(network) };
  }
  const seating = placeMost(network, problem.priority, heartbeat, start?.columnOf);
  levelColumns(network, seating, problem.priority, level, heartbeat);
  return { market: marketForMostPlaced(network, problem.priority, level, heartbeat), seating };
}

function priced(
  market: Market,
  heartbeat: Heartbeat,
  start: Start | undefined,
): { ledger: Ledger; fairLevels: readonly FairLevel[] } {
  if (start !== undefined) {
    const seating = seatingStillOpen(market.network, start.columnOf);
    return { ledger: finish(market, seating, pricesStillOpen(market, start.price), heartbeat), fairLevels: [] };
  }
  return { ledger: priceMarket(market, heartbeat), fairLevels: [] };
}

/** Who can stay where it was. */
function seatingStillOpen(network: Network, columnOf: Int32Array): Seating {
  const seating = emptySeating(network);
  for (let row = 0; row < network.rows; row++) {
    const column = columnOf[row]!;
    if (column < 0 || seating.used[column]! >= network.capacity[column]!) continue;
    if (hasEdge(network, row, column)) seat(seating, row, column);
  }
  return seating;
}

/** A price under 0 is possible only where a column must fill. */
function pricesStillOpen({ mustFill }: Market, price: Float64Array): Float64Array {
  return price.map((value, column) => (mustFill[column] === 1 ? value : Math.max(0, value)));
}
