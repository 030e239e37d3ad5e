import * as fc from 'fast-check';
import { heartbeatOf } from '../heartbeat';
import { hasEdge } from '../network';
import { isDense } from '../problem';
import { check } from '../proof/check';
import { digestOf } from '../proof/digest';
import { solve } from '../solve';
import { smallCase } from '../testing/arbitrary';
import { countingHeartbeat } from '../testing/counting-heartbeat';
import { weightMatrix } from '../testing/enumerate';
import { matrixOf } from '../testing/families';
import { marketOf } from '../testing/market-of';
import { closeEdges, openEdges, seatedRanks, type OpenEdges } from './open-edges';

/** Column and weight of each row's open edges. */
function listed({ first, last, column, rank, weights }: OpenEdges): number[][][] {
  return Array.from(first, (from, row) =>
    Array.from({ length: last[row]! - from }, (_, at) => [column[from + at]!, weights[rank[from + at]!]!]),
  );
}

describe('the open edges of a fairest assignment', () => {
  it('are those of the market, by rank, and are closed in place', () => {
    fc.assert(
      fc.property(smallCase(), fc.nat(4), ({ problem, options }, part) => {
        const market = marketOf(problem, options, 'placed-then-total');
        const heartbeat = countingHeartbeat();
        const open = openEdges(market, heartbeat);
        const weights = weightMatrix(problem);
        const edges = weights.map((row, at) =>
          [...row.keys()]
            .filter((column) => market.closed[column] === 0 && hasEdge(market.network, at, column))
            .map((column) => [column, row[column]!]),
        );
        const inOrder = (rows: number[][][]): number[][][] => rows.map((row) => [...row].sort((a, b) => a[0]! - b[0]!));
        expect(inOrder(listed(open))).toEqual(inOrder(edges));
        expect([...open.weights]).toEqual(
          [...new Set(edges.flat().map(([, weight]) => weight))].sort((a, b) => a! - b!),
        );
        const keeps = (row: number, column: number): boolean => (row + column) % 5 !== part;
        closeEdges(open, (row, edge) => keeps(row, open.column[edge]!), heartbeatOf({}));
        const kept = edges.map((row, at) => row.filter(([column]) => keeps(at, column!)));
        expect(inOrder(listed(open))).toEqual(inOrder(kept));
        const seats = Int32Array.from(kept, (row) => row[0]?.[0] ?? -1);
        const ranks = kept.map((row) => (row.length === 0 ? -1 : open.weights.indexOf(row[0]![1]!)));
        expect([...seatedRanks(open, seats)]).toEqual(ranks);
        expect([...seatedRanks(open, seats.fill(99))]).toEqual(kept.map(() => -1));
      }),
      { numRuns: 200 },
    );
  });

  it('are read twice to be opened, and say so', () => {
    const problem = matrixOf('drawn', { rows: 7, columns: 7 }, 1);
    const heartbeat = countingHeartbeat();
    openEdges(marketOf(problem, {}, 'placed-then-total'), heartbeat);
    expect(heartbeat.workOf.get('reading')).toBe(4 * 49);
  });
});

describe('the proof of a fairest assignment', () => {
  const problem = matrixOf('drawn', { rows: 8, columns: 5, places: 3, spread: 4 }, 3);
  const solution = solve(problem, { goal: 'fairest' });
  const withLevels = (change: (level: (typeof solution.certificate.fairLevels)[number]) => object) => {
    const { certificate, ...found } = solution;
    const fairLevels = certificate.fairLevels.map((level) => ({ ...level, ...change(level) }));
    const proof = { ...certificate, fairLevels };
    return check(problem, { ...found, certificate: { ...proof, digest: digestOf(found, proof) } });
  };

  it('may name a price of nothing, and no column that there is not', () => {
    expect(isDense(problem) && solution.certificate.fairLevels.length).toBeGreaterThan(1);
    const free = [0, 1, 2, 3, 4].filter((column) => {
      return solution.certificate.fairLevels.every((level) => !level.pricedColumn.includes(column));
    });
    const named = (column: number, price: number) =>
      withLevels((level) => ({
        pricedColumn: Int32Array.from([...level.pricedColumn, column]),
        price: Int32Array.from([...level.price, price]),
      }));
    expect(free.length).toBeGreaterThan(0);
    for (const column of free) expect(named(column, 0)).toEqual({ accepted: true });
    for (const column of [-1, 5])
      expect(named(column, 0)).toMatchObject({ violation: `fairLevels[0]: ${column} is no column` });
  });

  it('has weights that rise and counts that are right', () => {
    expect(withLevels(() => ({ weight: 5 }))).toMatchObject({ violation: 'fairLevels[1]: its weight does not rise' });
    expect(withLevels(({ count }) => ({ count: count + 1 }))).toMatchObject({
      violation: expect.stringMatching(/^fairLevels\[0\]: weight -?\d+ is used \d+ times$/),
    });
    expect(withLevels(() => ({}))).toEqual({ accepted: true });
  });
});
