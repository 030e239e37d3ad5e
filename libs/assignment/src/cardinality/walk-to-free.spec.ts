import * as fc from 'fast-check';
import { heartbeatOf } from '../heartbeat';
import { hasEdge, openNetwork, type Network } from '../network';
import { emptySeating, seat, type Seating } from '../seating';
import { smallCase } from '../testing/arbitrary';
import { countingHeartbeat } from '../testing/counting-heartbeat';
import { walkToFree } from './walk-to-free';

const silent = heartbeatOf({});

function listOf(columns: number, rows: readonly (readonly number[])[]): Network {
  const first = Int32Array.from(rows, (_, row) => rows.slice(0, row).flat().length);
  const last = first.map((from, row) => from + rows[row]!.length);
  const column = Int32Array.from(rows.flat());
  const weight = new Int32Array(column.length);
  return { rows: rows.length, columns, capacity: new Int32Array(columns).fill(1), first, last, column, weight };
}

/** Each row in the first column of its list, but for the last rows, which are out. */
function seatedIn(network: Network, out: number): Seating {
  const seating = emptySeating(network);
  for (let row = 0; row < network.rows - out; row++) seat(seating, row, network.column![network.first[row]!]!);
  return seating;
}

describe('walks to free places', () => {
  it('move the rows along a chain, however long', () => {
    const length = 500;
    const chain = Array.from({ length }, (_, at) => [at, at + 1]);
    const network = listOf(length + 1, [...chain, [0]]);
    const seating = seatedIn(network, 1);
    expect([...walkToFree(network, seating, Int32Array.of(length), 1, silent)]).toEqual([]);
    expect([...seating.columnOf]).toEqual([...Array.from({ length }, (_, at) => at + 1), 0]);
  });

  it('leave those that reach no free place, after a round that seats few of them', () => {
    const stuck = Array.from({ length: 20 }, () => [0]);
    const network = listOf(3, [[0], [1, 2], ...stuck, [1]]);
    const seating = seatedIn(network, 21);
    const out = Int32Array.from({ length: 21 }, (_, at) => 2 + at);
    const heartbeat = countingHeartbeat();
    expect([...walkToFree(network, seating, out, 1, heartbeat)]).toEqual([...out.subarray(0, 20)]);
    expect([...seating.columnOf.subarray(0, 2), seating.columnOf[22]]).toEqual([0, 2, 1]);
    // The edges of each row once for a free place and once to go on by, but for the one that had one.
    expect(heartbeat.workOf.get('reading')).toBe(2 * (20 + 1 + 1) + 2);
  });

  it('seat rows where they have an edge and there is room, and take nobody out', () => {
    fc.assert(
      fc.property(smallCase(), ({ problem }) => {
        const terms = { goal: 'total', seed: 0, pins: [], blocks: [], floor: null } as const;
        const network = openNetwork(problem, terms, silent);
        const seating = emptySeating(network);
        const free = network.capacity.reduce((sum, places) => sum + places, 0);
        const all = Int32Array.from({ length: network.rows }, (_, row) => row);
        const left = new Set(walkToFree(network, seating, all, free, silent));
        for (const row of all) {
          const column = seating.columnOf[row]!;
          expect(column < 0).toBe(left.has(row));
          if (column >= 0) expect(hasEdge(network, row, column)).toBe(true);
        }
        network.capacity.forEach((places, column) => expect(seating.used[column]!).toBeLessThanOrEqual(places));
      }),
      { numRuns: 300 },
    );
  });
});
