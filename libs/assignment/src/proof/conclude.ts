import type { Heartbeat } from '../heartbeat';
import type { Ledger } from '../prices/ledger';
import { isDense, type Problem } from '../problem';
import { CLOSED_LEVEL, type FairLevel, type Solution, type Terms } from '../solution';
import { check } from './check';
import { sealed } from './digest';

/**
 * Guarantees that no solution leaves the library unchecked: adds the pins,
 * sums up, writes the certificate and hands all of it to the checker. A refusal
 * is a bug of this library and throws.
 */
export function conclude(
  problem: Problem,
  terms: Terms,
  { seating, price }: Pick<Ledger, 'seating' | 'price'>,
  level: Uint16Array,
  fairLevels: readonly FairLevel[],
  heartbeat: Heartbeat,
): Solution {
  const columnOf = seating.columnOf.slice();
  for (const pin of terms.pins) columnOf[pin.row] = pin.column;
  const proof = { columnPrice: pricesOf({ price, level }), columnLevel: level.slice(), fairLevels };
  const solution = sealed(terms, columnOf, sumUp(problem, columnOf, heartbeat), proof);
  const verdict = check(problem, solution, (edges) => heartbeat.work(edges));
  if (!verdict.accepted) throw new Error(`The checker refused a solution of this library: ${verdict.violation}`);
  return solution;
}

/** The prices of a certificate: that of a closed column is 0. */
export function pricesOf({ price, level }: { price: Float64Array; level: Uint16Array }): Float64Array {
  const prices = price.slice();
  const closed = CLOSED_LEVEL;
  for (let column = 0; column < prices.length; column++) if (level[column] === closed) prices[column] = 0;
  return prices;
}

function sumUp(problem: Problem, columnOf: Int32Array, heartbeat: Heartbeat): { placed: number; total: number } {
  let placed = 0;
  let total = 0;
  for (let row = 0; row < problem.rows; row++) {
    if (columnOf[row]! < 0) continue;
    heartbeat.work(isDense(problem) ? 1 : problem.rowStart[row + 1]! - problem.rowStart[row]!);
    placed++;
    total += weightOf(problem, row, columnOf[row]!);
  }
  return { placed, total };
}

function weightOf(problem: Problem, row: number, column: number): number {
  if (isDense(problem)) return problem.dense[row * problem.columns + column]!;
  const { rowStart, column: columnAt, weight } = problem;
  let edge = rowStart[row]!;
  while (columnAt[edge] !== column) edge++;
  return weight[edge]!;
}
