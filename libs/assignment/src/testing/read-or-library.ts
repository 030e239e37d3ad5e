import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem';

/** An instance of `libs/assignment/instances` (costs are minimised there, so weights are their negatives). */
export function readOrLibrary(name: string): Problem {
  const text = readFileSync(join(__dirname, '../../instances', name), 'utf8');
  const [n = 0, ...numbers] = text.trim().split(/\s+/).map(Number);
  const capacity = new Int32Array(n).fill(1);
  if (numbers.length === n * n)
    return { rows: n, columns: n, capacity, dense: Int32Array.from(numbers, (cost) => -cost) };
  const rows = Array.from({ length: n }, (): { column: number; cost: number }[] => []);
  for (let at = 0; at < numbers.length; at += 3)
    rows[numbers[at]! - 1]!.push({ column: numbers[at + 1]! - 1, cost: numbers[at + 2]! });
  const rowStart = new Int32Array(n + 1);
  rows.forEach((edges, row) => (rowStart[row + 1] = rowStart[row]! + edges.length));
  const edges = rows.flat();
  return {
    rows: n,
    columns: n,
    capacity,
    rowStart,
    column: Int32Array.from(edges, ({ column }) => column),
    weight: Int32Array.from(edges, ({ cost }) => -cost),
  };
}
