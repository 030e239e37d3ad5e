import { admitProblem } from '../door/admit-problem';
import { InputError } from '../door/input-error';
import type { Heartbeat } from '../heartbeat';
import { isDense, NO_EDGE, type DenseProblem, type Pair, type Problem, type SparseProblem } from '../problem';
import { closeBetterEdges, findBetterEdges, openBetterEdges } from './better-edges';
import { admitRanks, HIGHEST, LOWEST, type Ranks } from './ranks';

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

/** An assignment: the column of each row and the edge to it, or -1. */
export interface Seats {
  readonly columnOf: Int32Array;
  readonly edgeOf: Int32Array;
}

/** Throws {@link InputError} where `columnOf` is no assignment of this problem. O(edges). */
export function seatsOf(problem: Problem, columnOf: Int32Array): Seats {
  if (columnOf.length !== problem.rows)
    throw new InputError('columnOf', `has length ${columnOf.length} instead of ${problem.rows}`);
  const edgeOf = new Int32Array(problem.rows).fill(-1);
  const used = new Int32Array(problem.columns);
  for (let row = 0; row < problem.rows; row++) {
    const column = columnOf[row]!;
    if (column === -1) continue;
    const edge = isDense(problem) ? edgeInMatrix(problem, row, column) : edgeInList(problem, row, column);
    if (edge < 0) throw new InputError(`columnOf[${row}]`, `there is no edge to column ${column}`);
    if (++used[column]! > problem.capacity[column]!)
      throw new InputError(`columnOf[${row}]`, `column ${column} has no place left`);
    edgeOf[row] = edge;
  }
  return { columnOf, edgeOf };
}

/** {@link blockingPairs} of an assignment that `seatsOf` admitted. One pass over the edges in the order of memory. */
export function blockingAmong(
  problem: Problem,
  ranks: Ranks,
  seats: Seats,
  listAtMost: number,
  heartbeat?: Heartbeat,
): BlockingPairs {
  const { rows } = problem;
  const { columnRank } = ranks;
  const { reach, isShut } = reachOf(problem, ranks, seats);
  const columnAt = isDense(problem) ? null : problem.column;
  const dense = isDense(problem) ? problem.dense : null;
  const better = openBetterEdges(problem, ranks.rowRank, seats.edgeOf);
  const pairs: Pair[] = [];
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const from = better.first[row]!;
    heartbeat?.work(better.last[row]! - from);
    findBetterEdges(better, row);
    for (let at = better.begin; at < better.end; at++) {
      const edge = better.base + better.found[at]!;
      const column = columnAt === null ? edge - from : columnAt[edge]!;
      if (columnRank[edge]! > reach[column]! || isShut[column] === 1) continue;
      if (dense !== null && dense[edge] === NO_EDGE) continue;
      count++;
      if (pairs.length < listAtMost) pairs.push({ row, column });
    }
  }
  closeBetterEdges(better);
  return { count, pairs };
}

/**
 * The highest rank that is strictly better than the worst row of each column, or
 * than a free place; `isShut` where none is: no place at all, or no number below.
 */
function reachOf(
  problem: Problem,
  { columnRank }: Ranks,
  { columnOf, edgeOf }: Seats,
): { reach: Int32Array; isShut: Uint8Array } {
  const { rows, columns, capacity } = problem;
  const reach = new Int32Array(columns).fill(LOWEST);
  const isShut = new Uint8Array(columns);
  const used = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    const column = columnOf[row]!;
    if (column < 0) continue;
    used[column]!++;
    reach[column] = Math.max(reach[column]!, columnRank[edgeOf[row]!]!);
  }
  for (let column = 0; column < columns; column++) {
    if (used[column]! < capacity[column]!) reach[column] = HIGHEST;
    else if (reach[column] === LOWEST) isShut[column] = 1;
    else reach[column]!--;
  }
  return { reach, isShut };
}

function edgeInMatrix({ columns, dense }: DenseProblem, row: number, column: number): number {
  const edge = row * columns + column;
  return column >= 0 && column < columns && dense[edge] !== NO_EDGE ? edge : -1;
}

function edgeInList({ rowStart, column }: SparseProblem, row: number, to: number): number {
  for (let edge = rowStart[row]!; edge < rowStart[row + 1]!; edge++) if (column[edge] === to) return edge;
  return -1;
}
