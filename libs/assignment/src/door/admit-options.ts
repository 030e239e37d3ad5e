import { isDense, NO_EDGE, type Pair, type Problem } from '../problem';
import type { SolveOptions, Terms } from '../solution';
import { InputError } from './input-error';

/**
 * Guarantees that goal, seed, floor, pins and blocks make sense for this
 * (admitted) problem and do not contradict each other, and returns them with
 * their defaults; pins and blocks sorted by row, then column, copies removed,
 * so that their order changes nothing.
 */
export function admitOptions(problem: Problem, options: SolveOptions): Terms {
  const { goal = 'placed-then-total', seed = 0, floor } = options;
  if (!['placed-then-total', 'total', 'fairest'].includes(goal))
    throw new InputError('goal', `${String(goal)} is no goal`);
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    throw new InputError('seed', `${seed} is no whole number from 0 to 2^32 - 1`);
  if (floor !== undefined && !Number.isFinite(floor)) throw new InputError('floor', `${floor} is no finite number`);
  const pins = admitPairs('pins', problem, options.pins ?? []);
  const blocks = admitPairs('blocks', problem, options.blocks ?? []);
  admitPins(problem, pins, options.pins ?? []);
  refuseContradictions(pins, options.blocks ?? []);
  return { goal, seed, pins, blocks, floor: floor ?? null };
}

/** The edge of a pair, as an index into the weights, or -1. Linear in the row's edges when sparse. */
export function edgeOf(problem: Problem, { row, column }: Pair): number {
  if (isDense(problem)) {
    const edge = row * problem.columns + column;
    return problem.dense[edge] === NO_EDGE ? -1 : edge;
  }
  for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++) {
    if (problem.column[edge] === column) return edge;
  }
  return -1;
}

function admitPairs(name: string, problem: Problem, pairs: readonly Pair[]): readonly Pair[] {
  pairs.forEach(({ row, column }, index) => {
    if (!Number.isInteger(row) || row < 0 || row >= problem.rows)
      throw new InputError(`${name}[${index}]`, `${row} is no row`);
    if (!Number.isInteger(column) || column < 0 || column >= problem.columns)
      throw new InputError(`${name}[${index}]`, `${column} is no column`);
  });
  return inOrder(pairs);
}

/** By row, then column, copies removed. */
export function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  return pairs
    .map(({ row, column }) => ({ row, column }))
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .filter(
      (pair, index, sorted) =>
        index === 0 || pair.row !== sorted[index - 1]!.row || pair.column !== sorted[index - 1]!.column,
    );
}

function admitPins(problem: Problem, pins: readonly Pair[], asGiven: readonly Pair[]): void {
  const used = new Map<number, number>();
  let previous = -1;
  for (const pin of pins) {
    const place = `pins[${asGiven.findIndex(({ row, column }) => row === pin.row && column === pin.column)}]`;
    if (edgeOf(problem, pin) < 0)
      throw new InputError(place, `there is no edge from row ${pin.row} to column ${pin.column}`);
    if (pin.row === previous) throw new InputError(place, `row ${pin.row} is pinned to two columns`);
    previous = pin.row;
    const seated = (used.get(pin.column) ?? 0) + 1;
    if (seated > problem.capacity[pin.column]!) {
      throw new InputError(place, `column ${pin.column} has ${problem.capacity[pin.column]} places and ${seated} pins`);
    }
    used.set(pin.column, seated);
  }
}

function refuseContradictions(pins: readonly Pair[], blocks: readonly Pair[]): void {
  const pinnedTo = new Map(pins.map(({ row, column }) => [row, column]));
  blocks.forEach(({ row, column }, index) => {
    if (pinnedTo.get(row) === column)
      throw new InputError(`blocks[${index}]`, `row ${row} and column ${column} are pinned together`);
  });
}
