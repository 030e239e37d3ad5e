import { writeFileSync } from 'node:fs';
import { isDense, NO_EDGE, type Problem } from '@bookends/assignment';

/**
 * The file that every solver of the bench reads: little-endian 32-bit words, rows, columns,
 * edges, placed, then capacity, row starts, columns and weights of the edges.
 */
export function writeInstance(file: string, problem: Problem, placed: number): void {
  const { rows, columns, capacity } = problem;
  const { rowStart, column, weight } = isDense(problem) ? edgesOf(problem.dense, rows, columns) : problem;
  const head = Int32Array.of(rows, columns, column.length, placed);
  const words = new Int32Array(4 + columns + rows + 1 + 2 * column.length);
  let end = 0;
  for (const part of [head, capacity, rowStart, column, weight]) {
    words.set(part, end);
    end += part.length;
  }
  writeFileSync(file, Buffer.from(words.buffer));
}

function edgesOf(
  dense: Int32Array,
  rows: number,
  columns: number,
): { rowStart: Int32Array; column: Int32Array; weight: Int32Array } {
  const kept = dense.includes(NO_EDGE) ? [...dense.keys()].filter((at) => dense[at] !== NO_EDGE) : undefined;
  if (kept === undefined) {
    const rowStart = Int32Array.from({ length: rows + 1 }, (_, row) => row * columns);
    return { rowStart, column: Int32Array.from(dense, (_, at) => at % columns), weight: dense };
  }
  const rowStart = new Int32Array(rows + 1);
  for (const at of kept) rowStart[Math.floor(at / columns) + 1]!++;
  for (let row = 0; row < rows; row++) rowStart[row + 1]! += rowStart[row]!;
  return {
    rowStart,
    column: Int32Array.from(kept, (at) => at % columns),
    weight: Int32Array.from(kept, (at) => dense[at]!),
  };
}
