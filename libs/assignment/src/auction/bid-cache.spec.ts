import * as fc from 'fast-check';
import { giveBidDeskBack, takeBidDesk } from '../kernel/bid-desk';
import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import { rowOf } from '../testing/row-of';
import { newBidCache, NOTHING, type BidCache } from './bid-cache';
import { scanEdges } from './scan-edges';

/** A full row keeps as many as it can; a list fewer, of many edges. */
const WIDTHS = [5, 10] as const;

interface Row {
  readonly weights: readonly number[];
  /** Each step: prices rise, then the row is scanned or not. */
  readonly steps: readonly { rises: readonly number[]; scan: boolean }[];
}

/** One row with holes, long enough for many blocks, and prices that rise step after step. */
const rows: fc.Arbitrary<Row> = fc
  .record({ columns: fc.integer({ min: 1, max: 200 }), spread: fc.constantFrom(2, 40, 5000) })
  .chain(({ columns, spread }) =>
    fc.record({
      weights: fc.array(fc.option(fc.integer({ min: -spread, max: spread }), { freq: 8, nil: NO_EDGE }), {
        minLength: columns,
        maxLength: columns,
      }),
      steps: fc.array(
        fc.record({
          rises: fc.array(fc.nat({ max: spread }), { minLength: columns, maxLength: columns }),
          scan: fc.boolean(),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    }),
  );

/** The columns from the last to the first. */
function listedRow(weights: readonly number[]): Network {
  const kept = [...weights.keys()].filter((column) => weights[column] !== NO_EDGE).reverse();
  const weight = Int32Array.from(kept, (column) => weights[column]!);
  return { ...rowOf(weights), last: Int32Array.of(kept.length), column: Int32Array.from(kept), weight };
}

/** What the row's edges are worth, best first. */
function worths(weights: readonly number[], price: Int32Array): number[] {
  return weights
    .map((weight, column) => (weight === NO_EDGE ? NOTHING : 4 * weight - price[column]!))
    .filter((worth) => worth !== NOTHING)
    .sort((a, b) => b - a);
}

/** Gives a cache of the network with prices of 0. */
function withCache(
  network: Network,
  width: number,
  scale: { left: number; right: number },
  use: (cache: BidCache) => void,
): void {
  const desk = takeBidDesk(network, network.capacity, 0, width);
  const cache = newBidCache(network, desk, scale);
  cache.price.fill(0);
  use(cache);
  giveBidDeskBack(desk);
}

function expectBestKept(cache: BidCache, sorted: readonly number[]): void {
  const count = cache.count[0]!;
  const kept = [...cache.column.subarray(0, count)].map((column, at) => cache.value[at]! - cache.price[column]!);
  const { width, desk } = cache;
  if (desk.isShort) expect(count).toBeGreaterThanOrEqual(Math.min(2, sorted.length));
  else expect(count).toBe(Math.min(width, sorted.length));
  expect(count).toBeLessThanOrEqual(width);
  expect(kept.sort((a, b) => b - a)).toEqual(sorted.slice(0, count));
  expect(cache.bound[0]).toBeGreaterThanOrEqual(sorted[count] ?? NOTHING);
  expect(cache.bound[0]).toBeLessThanOrEqual(kept[count - 1] ?? NOTHING);
}

/** One long row, and what its prices rise by from scan to scan. */
const longRows = fc
  .record({ columns: fc.integer({ min: 1, max: 700 }), spread: fc.constantFrom(2, 40, 5000) })
  .chain(({ columns, spread }) =>
    fc.record({
      weights: fc.array(fc.integer({ min: -spread, max: spread }), { minLength: columns, maxLength: columns }),
      prices: fc.array(fc.nat({ max: spread }), { minLength: columns, maxLength: columns }),
      scale: fc.constantFrom({ left: 2, right: 0 }, { left: 2, right: 1 }, { left: 0, right: 3 }),
    }),
  );

describe.each(
  WIDTHS.flatMap((width) => [['a full row', width, rowOf] as const, ['a list', width, listedRow] as const]),
)('the bid cache of %s, %d edges', (_, width, networkOf) => {
  it('keeps the best edges of a scan, however the prices rose since the last', () => {
    fc.assert(
      fc.property(rows, ({ weights, steps }) => {
        const network = networkOf(weights);
        withCache(network, width, { left: 2, right: 0 }, (cache) => {
          scanEdges(network, cache, 0);
          for (const { rises, scan } of steps) {
            rises.forEach((rise, column) => (cache.price[column]! += rise));
            if (!scan) continue;
            scanEdges(network, cache, 0);
            expectBestKept(cache, worths(weights, cache.price));
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the best edges of rows of any length in turn, in each scale, scan after scan', () => {
    fc.assert(
      fc.property(longRows, ({ weights, prices, scale }) => {
        const network = networkOf(weights);
        withCache(network, width, scale, (cache) => {
          cache.price.set(prices);
          for (let scan = 0; scan < 2; scan++) {
            const sorted = weights
              .map((weight, column) => ((weight << scale.left) >> scale.right) - cache.price[column]!)
              .sort((a, b) => b - a);
            scanEdges(network, cache, 0);
            expectBestKept(cache, sorted);
            prices.forEach((rise, column) => (cache.price[column]! += 3 * rise));
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});
