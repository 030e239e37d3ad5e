import { NO_EDGE, isDense, type Problem, type SparseProblem } from '../problem';
import { CLOSED_LEVEL, type Solution } from '../solution';
import { checkFairness } from './check-fairness';
import { checkSeats } from './check-seats';
import { isQuick, nextAbove, nextListedAbove, quickPrices, type QuickPrices } from './row-within';

export type Verdict = { readonly accepted: true } | { readonly accepted: false; readonly violation: string };

/**
 * Accepts a solution if and only if it fits its own digest and its certificate
 * proves it the best for its own terms, or names the first violated condition.
 * `onWork` hears how many edges were read, row after row, and may throw. Shares no code with the solver. Linear in the input (for `fairest`: per level).
 *
 * With class(i) the priority of row i, P the prices, L the levels, and the value
 * of staying out 0 at the level 1 + class(i) (at level 0 for the goal `total`):
 *
 * 1. Every row sits on an edge that the terms allow, no column holds more than
 *    its capacity, pins sit where they were pinned, the counts are right.
 * 2. A column of level 0 has a price of at least 0, and 0 unless it is full; a
 *    column of a higher level is full; a closed one has no place besides pins.
 * 3. No row has an edge to a level below the one that it has (its column's, or
 *    that of staying out), and none at the same level with a better profit,
 *    weight minus price, than its own (0 where it stays out).
 *
 * Proof of sufficiency: 3 by levels and 2 count, for each class, as many seats
 * as any assignment can have (König's theorem within each level); given that, 2
 * and 3 are complementary slackness of the linear program of each level, whose
 * dual value is the sum of profits and of capacity times price.
 */
export function check(problem: Problem, solution: Solution, onWork: (edges: number) => void = () => {}): Verdict {
  const violation =
    checkSeats(problem, solution, onWork) ?? checkPrices(problem, solution) ?? checkEveryRow(problem, solution, onWork);
  return violation === undefined ? { accepted: true } : { accepted: false, violation };
}

/** Condition 2. */
function checkPrices(problem: Problem, solution: Solution): string | undefined {
  const { columnPrice, columnLevel } = solution.certificate;
  const used = new Int32Array(problem.columns);
  for (const column of solution.columnOf) if (column >= 0) used[column]!++;
  const pinned = new Int32Array(problem.columns);
  for (const pin of solution.pins) pinned[pin.column]!++;
  for (let column = 0; column < problem.columns; column++) {
    const price = columnPrice[column]!;
    const level = columnLevel[column]!;
    const full = used[column] === problem.capacity[column];
    if (!Number.isSafeInteger(price)) return `columnPrice[${column}]: ${price} is no exact whole number`;
    if (level === CLOSED_LEVEL) {
      if (pinned[column] !== problem.capacity[column])
        return `columnLevel[${column}]: closed, but it has a place that is not pinned`;
    } else if (level > 256 || (level > 0 && solution.goal === 'total'))
      return `columnLevel[${column}]: ${level} is no level`;
    else if (level > 0 && !full) return `column ${column}: rows left out could reach it, but it has a free place`;
    else if (level === 0 && price < 0) return `columnPrice[${column}]: ${price} is negative`;
    else if (level === 0 && price > 0 && !full) return `column ${column}: has the price ${price} and a free place`;
  }
  return undefined;
}

/** Condition 3; for the goal `fairest` with the prices of each fair level instead. */
function checkEveryRow(problem: Problem, solution: Solution, onWork: (edges: number) => void): string | undefined {
  const refused = refusedPairs(solution);
  if (solution.goal === 'fairest') return checkFairness(problem, solution, refused, onWork);
  const isPinned = new Uint8Array(problem.rows);
  for (const pin of solution.pins) isPinned[pin.row] = 1;
  const least = Math.max(solution.floor ?? -Infinity, NO_EDGE + 1);
  const quick = quickPrices(solution.certificate);
  for (let row = 0; row < problem.rows; row++) {
    if (isPinned[row] === 1) continue;
    onWork(isDense(problem) ? problem.columns : problem.rowStart[row + 1]! - problem.rowStart[row]!);
    const violation = isDense(problem)
      ? checkDenseRow(problem.dense, problem, solution, row, quick, least, refused.get(row))
      : checkSparseRow(problem, solution, row, quick, least, refused.get(row));
    if (violation !== undefined) return violation;
  }
  return undefined;
}

