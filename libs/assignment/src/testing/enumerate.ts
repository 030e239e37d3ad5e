import { NO_EDGE, isDense, type Problem } from '../problem';
import type { Goal, SolveOptions } from '../solution';

/** An assignment found by enumeration, with what the goals compare. */
export interface Enumerated {
  readonly columnOf: readonly number[];
  readonly placed: number;
  readonly total: number;
  /** Weights of the pairs, the worst first. */
  readonly worstFirst: readonly number[];
  /** Rows placed per class, the highest class first. */
  readonly byClass: readonly number[];
}

/** Every assignment that the options allow: the oracle of the specs, for up to seven rows. */
export function enumerate(problem: Problem, { pins = [], blocks = [], floor = -Infinity }: SolveOptions): Enumerated[] {
  const weights = weightMatrix(problem);
  const pinOf = new Map(pins.map(({ row, column }) => [row, column]));
  const blocked = new Set(blocks.map(({ row, column }) => `${row} ${column}`));
  const left = [...problem.capacity];
  const chosen: number[] = [];
  const found: Enumerated[] = [];
  const place = (row: number): void => {
    if (row === problem.rows) {
      found.push(describe(problem, weights, [...chosen], pinOf));
      return;
    }
    for (let column = -1; column < problem.columns; column++) {
      const pin = pinOf.get(row);
      if (
        pin !== undefined
          ? column !== pin
          : column >= 0 && (weights[row]![column]! < floor || blocked.has(`${row} ${column}`))
      )
        continue;
      if (column >= 0 && (weights[row]![column] === NO_EDGE || left[column] === 0)) continue;
      if (column >= 0) left[column]!--;
      chosen.push(column);
      place(row + 1);
      chosen.pop();
      if (column >= 0) left[column]!++;
    }
  };
  place(0);
  return found;
}

/** The best of them under a goal. */
export function bestOf(found: readonly Enumerated[], goal: Goal): Enumerated {
  return found.reduce((best, other) => (compare(other, best, goal) > 0 ? other : best));
}

/** Positive when `a` is better under the goal. */
export function compare(a: Enumerated, b: Enumerated, goal: Goal): number {
  if (goal === 'total') return a.total - b.total;
  const placed = compareLists(a.byClass, b.byClass);
  if (placed !== 0) return placed;
  return goal === 'fairest' ? compareLists(a.worstFirst, b.worstFirst) : a.total - b.total;
}

export function weightMatrix(problem: Problem): number[][] {
  return Array.from({ length: problem.rows }, (_, row) => {
    if (isDense(problem)) return [...problem.dense.subarray(row * problem.columns, (row + 1) * problem.columns)];
    const weights = new Array<number>(problem.columns).fill(NO_EDGE);
    for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++)
      weights[problem.column[edge]!] = problem.weight[edge]!;
    return weights;
  });
}

function describe(problem: Problem, weights: number[][], columnOf: number[], pinOf: Map<number, number>): Enumerated {
  const rows = columnOf.map((column, row) => ({ row, column })).filter(({ column }) => column >= 0);
  const classes = [...new Set(problem.priority ?? [0])].sort((a, b) => b - a);
  const classOf = (row: number): number => problem.priority?.[row] ?? 0;
  return {
    columnOf,
    placed: rows.length,
    total: rows.reduce((sum, { row, column }) => sum + weights[row]![column]!, 0),
    worstFirst: rows
      .filter(({ row }) => !pinOf.has(row))
      .map(({ row, column }) => weights[row]![column]!)
      .sort((a, b) => a - b),
    byClass: classes.map((value) => rows.filter(({ row }) => classOf(row) === value).length),
  };
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
