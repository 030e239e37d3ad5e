import { levelColumns } from '../cardinality/levels';
import { placeMost } from '../cardinality/place-most';
import { admitOptions } from '../door/admit-options';
import { heartbeatOf } from '../heartbeat';
import { marketForMostPlaced, marketForTotal, type Market } from '../market';
import { openNetwork } from '../network';
import type { Problem } from '../problem';
import type { Goal, SolveOptions } from '../solution';

/** The market that a solve prices. */
export function marketOf(problem: Problem, options: SolveOptions, goal: Goal): Market {
  const heartbeat = heartbeatOf({});
  const network = openNetwork(problem, admitOptions(problem, options), heartbeat);
  if (goal === 'total') return marketForTotal(network);
  const level = new Uint16Array(problem.columns);
  levelColumns(network, placeMost(network, problem.priority, heartbeat), problem.priority, level, heartbeat);
  return marketForMostPlaced(network, problem.priority, level, heartbeat);
}
