import * as fc from 'fast-check';
import { NO_EDGE, type DenseProblem, type Pair, type Problem, type SparseProblem } from '../problem';
import type { SolveOptions } from '../solution';

export interface Case {
  readonly problem: Problem;
  readonly options: SolveOptions;
}

/** Problems of up to `most` rows, sparse or dense, with or without classes, and options that fit them. */
export function smallCase(most = 6): fc.Arbitrary<Case> {
  return fc
    .record({
      rows: fc.integer({ min: 0, max: most }),
      columns: fc.integer({ min: 0, max: 4 }),
      spread: fc.constantFrom(0, 1, 3, 50),
    })
    .chain(({ rows, columns, spread }) => {
      const weight = fc.option(fc.integer({ min: -spread, max: spread }), { freq: 3, nil: NO_EDGE });
      return fc
        .record({
          matrix: fc.array(weight, { minLength: rows * columns, maxLength: rows * columns }),
          capacity: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns }),
          priority: fc.option(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: rows, maxLength: rows }), {
            nil: undefined,
          }),
          asDense: fc.boolean(),
          floor: fc.option(fc.integer({ min: -2, max: 4 }), { nil: undefined }),
          seed: fc.integer({ min: 0, max: 5 }),
          picks: fc.array(fc.record({ at: fc.nat(1000), pin: fc.boolean() }), { maxLength: 3 }),
        })
        .map(({ matrix, capacity, priority, asDense, floor, seed, picks }) => {
          const shape = {
            rows,
            columns,
            capacity: Int32Array.from(capacity),
            ...(priority && { priority: Uint8Array.from(priority) }),
          };
          const dense: DenseProblem = { ...shape, dense: Int32Array.from(matrix) };
          return { problem: asDense ? dense : toSparse(dense), options: { seed, floor, ...choosePairs(dense, picks) } };
        });
    });
}

export function toSparse(problem: DenseProblem): SparseProblem {
  const { rows, columns, dense, ...rest } = problem;
  const rowStart = new Int32Array(rows + 1);
  const column: number[] = [];
  const weight: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < columns; at++) {
      const value = dense[row * columns + at]!;
      if (value === NO_EDGE) continue;
      column.push(at);
      weight.push(value);
    }
    rowStart[row + 1] = column.length;
  }
  const { capacity, priority, rowKey, columnKey } = rest;
  return {
    rows,
    columns,
    capacity,
    priority,
    rowKey,
    columnKey,
    rowStart,
    column: Int32Array.from(column),
    weight: Int32Array.from(weight),
  };
}

function choosePairs(
  { rows, columns, dense, capacity }: DenseProblem,
  picks: readonly { at: number; pin: boolean }[],
): { pins: Pair[]; blocks: Pair[] } {
  const pins: Pair[] = [];
  const blocks: Pair[] = [];
  if (rows * columns === 0) return { pins, blocks };
  for (const { at, pin } of picks) {
    const edge = at % (rows * columns);
    const pair = { row: Math.floor(edge / columns), column: edge % columns };
    if (blocks.some(({ row, column }) => row === pair.row && column === pair.column)) continue;
    if (!pin) {
      if (!pins.some(({ row, column }) => row === pair.row && column === pair.column)) blocks.push(pair);
      continue;
    }
    const places = pins.filter(({ column }) => column === pair.column).length;
    if (dense[edge] !== NO_EDGE && places < capacity[pair.column]! && !pins.some(({ row }) => row === pair.row))
      pins.push(pair);
  }
  return { pins, blocks };
}
