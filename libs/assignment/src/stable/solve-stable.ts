import { admitProblem } from '../door/admit-problem';
import { InputError } from '../door/input-error';
import { heartbeatOf } from '../heartbeat';
import { openNetwork, type Network } from '../network';
import type { Problem } from '../problem';
import type { SolveOptions } from '../solution';
import { blockingAmong, seatsOf } from './blocking-pairs';
import { columnsPropose } from './columns-propose';
import { admitRanks, type Ranks, type Side } from './ranks';
import { rowsPropose } from './rows-propose';

export interface StableSolution {
  readonly side: Side;
  readonly seed: number;
  /** Column of each row, or -1 where it is unplaced. */
  readonly columnOf: Int32Array;
  readonly placed: number;
  /** Sum of the weights of the pairs: what stability costs shows against `solve`. */
  readonly total: number;
}

/**
 * Guarantees a stable assignment: no row and column that would both rather have
 * each other (strictly) than what they got. Of all stable ones, the best for
 * every member of `side` at once, once ties are broken by the stated rule
 * (`tieKey`; both sides use the same key for a pair).
 *
 * Hospitals/residents: Gale, Shapley, Amer. Math. Monthly 69 (1962); Roth,
 * Peranson (1999); Manlove, Algorithmics of Matching under Preferences (2013).
 *
 * Time: the edges are read once, a row's again for every few columns that it
 * comes to ask in vain, at most four times, then put in order: O(edges log degree) at
 * worst, besides the proposals. Weights decide nothing. Throws {@link InputError};
 * the result is checked for blocking pairs before it leaves.
 */
export function solveStable(
  problem: Problem,
  ranks: Ranks,
  side: Side,
  options: Pick<SolveOptions, 'seed' | 'signal'> = {},
): StableSolution {
  const heartbeat = heartbeatOf(options);
  heartbeat.beat();
  admitProblem(problem, heartbeat);
  admitRanks(problem, ranks);
  if (side !== 'rows' && side !== 'columns')
    throw new InputError('side', `${String(side)} is neither rows nor columns`);
  const seed = options.seed ?? 0;
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    throw new InputError('seed', `${seed} is no whole number from 0 to 2^32 - 1`);
  const network = openNetwork(problem, { goal: 'total', seed, pins: [], blocks: [], floor: null }, heartbeat);
  const keys = { seed, row: problem.rowKey, column: problem.columnKey };
  const propose = side === 'rows' ? rowsPropose : columnsPropose;
  const { columnOf } = propose(network, ranks, keys, heartbeat);
  const seats = seatsOf(problem, columnOf);
  const { count } = blockingAmong(problem, ranks, seats, 0, heartbeat);
  if (count > 0) throw new Error(`The stable assignment of this library has ${count} blocking pairs.`);
  return { side, seed, columnOf, ...sumUp(network, seats.edgeOf) };
}

function sumUp({ weight }: Network, edgeOf: Int32Array): Pick<StableSolution, 'placed' | 'total'> {
  let placed = 0;
  let total = 0;
  for (let row = 0; row < edgeOf.length; row++) {
    const edge = edgeOf[row]!;
    if (edge < 0) continue;
    placed++;
    total += weight[edge]!;
  }
  return { placed, total };
}
