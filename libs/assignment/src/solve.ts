import { bestFrom } from './best-from';
import { admitOptions } from './door/admit-options';
import { admitProblem } from './door/admit-problem';
import { heartbeatOf } from './heartbeat';
import type { Problem } from './problem';
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
 * 4. Of the equally good assignments, the one that the tie rule names.
 * 5. Certificate, and the checker.
 *
 * Deterministic. Throws {@link import('./door/input-error').InputError} before
 * anything is computed, and {@link import('./solution').SolveCancelled}.
 */
export function solve(problem: Problem, options: SolveOptions = {}): Solution {
  const heartbeat = heartbeatOf(options);
  heartbeat.report('reading', 0);
  admitProblem(problem, heartbeat);
  return bestFrom(problem, admitOptions(problem, options), heartbeat);
}
