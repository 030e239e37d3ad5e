import type { Heartbeat } from '../heartbeat';
import { isDense, NO_EDGE, type DenseProblem, type Problem, type ProblemShape, type SparseProblem } from '../problem';
import { InputError } from './input-error';

/** Sums of weights along any path stay below this, so that they are exact in a double. */
const SAFE_SUM = 2 ** 52;

const admitted = new WeakSet<Problem>();

/**
 * Guarantees that a problem is well formed, or throws an {@link InputError}
 * that names the first place that is not. Linear in the input. A problem that
 * was admitted once is not read again: it must not be changed afterwards.
 */
export function admitProblem(problem: Problem, heartbeat?: Heartbeat): void {
  if (admitted.has(problem)) return;
  admitCounts(problem);
  admitPriority(problem);
  admitKeys('rowKey', problem.rowKey, problem.rows);
  admitKeys('columnKey', problem.columnKey, problem.columns);
  if (isDense(problem)) admitDense(problem, heartbeat);
  else admitSparse(problem, heartbeat);
  admitted.add(problem);
}

/** For a problem that was made from an admitted one and is well formed by that. */
export function markAdmitted(problem: Problem): void {
  admitted.add(problem);
}

/** Whether a weight is a whole number in the safe range of the problem. */
export function isSafeWeight({ rows, columns }: ProblemShape, weight: number): boolean {
  return (weight | 0) === weight && weight !== NO_EDGE && Math.abs(weight) <= largestWeight(rows + columns);
}

function admitCounts(problem: ProblemShape): void {
  for (const name of ['rows', 'columns'] as const) {
    const value = problem[name];
    if (!Number.isInteger(value) || value < 0 || value > 2 ** 30)
      throw new InputError(name, `${value} is no count from 0 to 2^30`);
  }
  admitInts('capacity', problem.capacity, problem.columns);
  const negative = problem.capacity.findIndex((places) => places < 0);
  if (negative >= 0) throw new InputError(`capacity[${negative}]`, `${problem.capacity[negative]} is negative`);
}

function admitPriority({ priority, rows }: ProblemShape): void {
  if (priority === undefined) return;
  if (!(priority instanceof Uint8Array)) throw new InputError('priority', 'is no Uint8Array');
  if (priority.length !== rows) throw new InputError('priority', `has length ${priority.length} instead of ${rows}`);
}

function admitKeys(name: string, keys: Uint32Array | undefined, length: number): void {
  if (keys === undefined) return;
  if (!(keys instanceof Uint32Array)) throw new InputError(name, 'is no Uint32Array');
  if (keys.length !== length) throw new InputError(name, `has length ${keys.length} instead of ${length}`);
  const seen = new Map<number, number>();
  keys.forEach((key, index) => {
    const first = seen.get(key);
    if (first !== undefined) throw new InputError(`${name}[${index}]`, `${key} is already ${name}[${first}]`);
    seen.set(key, index);
  });
}

function admitDense(problem: DenseProblem, heartbeat: Heartbeat | undefined): void {
  const { dense, rows, columns } = problem;
  admitInts('dense', dense, rows * columns);
  admitMagnitude('dense', dense, rows + columns, heartbeat);
}

function admitSparse(problem: SparseProblem, heartbeat: Heartbeat | undefined): void {
  const { rows, columns, rowStart, column, weight } = problem;
  admitInts('rowStart', rowStart, rows + 1);
  if (rowStart[0] !== 0) throw new InputError('rowStart[0]', `is ${rowStart[0]} instead of 0`);
  for (let row = 0; row < rows; row++) {
    if (rowStart[row + 1]! < rowStart[row]!)
      throw new InputError(`rowStart[${row + 1}]`, `${rowStart[row + 1]} is less than rowStart[${row}]`);
  }
  const edges = rowStart[rows]!;
  admitInts('column', column, edges);
  admitInts('weight', weight, edges);
  admitColumns(problem, columns, heartbeat);
  const none = weight.indexOf(NO_EDGE);
  if (none >= 0) throw new InputError(`weight[${none}]`, `${NO_EDGE} is kept for "no edge"`);
  admitMagnitude('weight', weight, rows + columns, heartbeat);
}

function admitColumns(
  { rows, rowStart, column }: SparseProblem,
  columns: number,
  heartbeat: Heartbeat | undefined,
): void {
  const lastRow = new Int32Array(columns).fill(-1);
  for (let row = 0; row < rows; row++) {
    heartbeat?.work(rowStart[row + 1]! - rowStart[row]!);
    for (let edge = rowStart[row]!; edge < rowStart[row + 1]!; edge++) {
      const at = column[edge]!;
      if (at < 0 || at >= columns) throw new InputError(`column[${edge}]`, `${at} is no column (row ${row})`);
      if (lastRow[at] === row)
        throw new InputError(`column[${edge}]`, `row ${row} already has an edge to column ${at}`);
      lastRow[at] = row;
    }
  }
}

/** Refuses an array of another type or length; where it holds a number that is no 32-bit integer, names it. */
function admitInts(name: string, values: Int32Array, length: number): void {
  if (!(values instanceof Int32Array)) {
    const list = Array.from((values ?? []) as ArrayLike<unknown>);
    const bad = list.findIndex((value) => typeof value !== 'number' || (value | 0) !== value);
    if (bad >= 0) throw new InputError(`${name}[${bad}]`, `${String(list[bad])} is no 32-bit integer`);
    throw new InputError(name, 'is no Int32Array');
  }
  if (values.length !== length) throw new InputError(name, `has length ${values.length} instead of ${length}`);
}

function admitMagnitude(name: string, weight: Int32Array, nodes: number, heartbeat: Heartbeat | undefined): void {
  const limit = largestWeight(nodes);
  if (limit >= 2 ** 31) return;
  for (let edge = 0; edge < weight.length; edge++) {
    if (edge % 4096 === 0) heartbeat?.work(4096);
    const value = weight[edge]!;
    if ((value > limit || value < -limit) && value !== NO_EDGE) {
      throw new InputError(
        `${name}[${edge}]`,
        `${value} is out of the safe range of ${nodes} rows and columns (at most ${limit})`,
      );
    }
  }
}

function largestWeight(nodes: number): number {
  return Math.floor(SAFE_SUM / (4 * (nodes + 2)));
}
