import { admitProblem } from '../door/admit-problem';
import { InputError } from '../door/input-error';
import type { Heartbeat } from '../heartbeat';
import { isDense, NO_EDGE, type DenseProblem, type Pair, type Problem, type SparseProblem } from '../problem';
import { keepUpTo } from './pick-edges';
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
  return blockingAmong(problem, ranks, seatsOf(problem, columnOf), listAtMost, heartbeat);
}

/** The edge of each row's place, or -1. Throws {@link InputError} where `columnOf` is no assignment of this problem. O(edges). */
export function seatsOf(problem: Problem, columnOf: Int32Array): Int32Array {
  if (columnOf.length !== problem.rows)
    throw new InputError('columnOf', `has length ${columnOf.length} instead of ${problem.rows}`);
  const seatOf = new Int32Array(problem.rows).fill(-1);
  const used = new Int32Array(problem.columns);
  for (let row = 0; row < problem.rows; row++) {
    const column = columnOf[row]!;
    if (column === -1) continue;
    const edge = isDense(problem) ? edgeInMatrix(problem, row, column) : edgeInList(problem, row, column);
    if (edge < 0) throw new InputError(`columnOf[${row}]`, `there is no edge to column ${column}`);
    if (++used[column]! > problem.capacity[column]!)
      throw new InputError(`columnOf[${row}]`, `column ${column} has no place left`);
    seatOf[row] = edge;
  }
  return seatOf;
}

/** {@link blockingPairs} of an assignment that `seatsOf` admitted. One pass over the edges in the order of memory. */
export function blockingAmong(
  problem: Problem,
  ranks: Ranks,
  seatOf: Int32Array,
  listAtMost: number,
  heartbeat?: Heartbeat,
): BlockingPairs {
  const { rows, columns } = problem;
  const { columnRank } = ranks;
  const { reach, isShut } = reachOf(problem, ranks, seatOf);
  const columnAt = isDense(problem) ? null : problem.column;
  const dense = isDense(problem) ? problem.dense : null;
  const wished = new Int32Array(1 + mostEdges(problem));
  const pairs: Pair[] = [];
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const from = dense === null ? (problem as SparseProblem).rowStart[row]! : row * columns;
    const to = dense === null ? (problem as SparseProblem).rowStart[row + 1]! : from + columns;
    heartbeat?.work(to - from);
    const wishes = wishesBeyond(ranks.rowRank, from, to, seatOf[row]!, wished);
    for (let at = 0; at < wishes; at++) {
      const edge = wished[at]!;
      const column = columnAt === null ? edge - from : columnAt[edge]!;
      if (columnRank[edge]! > reach[column]! || isShut[column] === 1) continue;
      if (dense !== null && dense[edge] === NO_EDGE) continue;
      count++;
      if (pairs.length < listAtMost) pairs.push({ row, column });
    }
  }
  return { count, pairs };
}

/** Collects the edges that the row ranks strictly better than its place (-1: all), without a branch per edge. */
function wishesBeyond(rowRank: Int32Array, from: number, to: number, seat: number, wished: Int32Array): number {
  if (seat < 0) {
    for (let edge = from; edge < to; edge++) wished[edge - from] = edge;
    return to - from;
  }
  const own = rowRank[seat]!;
  return own === LOWEST ? 0 : keepUpTo(rowRank, own - 1, from, to, wished);
}

/**
 * The highest rank that is strictly better than the worst row of each column, or
 * than a free place; `isShut` where none is: no place at all, or no number below.
 */
function reachOf(
  problem: Problem,
  { columnRank }: Ranks,
  seatOf: Int32Array,
): { reach: Int32Array; isShut: Uint8Array } {
  const { rows, columns, capacity } = problem;
  const reach = new Int32Array(columns).fill(LOWEST);
  const isShut = new Uint8Array(columns);
  const used = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    const edge = seatOf[row]!;
    if (edge < 0) continue;
    const column = isDense(problem) ? edge - row * columns : problem.column[edge]!;
    used[column]!++;
    reach[column] = Math.max(reach[column]!, columnRank[edge]!);
  }
  for (let column = 0; column < columns; column++) {
    if (used[column]! < capacity[column]!) reach[column] = HIGHEST;
    else if (reach[column] === LOWEST) isShut[column] = 1;
    else reach[column]!--;
  }
  return { reach, isShut };
}

const LOWEST = -2147483648;
const HIGHEST = 2147483647;

function mostEdges(problem: Problem): number {
  if (isDense(problem)) return problem.columns;
  let most = 0;
  for (let row = 0; row < problem.rows; row++)
    most = Math.max(most, problem.rowStart[row + 1]! - problem.rowStart[row]!);
  return most;
}

function edgeInMatrix({ columns, dense }: DenseProblem, row: number, column: number): number {
  const edge = row * columns + column;
  return column >= 0 && column < columns && dense[edge] !== NO_EDGE ? edge : -1;
}

function edgeInList({ rowStart, column }: SparseProblem, row: number, to: number): number {
  for (let edge = rowStart[row]!; edge < rowStart[row + 1]!; edge++) if (column[edge] === to) return edge;
  return -1;
}
