import { edgeOf } from '../door/admit-options';
import { InputError } from '../door/input-error';
import { isDense, NO_EDGE, type Pair, type Problem } from '../problem';
import type { Solution } from '../solution';
import { resolve } from './resolve';

/** What everybody together would lose. */
export interface Loss {
  /** Rows placed less. */
  readonly placed: number;
  /** Total less; negative where fewer or worse pairs are placed and weigh more together. */
  readonly total: number;
}

/**
 * The exact loss in the best assignment if the pair had to be part of it: 0 and 0
 * for a pair that some equally good assignment has. For the goal `fairest`, what
 * the fairest assignment with the pair differs by in number and total.
 *
 * Solves again with the pair pinned; a block of the pair is lifted, and an
 * earlier pin of the row gives way. Throws {@link InputError} where the pair has no edge,
 * or pins hold all places of the column.
 */
export function lossOfForcing(problem: Problem, solution: Solution, row: number, column: number): Loss {
  const forced = resolve(problem, solution, [{ kind: 'pin', row, column }]).solution;
  return { placed: solution.placed - forced.placed, total: solution.total - forced.total };
}

export interface RunnerUp {
  readonly column: number;
  readonly weight: number;
  /** What it would cost everybody together. */
  readonly loss: Loss;
}

/**
 * The columns that the row could have had instead, the cheapest for everybody
 * first, with their exact cost: `count` of them, chosen by the bound that the
 * prices give (profit minus weight plus price is never more than the loss).
 * Refused pairs and closed columns are left out.
 */
export function runnersUp(problem: Problem, solution: Solution, row: number, count = 3): readonly RunnerUp[] {
  if (!Number.isInteger(row) || row < 0 || row >= problem.rows) throw new InputError('row', `${row} is no row`);
  const { columnPrice, columnLevel } = solution.certificate;
  return edgesOfRow(problem, row)
    .filter(
      ({ column, weight }) => column !== solution.columnOf[row] && isOpen(problem, solution, { row, column }, weight),
    )
    .sort(
      (a, b) =>
        columnLevel[a.column]! - columnLevel[b.column]! ||
        b.weight - columnPrice[b.column]! - (a.weight - columnPrice[a.column]!) ||
        a.column - b.column,
    )
    .slice(0, count)
    .map(({ column, weight }) => ({ column, weight, loss: lossOfForcing(problem, solution, row, column) }))
    .sort((a, b) => a.loss.placed - b.loss.placed || a.loss.total - b.loss.total || a.column - b.column);
}

/** The pair is neither blocked nor under the floor, and the column has a place that nobody is pinned to. */
export function isOpen(
  problem: Problem,
  { blocks, floor, pins }: Solution,
  { row, column }: Pair,
  weight: number,
): boolean {
  if (weight < (floor ?? -Infinity) || blocks.some((pair) => pair.row === row && pair.column === column)) return false;
  return pins.filter((pin) => pin.column === column && pin.row !== row).length < problem.capacity[column]!;
}

export function edgesOfRow(problem: Problem, row: number): { column: number; weight: number }[] {
  if (!isDense(problem)) {
    const { rowStart, column, weight } = problem;
    return Array.from(column.subarray(rowStart[row], rowStart[row + 1]), (to, at) => ({
      column: to,
      weight: weight[rowStart[row]! + at]!,
    }));
  }
  return Array.from({ length: problem.columns }, (_, column) => ({
    column,
    weight: problem.dense[row * problem.columns + column]!,
  })).filter(
    ({ column }) => problem.dense[row * problem.columns + column] !== NO_EDGE && edgeOf(problem, { row, column }) >= 0,
  );
}
