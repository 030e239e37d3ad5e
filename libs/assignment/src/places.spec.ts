import { heartbeatOf } from './heartbeat';
import { openNetwork } from './network';
import type { SparseProblem } from './problem';
import { solve } from './solve';
import { placesOf } from './places';

/** Every row has an edge to column 0 and to one of the others. */
function roomy(rows: number, columns: number, places: number): SparseProblem {
  const rowStart = Int32Array.from({ length: rows + 1 }, (_, row) => 2 * row);
  const column = Int32Array.from({ length: 2 * rows }, (_, edge) => (edge % 2) * (1 + ((edge >> 1) % (columns - 1))));
  const weight = Int32Array.from({ length: 2 * rows }, (_, edge) => (edge * 7919) % 1009);
  return { rows, columns, capacity: new Int32Array(columns).fill(places), rowStart, column, weight };
}

const placesIn = (problem: SparseProblem): number[] => [
  ...placesOf(
    openNetwork(problem, { goal: 'total', seed: 0, pins: [], blocks: [], floor: null }, heartbeatOf({})),
    heartbeatOf({}),
  ),
];

describe('the places that can be of use', () => {
  it('are those of the column where these are few', () => {
    expect(placesIn(roomy(6, 4, 2))).toEqual([2, 2, 2, 2]);
  });

  it('are one more than the column has edges where these are many, but no more than there are rows', () => {
    expect(placesIn(roomy(6, 8, 1000))).toEqual([6, 2, 2, 2, 2, 2, 2, 1]);
  });

  it('do not fill the memory where every column has room for all', () => {
    const problem = roomy(30_000, 20_000, 2 ** 31 - 1);
    const { placed, total } = solve(problem, { goal: 'total' });
    let best = 0;
    for (let row = 0; row < problem.rows; row++)
      best += Math.max(problem.weight[2 * row]!, problem.weight[2 * row + 1]!);
    expect([placed, total]).toEqual([problem.rows, best]);
  });
});
