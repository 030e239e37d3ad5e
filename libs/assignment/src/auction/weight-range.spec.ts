import * as fc from 'fast-check';
import { heartbeatOf } from '../heartbeat';
import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import { BLOCK, readBlocks } from './read-blocks';
import { weightRange } from './weight-range';

const silent = heartbeatOf({});

function full(rows: number, columns: number, dense: readonly number[]) {
  const first = Int32Array.from({ length: rows }, (_, row) => row * columns);
  const edges = { first, last: first.map((from) => from + columns), weight: Int32Array.from(dense) };
  const network: Network = { rows, columns, capacity: new Int32Array(columns).fill(1), column: null, ...edges };
  return { network, mustFill: new Uint8Array(columns) };
}

const weights = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -(2 ** 30), max: 2 ** 30 - 1 }));
const matrices = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 70 }) })
  .chain((size) =>
    fc.record({
      size: fc.constant(size),
      dense: fc.array(weights, { minLength: size.rows * size.columns, maxLength: size.rows * size.columns }),
    }),
  );

describe('reading a full matrix in blocks', () => {
  it('finds the heaviest of each block and what nothing exceeds in size', () => {
    fc.assert(
      fc.property(matrices, ({ size: { rows, columns }, dense }) => {
        const { most, heaviest } = readBlocks(full(rows, columns, dense).network, silent)!;
        const blocks: number[] = [];
        for (let row = 0; row < rows; row++)
          for (let from = 0; from < columns; from += BLOCK)
            blocks.push(
              Math.max(...dense.slice(row * columns + from, row * columns + Math.min(columns, from + BLOCK))),
            );
        expect([...heaviest]).toEqual(blocks);
        const size = Math.max(...dense.map((weight) => (weight < 0 ? -weight - 1 : weight)));
        expect(most).toBe(2 ** Math.ceil(Math.log2(size + 1)) - 1);
      }),
    );
  });

  it.each([NO_EDGE, 2 ** 30, -(2 ** 30) - 1])('gives up at %d', (weight) => {
    expect(readBlocks(full(2, 20, [...new Array<number>(37).fill(1), weight, 1, 1]).network, silent)).toBeUndefined();
  });
});

describe('the range of weights', () => {
  it.each([
    ['to the next power of two where every pair may be', [3, -5, 4, 0], { lowest: -7, highest: 7, hasHoles: false }],
    ['exact beside holes', [3, NO_EDGE, -5, 4], { lowest: -5, highest: 4, hasHoles: true }],
    ['exact where a weight is large', [3, 2 ** 30, -5, 4], { lowest: -5, highest: 2 ** 30, hasHoles: false }],
    ['nothing where there is no edge', [NO_EDGE, NO_EDGE, NO_EDGE, NO_EDGE], { lowest: 0, highest: 0, hasHoles: true }],
  ])('is %s', (_, dense, range) => {
    expect(weightRange(full(2, 2, dense), silent)).toMatchObject(range);
  });

  it('is exact where a column must fill', () => {
    const market = { ...full(2, 2, [3, -5, 4, 0]), mustFill: Uint8Array.of(0, 1) };
    expect(weightRange(market, silent)).toEqual({ lowest: -5, highest: 4, hasHoles: false });
  });
});
