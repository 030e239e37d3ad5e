import * as fc from 'fast-check';
import { PairHeap } from '../whatif/pair-heap';
import { DistanceHeap } from './distance-heap';

const NODES = 90;

/** Steps of a search: some nodes come nearer (never nearer than what was taken out), then some are taken out. */
const steps = fc.array(
  fc.record({
    lowered: fc.array(fc.record({ node: fc.nat(NODES - 1), by: fc.constantFrom(0, 0, 1, 2, 5, 9, 30, 77) }), {
      maxLength: 40,
    }),
    taken: fc.nat(8),
  }),
  { minLength: 1, maxLength: 10 },
);

type Steps = { readonly lowered: readonly { node: number; by: number }[]; readonly taken: number }[];

/** Runs a search; every node that is taken out must be the nearest that is in. */
function search(list: Steps, distance: Float64Array, lower: (node: number) => void, pop: () => number): void {
  const queued = new Set<number>();
  const done = new Set<number>();
  let current = 0;
  const take = (): void => {
    const least = Math.min(...[...queued].map((node) => distance[node]!));
    const node = pop();
    expect([queued.has(node), distance[node]]).toEqual([true, least]);
    queued.delete(node);
    done.add(node);
    current = least;
  };
  for (const { lowered, taken } of list) {
    for (const { node, by } of lowered) {
      if (done.has(node) || current + by >= distance[node]!) continue;
      distance[node] = current + by;
      queued.add(node);
      lower(node);
    }
    for (let left = taken; left > 0 && queued.size > 0; left--) take();
  }
  while (queued.size > 0) take();
}

describe('the heap of distances', () => {
  it('gives the nearest first, from search to search', () => {
    const heap = new DistanceHeap(NODES);
    fc.assert(
      fc.property(steps, fc.nat(5), (list, left) => {
        heap.distance.fill(Infinity);
        heap.clear();
        search(
          list,
          heap.distance,
          (node) => heap.lower(node),
          () => heap.pop(),
        );
        expect(heap.pop()).toBe(-1);
        heap.distance.fill(Infinity);
        for (let node = 0; node < left; node++) {
          heap.distance[node] = node % 2;
          heap.lower(node);
        }
        heap.pop();
      }),
      { numRuns: 300 },
    );
  });
});

describe('the heap of pairs', () => {
  it('gives the nearest first', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const first = new Float64Array(NODES).fill(Infinity);
        const heap = new PairHeap(first, new Float64Array(NODES));
        search(
          list,
          first,
          (node) => heap.lower(node),
          () => {
            const node = heap.top();
            expect(heap.pop()).toBe(node);
            return node;
          },
        );
        expect(heap.top()).toBe(-1);
      }),
      { numRuns: 300 },
    );
  });

  it('gives of two as near in the first number the one that is nearer in the second', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: NODES, maxLength: NODES }), (seconds) => {
        const heap = new PairHeap(new Float64Array(NODES).fill(3), Float64Array.from(seconds));
        for (let node = 0; node < NODES; node++) heap.lower(node);
        const order = Array.from({ length: NODES }, () => seconds[heap.pop()]!);
        expect(order).toEqual([...seconds].sort((a, b) => a - b));
      }),
    );
  });
});
