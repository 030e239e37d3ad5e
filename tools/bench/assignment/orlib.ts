import { readFileSync } from 'node:fs';
import type { Problem } from '@bookends/assignment';

/**
 * An assignment file of J. E. Beasley's OR-Library as a problem: n, then n * n costs, or n, then "row column cost"
 * (one-based). Costs are minimised there, so weights are their negatives.
 */
export function readOrLibrary(file: string): Problem {
  const [n = 0, ...numbers] = readFileSync(file, 'utf8').trim().split(/\s+/).map(Number);
  const capacity = new Int32Array(n).fill(1);
  if (numbers.length === n * n)
    return { rows: n, columns: n, capacity, dense: Int32Array.from(numbers, (cost) => -cost) };
  if (numbers.length % 3 !== 0) throw new Error(`${file}: neither ${n} * ${n} costs nor triples`);
  const edges = Array.from({ length: numbers.length / 3 }, (_, at) => ({
    row: numbers[3 * at]! - 1,
    column: numbers[3 * at + 1]! - 1,
    cost: numbers[3 * at + 2]!,
  })).sort((a, b) => a.row - b.row);
  const rowStart = new Int32Array(n + 1);
  for (const { row } of edges) rowStart[row + 1]!++;
  for (let row = 0; row < n; row++) rowStart[row + 1]! += rowStart[row]!;
  return {
    rows: n,
    columns: n,
    capacity,
    rowStart,
    column: Int32Array.from(edges, ({ column }) => column),
    weight: Int32Array.from(edges, ({ cost }) => -cost),
  };
}
