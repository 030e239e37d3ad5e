import { NO_EDGE, isDense, type Problem } from '../problem';
import type { Solution } from '../solution';

/** Condition 1 of {@link import('./check').check}, and the digest: undefined, or the violation. */
export function checkSeats(problem: Problem, solution: Solution, onWork: (edges: number) => void): string | undefined {
  const { columnOf, placed, total, certificate } = solution;
  if (columnOf.length !== problem.rows) return `columnOf: has length ${columnOf.length} instead of ${problem.rows}`;
  if (certificate.columnPrice.length !== problem.columns) return 'columnPrice: has not one entry per column';
  if (certificate.columnLevel.length !== problem.columns) return 'columnLevel: has not one entry per column';
  const sums = { placed: 0, total: 0 };
  const violation = checkPairs(problem, solution, sums, onWork);
  if (violation !== undefined) return violation;
  if (placed !== sums.placed) return `placed: ${placed} instead of ${sums.placed}`;
  if (total !== sums.total) return `total: ${total} instead of ${sums.total}`;
  if (fingerprint(solution) !== certificate.digest) return 'digest: something in the solution was changed';
  return undefined;
}

function checkPairs(
  problem: Problem,
  solution: Solution,
  sums: { placed: number; total: number },
  onWork: (edges: number) => void,
): string | undefined {
  const { columnOf, pins, floor } = solution;
  const pinOf = new Map(pins.map(({ row, column }) => [row, column]));
  const blocked = new Set(solution.blocks.map(({ row, column }) => `${row} ${column}`));
  const used = new Int32Array(problem.columns);
  for (let row = 0; row < problem.rows; row++) {
    onWork(isDense(problem) ? 1 : problem.rowStart[row + 1]! - problem.rowStart[row]!);
    const column = columnOf[row]!;
    const pin = pinOf.get(row);
    if (pin !== undefined && pin !== column) return `columnOf[${row}]: ${column}, but the row is pinned to ${pin}`;
    if (column === -1) continue;
    if (column < 0 || column >= problem.columns) return `columnOf[${row}]: ${column} is no column`;
    const weight = weightOfPair(problem, row, column);
    if (weight === NO_EDGE) return `columnOf[${row}]: there is no edge to column ${column}`;
    if (blocked.size > 0 && blocked.has(`${row} ${column}`))
      return `columnOf[${row}]: the pair with column ${column} is blocked`;
    if (pin === undefined && floor !== null && weight < floor)
      return `columnOf[${row}]: weight ${weight} is under the floor`;
    if (++used[column]! > problem.capacity[column]!)
      return `column ${column}: holds more rows than its capacity ${problem.capacity[column]}`;
    sums.placed++;
    sums.total += weight;
  }
  return undefined;
}

function weightOfPair(problem: Problem, row: number, column: number): number {
  if (isDense(problem)) return problem.dense[row * problem.columns + column]!;
  for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++) {
    if (problem.column[edge] === column) return problem.weight[edge]!;
  }
  return NO_EDGE;
}

/** The digest, computed apart from the solver: two FNV-1a streams over 32-bit words. */
function fingerprint({ goal, seed, floor, placed, total, pins, blocks, columnOf, certificate }: Solution): string {
  const halves = Int32Array.of(0x811c9dc5, 0x01000193);
  for (const letter of `${goal}|${seed}|${floor}|${placed}|${total}`) mix(halves, letter.charCodeAt(0));
  for (const { row, column } of [...pins, ...blocks]) mixAll(halves, [row, column]);
  mixAll(halves, [pins.length, blocks.length]);
  mixAll(halves, columnOf);
  mixAll(halves, certificate.columnPrice);
  mixAll(halves, certificate.columnLevel);
  for (const { weight, count, pricedColumn, price } of certificate.fairLevels) {
    mixAll(halves, [weight, count]);
    mixAll(halves, pricedColumn);
    mixAll(halves, price);
  }
  return [...halves]
    .reverse()
    .map((half) => (half >>> 0).toString(16).padStart(8, '0'))
    .join('');
}

function mixAll(halves: Int32Array, values: ArrayLike<number>): void {
  mix(halves, values.length);
  for (let at = 0; at < values.length; at++) {
    mix(halves, values[at]! | 0);
    mix(halves, Math.floor(values[at]! / 2 ** 32));
  }
}

function mix(halves: Int32Array, value: number): void {
  const low = Math.imul(halves[0]! ^ value, 0x01000193);
  halves[1] = Math.imul(halves[1]! ^ value ^ (low >>> 15), 0x5bd1e995);
  halves[0] = low;
}
