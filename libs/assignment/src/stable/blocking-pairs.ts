import { admitProblem } from '../door/admit-problem';
import { InputError } from '../door/input-error';
import type { Heartbeat } from '../heartbeat';
import { isDense, NO_EDGE, type Pair, type Problem, type SparseProblem } from '../problem';
import { admitRanks, type Ranks } from './ranks';

export interface BlockingPairs {
  /** How many there are. 0: the assignment is stable. */
  readonly count: number;
  /** The first of them, by row, then in the order of its edges. */
  readonly pairs: readonly Pair[];
}

/**
 * Counts the pairs that block an assignment (any, of whatever origin): both
 * would strictly rather have each other, the row than its column or nothing,
 * the column than the worst row that it has or a free place.
 *
 * O(edges). Lists at most `listAtMost` pairs, 1,000 by default. Throws
 * {@link InputError} where `columnOf` is no assignment of this problem.
 */
export function blockingPairs(
  problem: Problem,
  ranks: Ranks,
  columnOf: Int32Array,
  { listAtMost = 1000 } = {},
  heartbeat?: Heartbeat,
): BlockingPairs {
  admitProblem(problem);
  admitRanks(problem, ranks);
  const { ownRank, worstRank } = ranksHeld(problem, ranks, columnOf);
  const { rowRank, columnRank } = ranks;
  const columnAt = isDense(problem) ? null : problem.column;
  const dense = isDense(problem) ? problem.dense : null;
  const pairs: Pair[] = [];
  let count = 0;
  for (let row = 0; row < problem.rows; row++) {
    const from = dense === null ? (problem as SparseProblem).rowStart[row]! : row * problem.columns;
    const to = dense === null ? (problem as SparseProblem).rowStart[row + 1]! : from + problem.columns;
    const own = ownRank[row]!;
    heartbeat?.work(to - from);
    for (let edge = from; edge < to; edge++) {
      if (rowRank[edge]! >= own) continue;
      const column = columnAt === null ? edge - from : columnAt[edge]!;
      if (columnRank[edge]! >= worstRank[column]! || (dense !== null && dense[edge] === NO_EDGE)) continue;
      count++;
      if (pairs.length < listAtMost) pairs.push({ row, column });
    }
  }
  return { count, pairs };
}

/** The rank of what each row has (Infinity: nothing), and of the worst that each column has (Infinity: a free place; -Infinity: no place at all). */
function ranksHeld(
  problem: Problem,
  ranks: Ranks,
  columnOf: Int32Array,
): { ownRank: Float64Array; worstRank: Float64Array } {
  if (columnOf.length !== problem.rows)
    throw new InputError('columnOf', `has length ${columnOf.length} instead of ${problem.rows}`);
  const ownRank = new Float64Array(problem.rows).fill(Infinity);
  const worstRank = new Float64Array(problem.columns).fill(-Infinity);
  const used = new Int32Array(problem.columns);
  for (let row = 0; row < problem.rows; row++) {
    const column = columnOf[row]!;
    if (column === -1) continue;
    const edge = edgeTo(problem, row, column);
    if (edge < 0) throw new InputError(`columnOf[${row}]`, `there is no edge to column ${column}`);
    if (++used[column]! > problem.capacity[column]!)
      throw new InputError(`columnOf[${row}]`, `column ${column} has no place left`);
    ownRank[row] = ranks.rowRank[edge]!;
    worstRank[column] = Math.max(worstRank[column]!, ranks.columnRank[edge]!);
  }
  for (let column = 0; column < problem.columns; column++)
    if (used[column]! < problem.capacity[column]!) worstRank[column] = Infinity;
  return { ownRank, worstRank };
}

function edgeTo(problem: Problem, row: number, column: number): number {
  const { from, to, base } = edgeRange(problem, row);
  if (isDense(problem))
    return column >= 0 && column < problem.columns && problem.dense[base + column] !== NO_EDGE ? base + column : -1;
  for (let edge = from; edge < to; edge++) if (problem.column[edge] === column) return edge;
  return -1;
}

function edgeRange(problem: Problem, row: number): { from: number; to: number; base: number } {
  if (isDense(problem))
    return { from: row * problem.columns, to: (row + 1) * problem.columns, base: row * problem.columns };
  return { from: problem.rowStart[row]!, to: problem.rowStart[row + 1]!, base: 0 };
}