function refusedPairs({ blocks }: Solution): Map<number, Set<number>> {
  const refused = new Map<number, Set<number>>();
  for (const { row, column } of blocks) {
    const columns = refused.get(row) ?? new Set();
    refused.set(row, columns.add(column));
  }
  return refused;
}

interface Standing {
  level: number;
  profit: number;
}

/** Level and profit that a row has, or what is wrong with them. */
function standingOf(problem: Problem, solution: Solution, row: number, seatWeight: number): Standing | string {
  const { columnPrice, columnLevel } = solution.certificate;
  const outLevel = solution.goal === 'total' ? 0 : 1 + (problem.priority?.[row] ?? 0);
  const column = solution.columnOf[row]!;
  if (column < 0) return { level: outLevel, profit: 0 };
  const level = columnLevel[column]!;
  const profit = seatWeight - columnPrice[column]!;
  if (level > outLevel) return `row ${row}: holds a place that a row of a higher class could have`;
  if (level === outLevel && profit < 0) return `row ${row}: its profit ${profit} is worse than staying out`;
  return { level, profit };
}

function checkDenseRow(
  dense: Int32Array,
  problem: Problem,
  solution: Solution,
  row: number,
  quick: QuickPrices | undefined,
  least: number,
  refused: Set<number> | undefined,
): string | undefined {
  const { columnPrice, columnLevel } = solution.certificate;
  const { columns } = problem;
  const base = row * columns;
  const standing = standingOf(problem, solution, row, dense[base + solution.columnOf[row]!]!);
  if (typeof standing === 'string') return standing;
  const { level, profit } = standing;
  if (isQuick(quick, level, profit) && nextAbove(dense, base, 0, columns, quick.price, profit) === columns)
    return undefined;
  for (let column = 0; column < columns; column++) {
    const weight = dense[base + column]!;
    if (weight - columnPrice[column]! <= profit && columnLevel[column] === level) continue;
    if (weight < least || columnLevel[column]! > level || refused?.has(column)) continue;
    return betterSeat(row, column, columnLevel[column]! < level);
  }
  return undefined;
}

function checkSparseRow(
  problem: SparseProblem,
  solution: Solution,
  row: number,
  quick: QuickPrices | undefined,
  least: number,
  refused: Set<number> | undefined,
): string | undefined {
  const { columnPrice, columnLevel } = solution.certificate;
  const { rowStart, column: columnAt, weight: weights } = problem;
  const start = rowStart[row]!;
  const end = rowStart[row + 1]!;
  const held = solution.columnOf[row]!;
  let seat = held < 0 ? end : start;
  while (seat < end && columnAt[seat] !== held) seat++;
  const standing = standingOf(problem, solution, row, seat < end ? weights[seat]! : 0);
  if (typeof standing === 'string') return standing;
  const { level, profit } = standing;
  if (isQuick(quick, level, profit) && nextListedAbove(columnAt, weights, start, end, quick.price, profit) === end)
    return undefined;
  for (let edge = start; edge < end; edge++) {
    const column = columnAt[edge]!;
    const weight = weights[edge]!;
    if (weight - columnPrice[column]! <= profit && columnLevel[column] === level) continue;
    if (weight < least || columnLevel[column]! > level || refused?.has(column)) continue;
    return betterSeat(row, column, columnLevel[column]! < level);
  }
  return undefined;
}

function betterSeat(row: number, column: number, byLevel: boolean): string {
  return byLevel
    ? `row ${row}: has an edge to column ${column}, whose level is lower than its own`
    : `row ${row}: column ${column} would give it a better profit than the one it has`;
}
