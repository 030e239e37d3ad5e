import { auction } from './auction/auction';
import { closeColumns, levelColumns } from './cardinality/levels';
import { placeMost } from './cardinality/place-most';
import { admitOptions } from './door/admit-options';
import { admitProblem } from './door/admit-problem';
import { raiseWorst } from './fair/raise-worst';
import { heartbeatOf, type Heartbeat } from './heartbeat';
import { marketForMostPlaced, marketForTotal, type Market } from './market';
import { openNetwork, type Network } from './network';
import { finish } from './prices/finish';
import type { Ledger } from './prices/ledger';
import type { Problem } from './problem';
import { conclude } from './proof/conclude';
import { emptySeating, seatingOf, type Seating } from './seating';
import type { FairLevel, Solution, SolveOptions } from './solution';
import { settleTies } from './ties/settle-ties';

/**
 * Guarantees the best assignment of rows to places under the goal, with a
 * certificate that the independent checker has accepted.
 *
 * Maximum-weight assignment with capacities (a transportation problem with 0/1
 * rows), lexicographic where the goal is:
 *
 * 1. Door: the input is admitted or refused; pins, blocks and floor are settled.
 * 2. Most rows placed, class by class, and its proof (not for the goal `total`).
 * 3. Prices and seating that fulfil complementary slackness.
 * 4. Of the equally good assignments, the one that the tie rule names.
 * 5. Certificate, and the checker.
 *
 * Deterministic. Throws {@link import('./door/input-error').InputError} before
 * anything is computed, and {@link import('./solution').SolveCancelled}.
 */
export function solve(problem: Problem, options: SolveOptions = {}): Solution {
  const heartbeat = heartbeatOf(options);
  heartbeat.report('reading', 0);
  admitProblem(problem);
  const terms = admitOptions(problem, options);
  const network = openNetwork(problem, terms);
  const level = new Uint16Array(problem.columns);
  const { market, seating } = openMarket(network, problem, terms.goal === 'total', level, heartbeat);
  const { ledger, fairLevels } =
    terms.goal === 'fairest' ? raiseWorst(market, seating, heartbeat) : priced(market, heartbeat);
  const keys = { seed: terms.seed, row: problem.rowKey, column: problem.columnKey };
  const settled = settleTies(ledger, keys, heartbeat);
  heartbeat.report('checking', 0);
  const price = terms.goal === 'fairest' ? new Float64Array(problem.columns) : ledger.price;
  return conclude(problem, terms, { seating: settled, price }, level, fairLevels);
}

function priced(market: Market, heartbeat: Heartbeat): { ledger: Ledger; fairLevels: readonly FairLevel[] } {
  const start = auction(market, heartbeat);
  const seating = seatingOf(market.network, start.columnOf);
  return { ledger: finish(market, seating, start.price, heartbeat), fairLevels: [] };
}

function openMarket(
  network: Network,
  problem: Problem,
  totalAlone: boolean,
  level: Uint16Array,
  heartbeat: Heartbeat,
): { market: Market; seating: Seating } {
  heartbeat.report('placing', 0);
  if (totalAlone) {
    closeColumns(network, level);
    return { market: marketForTotal(network), seating: emptySeating(network) };
  }
  const seating = placeMost(network, problem.priority, heartbeat);
  levelColumns(network, seating, problem.priority, level);
  return { market: marketForMostPlaced(network, problem.priority, level), seating };
}
