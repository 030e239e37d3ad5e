import * as fc from 'fast-check';
import { heartbeatOf } from '../heartbeat';
import { takeDesk } from '../kernel/row-desk';
import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import { countingHeartbeat } from '../testing/counting-heartbeat';
import { weightRange } from './weight-range';

const silent = heartbeatOf({});

function full(rows: number, columns: number, dense: readonly number[]): Network {
  const first = Int32Array.from({ length: rows }, (_, row) => row * columns);
  const edges = { first, last: first.map((from) => from + columns), weight: Int32Array.from(dense) };
  return { rows, columns, capacity: new Int32Array(columns).fill(1), column: null, ...edges };
}

const weights = fc.oneof(
  fc.integer({ min: -40, max: 40 }),
  fc.integer({ min: NO_EDGE, max: 2 ** 31 - 1 }),
  fc.constantFrom(NO_EDGE, NO_EDGE + 1, 2 ** 31 - 1),
);
const matrices = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 70 }) })
  .chain((size) =>
    fc.record({
      size: fc.constant(size),
      dense: fc.array(weights, { minLength: size.rows * size.columns, maxLength: size.rows * size.columns }),
    }),
  );

describe('the range of weights', () => {
  it('is that of the edges, in a full matrix and in a list', () => {
    fc.assert(
      fc.property(matrices, ({ size: { rows, columns }, dense }) => {
        const edges = dense.filter((weight) => weight !== NO_EDGE);
        const range =
          edges.length === 0 ? { lowest: 0, highest: 0 } : { lowest: Math.min(...edges), highest: Math.max(...edges) };
        const matrix = full(rows, columns, dense);
        expect(weightRange(matrix, takeDesk(matrix), silent)).toEqual(range);
        const column = new Int32Array(dense.length).map((_, edge) => edge % columns);
        const list = { ...matrix, column };
        expect(weightRange(list, undefined, silent)).toEqual(range);
      }),
      { numRuns: 300 },
    );
  });

  it('says what it reads of a full matrix', () => {
    const heartbeat = countingHeartbeat();
    const matrix = full(3, 80, new Array<number>(240).fill(1));
    weightRange(matrix, takeDesk(matrix), heartbeat);
    expect(heartbeat.workOf.get('reading')).toBe(3 * 10);
  });
});
