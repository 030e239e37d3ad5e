import { admitProblem } from '../door/admit-problem';
import { InputError } from '../door/input-error';
import { heartbeatOf } from '../heartbeat';
import { openNetwork, type Network } from '../network';
import type { Problem } from '../problem';
import type { SolveOptions } from '../solution';
import { tieKey } from '../ties/tie-key';
import { blockingPairs } from './blocking-pairs';
import { columnsPropose } from './columns-propose';
import { admitRanks, type Ranks, type Side } from './ranks';
import { rowsPropose } from './rows-propose';
import type { TieOf } from './tie-of';

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
 * About O(edges): each side reads a member's edges once per eight proposals. Weights
 * decide nothing. Throws {@link InputError}; the result is checked for blocking
 * pairs before it leaves.
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
  const tieOf: TieOf = (row, column) =>
    tieKey(seed, problem.rowKey?.[row] ?? row, problem.columnKey?.[column] ?? column);
  const propose = side === 'rows' ? rowsPropose : columnsPropose;
  const columnOf = propose(network, ranks, tieOf, heartbeat);
  const { count } = blockingPairs(problem, ranks, columnOf, { listAtMost: 0 }, heartbeat);
  if (count > 0) throw new Error(`The stable assignment of this library has ${count} blocking pairs.`);
  return { side, seed, columnOf, ...sumUp(network, columnOf) };
}

function sumUp(
  { rows, columns, first, column, weight }: Network,
  columnOf: Int32Array,
): Pick<StableSolution, 'placed' | 'total'> {
  let placed = 0;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const seat = columnOf[row]!;
    if (seat < 0) continue;
    let edge = column === null ? row * columns + seat : first[row]!;
    if (column !== null) while (column[edge] !== seat) edge++;
    placed++;
    total += weight[edge]!;
  }
  return { placed, total };
}
