import { NO_EDGE, type DenseProblem, type Problem, type SparseProblem } from '../problem';
import type { SolveOptions } from '../solution';
import { solve } from '../solve';
import { InputError } from './input-error';

const sparse: SparseProblem = {
  rows: 2,
  columns: 2,
  capacity: Int32Array.of(1, 1),
  rowStart: Int32Array.of(0, 2, 3),
  column: Int32Array.of(0, 1, 0),
  weight: Int32Array.of(3, 4, 5),
};
const dense: DenseProblem = { rows: 1, columns: 2, capacity: Int32Array.of(1, 1), dense: Int32Array.of(3, NO_EDGE) };
const floats = (...values: number[]): Int32Array => Float64Array.from(values) as unknown as Int32Array;

describe('the door', () => {
  it.each<[string, Problem, string]>([
    ['a negative capacity', { ...sparse, capacity: Int32Array.of(1, -1) }, 'capacity[1]'],
    ['a capacity for another number of columns', { ...sparse, capacity: Int32Array.of(1) }, 'capacity'],
    ['NaN as a weight', { ...sparse, weight: floats(3, NaN, 5) }, 'weight[1]'],
    ['a fraction as a weight', { ...sparse, weight: floats(3, 4, 5.5) }, 'weight[2]'],
    ['a weight beyond 32 bits', { ...sparse, weight: floats(2 ** 31, 4, 5) }, 'weight[0]'],
    ['the mark for no edge as a weight', { ...sparse, weight: Int32Array.of(3, NO_EDGE, 5) }, 'weight[1]'],
    ['weights in another type', { ...sparse, weight: floats(3, 4, 5) }, 'weight'],
    ['an edge to no column', { ...sparse, column: Int32Array.of(0, 2, 0) }, 'column[1]'],
    ['an edge to a negative column', { ...sparse, column: Int32Array.of(0, 1, -1) }, 'column[2]'],
    ['an edge twice', { ...sparse, column: Int32Array.of(1, 1, 0) }, 'column[1]'],
    ['row starts that fall', { ...sparse, rowStart: Int32Array.of(0, 3, 2) }, 'rowStart[2]'],
    ['row starts that do not begin with 0', { ...sparse, rowStart: Int32Array.of(1, 2, 3) }, 'rowStart[0]'],
    ['too few edges', { ...sparse, column: Int32Array.of(0, 1) }, 'column'],
    ['a count that is no number', { ...sparse, rows: NaN }, 'rows'],
    ['a negative count', { ...sparse, columns: -1 }, 'columns'],
    ['a matrix of another size', { ...dense, dense: Int32Array.of(1) }, 'dense'],
    ['classes for another number of rows', { ...sparse, priority: Uint8Array.of(1) }, 'priority'],
    ['a key twice', { ...sparse, rowKey: Uint32Array.of(7, 7) }, 'rowKey[1]'],
  ])('names %s', (_, problem, place) => {
    expect(placeOf(() => solve(problem))).toBe(place);
  });

  it.each<[string, SolveOptions, string]>([
    ['a goal that does not exist', { goal: 'best' as 'total' }, 'goal'],
    ['a seed that is no whole number', { seed: 0.5 }, 'seed'],
    ['a seed beyond 32 bits', { seed: 2 ** 32 }, 'seed'],
    ['a floor that is no number', { floor: NaN }, 'floor'],
    ['a pin for no row', { pins: [{ row: 2, column: 0 }] }, 'pins[0]'],
    ['a pin to no column', { pins: [{ row: 0, column: -1 }] }, 'pins[0]'],
    [
      'a pin that is no edge',
      {
        pins: [
          { row: 0, column: 0 },
          { row: 1, column: 1 },
        ],
      },
      'pins[1]',
    ],
    [
      'pins beyond a capacity',
      {
        pins: [
          { row: 0, column: 0 },
          { row: 1, column: 0 },
        ],
      },
      'pins[1]',
    ],
    [
      'a row with two pins',
      {
        pins: [
          { row: 0, column: 0 },
          { row: 0, column: 1 },
        ],
      },
      'pins[1]',
    ],
    ['a block for no column', { blocks: [{ row: 0, column: 5 }] }, 'blocks[0]'],
    [
      'a pair pinned and blocked',
      {
        pins: [{ row: 0, column: 0 }],
        blocks: [
          { row: 1, column: 0 },
          { row: 0, column: 0 },
        ],
      },
      'blocks[1]',
    ],
  ])('names %s', (_, options, place) => {
    expect(placeOf(() => solve(sparse, options))).toBe(place);
  });

  it('names a weight beyond the safe range of many rows', () => {
    const rows = 2 ** 21;
    const problem = {
      rows,
      columns: 1,
      capacity: Int32Array.of(1),
      dense: new Int32Array(rows).fill(1, 1).fill(2 ** 31 - 1, 0, 1),
    };
    expect(placeOf(() => solve(problem))).toBe('dense[0]');
  });

  it('accepts the same pair pinned twice, and a block where there is no edge', () => {
    const pins = [
      { row: 0, column: 1 },
      { row: 0, column: 1 },
    ];
    expect([...solve(sparse, { pins, blocks: [{ row: 1, column: 1 }] }).columnOf]).toEqual([1, 0]);
  });
});

function placeOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (refusal) {
    if (refusal instanceof InputError) return refusal.place;
    throw refusal;
  }
  return undefined;
}
