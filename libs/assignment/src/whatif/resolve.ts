import { bestFrom } from '../best-from';
import { admitOptions } from '../door/admit-options';
import { admitProblem } from '../door/admit-problem';
import { heartbeatOf, type Heartbeat } from '../heartbeat';
import type { Problem } from '../problem';
import type { Solution, SolveOptions } from '../solution';
import { applyChanges, type Change } from './changes';
import { resolveLocally } from './resolve-locally';

export interface Resolved {
  /** The problem after the changes; shares what did not change with the one before. */
  readonly problem: Problem;
  readonly solution: Solution;
}

/**
 * Solves again after some changes, from the last solution: the answer equals a
 * solve from nothing, ties included.
 *
 * 1. What is kept of a solution as long as it lives (see `resolveLocally`): one
 *    shortest way per change, from both ends, and a check of what it touched.
 * 2. Where that does not do (another process, the goal `fairest`, other levels, a tie of ties): the
 *    prices stay, rows that the changes touch leave and are seated again; all
 *    edges are read a few times (profits, ties, check).
 *
 * The goal, the seed and the floor stay those of the solution.
 * Throws {@link import('../door/input-error').InputError} and
 * {@link import('../solution').SolveCancelled}.
 */
export function resolve(
  problem: Problem,
  solution: Solution,
  changes: readonly Change[],
  options: Pick<SolveOptions, 'onProgress' | 'signal'> = {},
): Resolved {
  const heartbeat = heartbeatOf(options);
  heartbeat.report('reading', 0);
  return resolveLocally(problem, solution, changes, heartbeat) ?? resolveAll(problem, solution, changes, heartbeat);
}

function resolveAll(problem: Problem, solution: Solution, changes: readonly Change[], heartbeat: Heartbeat): Resolved {
  const changed = applyChanges(problem, solution, changes);
  admitProblem(changed.problem, heartbeat);
  const { goal, seed, floor } = solution;
  const { pins, blocks } = changed.terms;
  const terms = admitOptions(changed.problem, { goal, seed, floor: floor ?? undefined, pins, blocks });
  const start = { columnOf: solution.columnOf, price: solution.certificate.columnPrice };
  return { problem: changed.problem, solution: bestFrom(changed.problem, terms, heartbeat, start) };
}
