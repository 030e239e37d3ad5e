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
import type { Problem } from './problem';
import { conclude } from './proof/conclude';
import { emptySeating, seatingOf, type Seating } from './seating';
import type { Solution, SolveOptions } from './solution';

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
 * 4. Certificate, and the checker.
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
  if (terms.goal === 'fairest') {
    const fairest = raiseWorst(market, seating, heartbeat);
    heartbeat.report('checking', 0);
    return conclude(
      problem,
      terms,
      { seating: fairest.seating, price: new Float64Array(problem.columns) },
      level,
      fairest.fairLevels,
    );
  }
  const start = auction(market, heartbeat);
  const ledger = finish(market, seatingOf(network, start.columnOf), start.price, heartbeat);
  heartbeat.report('checking', 0);
  return conclude(problem, terms, ledger, level);
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
