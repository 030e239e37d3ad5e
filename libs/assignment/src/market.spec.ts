import * as fc from 'fast-check';
import { levelColumns } from './cardinality/levels';
import { placeMost } from './cardinality/place-most';
import { admitOptions } from './door/admit-options';
import { heartbeatOf } from './heartbeat';
import { marketForMostPlaced, marketForTotal } from './market';
import { hasEdge, openNetwork } from './network';
import { CLOSED_LEVEL } from './solution';
import { smallCase } from './testing/arbitrary';
import { weightMatrix } from './testing/enumerate';
import { NO_EDGE } from './problem';

const heartbeat = heartbeatOf({});

describe('the network', () => {
  it('has the pairs that pins, blocks and floor allow', () => {
    fc.assert(
      fc.property(smallCase(), ({ problem, options }) => {
        const { pins, blocks } = admitOptions(problem, options);
        const network = openNetwork(problem, admitOptions(problem, options), heartbeat);
        const weights = weightMatrix(problem);
        const pinned = new Set(pins.map(({ row }) => row));
        const blocked = new Set(blocks.map(({ row, column }) => `${row} ${column}`));
        for (let row = 0; row < problem.rows; row++)
          for (let column = 0; column < problem.columns; column++) {
            const weight = weights[row]![column]!;
            const isRefused = weight === NO_EDGE || weight < (options.floor ?? -Infinity);
            const isOpen = !isRefused && !pinned.has(row) && !blocked.has(`${row} ${column}`);
            expect([row, column, hasEdge(network, row, column)]).toEqual([row, column, isOpen]);
          }
        const left = problem.capacity.map(
          (places, column) => places - pins.filter((pin) => pin.column === column).length,
        );
        expect(network.capacity).toEqual(left);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the market of most rows placed', () => {
  it('leaves each row the columns of its lowest level, and says who may stay out and what must fill', () => {
    fc.assert(
      fc.property(smallCase(7), ({ problem, options }) => {
        const network = openNetwork(problem, admitOptions(problem, options), heartbeat);
        const level = new Uint16Array(problem.columns);
        const seating = placeMost(network, problem.priority, heartbeat);
        levelColumns(network, seating, problem.priority, level, heartbeat);
        const market = marketForMostPlaced(network, problem.priority, level, heartbeat);
        const columns = [...level.keys()];
        for (let row = 0; row < problem.rows; row++) {
          const own = 1 + (problem.priority?.[row] ?? 0);
          const open = columns.filter((at) => level[at] !== CLOSED_LEVEL && hasEdge(network, row, at));
          const lowest = Math.min(CLOSED_LEVEL, ...open.map((at) => level[at]!));
          const kept = open.filter((at) => level[at] === lowest && lowest <= own);
          const found = columns.filter((at) => market.closed[at] === 0 && hasEdge(market.network, row, at));
          expect(found).toEqual(kept);
          expect([row, market.mayStayOut[row]]).toEqual([row, lowest >= own ? 1 : 0]);
          if (seating.columnOf[row]! >= 0) expect(kept).toContain(seating.columnOf[row]);
        }
        for (const at of columns) {
          expect(market.closed[at]).toBe(network.capacity[at] === 0 ? 1 : 0);
          expect(market.mustFill[at]).toBe(level[at] !== 0 && level[at] !== CLOSED_LEVEL ? 1 : 0);
          if (market.mustFill[at] === 1) expect(seating.used[at]).toBe(network.capacity[at]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the market of the total', () => {
  it('lets everybody stay out and closes what has no place', () => {
    const problem = { rows: 2, columns: 2, capacity: Int32Array.of(0, 1), dense: new Int32Array(4) };
    const { mayStayOut, mustFill, closed } = marketForTotal(openNetwork(problem, admitOptions(problem, {}), heartbeat));
    expect([[...mayStayOut], [...mustFill], [...closed]]).toEqual([
      [1, 1],
      [0, 0],
      [1, 0],
    ]);
  });
});

describe('most rows placed', () => {
  it('sits where it is wanted, where that is free', () => {
    fc.assert(
      fc.property(smallCase(7), ({ problem, options }) => {
        const network = openNetwork(problem, admitOptions(problem, options), heartbeat);
        const most = placeMost(network, problem.priority, heartbeat);
        expect(placeMost(network, problem.priority, heartbeat, most.columnOf).columnOf).toEqual(most.columnOf);
        expect(Math.min(0, ...most.columnOf)).toBeGreaterThanOrEqual(-1);
      }),
    );
  });
});
