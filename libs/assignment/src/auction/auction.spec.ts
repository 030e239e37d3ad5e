import * as fc from 'fast-check';
import { heartbeatOf } from '../heartbeat';
import type { Market } from '../market';
import { finish } from '../prices/finish';
import type { Ledger } from '../prices/ledger';
import { NO_EDGE, type Problem } from '../problem';
import { emptySeating, seatingOf } from '../seating';
import type { Goal } from '../solution';
import { smallCase, toSparse } from '../testing/arbitrary';
import { countingHeartbeat } from '../testing/counting-heartbeat';
import { bestOf, enumerate, weightMatrix } from '../testing/enumerate';
import { matrixOf, type Shape } from '../testing/families';
import { marketOf } from '../testing/market-of';
import { tightGraph } from '../ties/tight-graph';
import { auction } from './auction';

const heartbeat = heartbeatOf({});

function byAuction(market: Market): Ledger {
  const { columnOf, price, shortlist } = auction(market, heartbeat);
  return finish(market, seatingOf(market.network, columnOf), price, heartbeat, shortlist);
}

function totalByAuction(market: Market, weights: number[][]): number {
  return totalOf(byAuction(market).seating.columnOf, weights);
}

/** The tight edges of each row, in order. */
function tightEdges(ledger: Ledger): number[][] {
  const { start, column } = tightGraph(ledger, heartbeat);
  return Array.from({ length: start.length - 1 }, (_, row) =>
    [...column.subarray(start[row], start[row + 1])].sort((a, b) => a - b),
  );
}

function totalOf(columnOf: Int32Array, weights: number[][]): number {
  return columnOf.reduce((sum, column, row) => (column < 0 ? sum : sum + weights[row]![column]!), 0);
}

function problemOf(rows: number, columns: number, places: number, spread: number): Problem {
  let state = spread;
  const draw = (): number => ((state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 3) % spread;
  const dense = Int32Array.from({ length: rows * columns }, () =>
    draw() % 11 === 3 ? NO_EDGE : draw() - (spread >> 1),
  );
  return { rows, columns, capacity: new Int32Array(columns).fill(places), dense };
}

describe('rows of a few hundred edges', () => {
  it.each(['placed-then-total', 'total'] as const)('are read on the desk as lists and in full: %s', (goal) => {
    for (const holes of [3, 60]) {
      const full = matrixOf('close', { rows: 500, columns: 640, spread: 100_000, holes }, holes);
      const list = toSparse(full);
      expect(list.weight.length).toBeGreaterThan(128 * list.rows);
      const [one, other] = [full, list].map((problem) => byAuction(marketOf(problem, {}, goal)));
      const weights = weightMatrix(full);
      expect(totalOf(one!.seating.columnOf, weights)).toBe(totalOf(other!.seating.columnOf, weights));
    }
  });
});

/** How many rows the finish has to seat: those that are out but for nothing, or not at their best. */
function looseAfter(market: Market): number {
  const { columnOf, price } = auction(market, heartbeat);
  const { rows, columns, weight, column, first, last, capacity } = market.network;
  const used = new Int32Array(columns);
  let loose = 0;
  for (let row = 0; row < rows; row++) {
    let best = market.mayStayOut[row] === 1 ? 0 : -Infinity;
    let own = columnOf[row]! < 0 && market.mayStayOut[row] === 1 ? 0 : -Infinity;
    for (let edge = first[row]!; edge < last[row]!; edge++) {
      const to = column === null ? edge - row * columns : column[edge]!;
      if (weight[edge] === NO_EDGE) continue;
      best = Math.max(best, weight[edge]! - price[to]!);
      if (to === columnOf[row]) own = weight[edge]! - price[to]!;
    }
    if (columnOf[row]! >= 0) used[columnOf[row]!]!++;
    if (own < best) loose++;
  }
  expect(used.every((count, at) => count <= capacity[at]!)).toBe(true);
  return loose;
}

describe('the auction', () => {
  it.each([
    ['as many places as rows', 150, 150, 1],
    ['more places than rows', 150, 90, 2],
    ['more rows than places', 150, 40, 2],
  ])('leaves few rows to the finish: %s', (_, rows, columns, places) => {
    for (const spread of [4, 1000, 1_000_000])
      expect(looseAfter(marketOf(problemOf(rows, columns, places, spread), {}, 'placed-then-total'))).toBeLessThan(
        rows / 8,
      );
  });

  it.each<Goal>(['placed-then-total', 'total'])(
    'starts the finish so that it ends where enumeration ends (%s)',
    (goal) => {
      fc.assert(
        fc.property(smallCase(), ({ problem, options }) => {
          const weights = weightMatrix(problem);
          const pinned = (options.pins ?? []).reduce((sum, { row, column }) => sum + weights[row]![column]!, 0);
          const total = totalByAuction(marketOf(problem, options, goal), weights) + pinned;
          expect(total).toBe(bestOf(enumerate(problem, options), goal).total);
        }),
        { numRuns: 400 },
      );
    },
  );

  it.each([
    ['as many places as rows', 90, 90, 1],
    ['more places than rows', 80, 60, 2],
    ['more rows than places', 90, 25, 2],
  ])('agrees with shortest paths alone: %s', (_, rows, columns, places) => {
    for (const spread of [1, 4, 1000, 2 ** 30]) {
      const problem = problemOf(rows, columns, places, spread);
      const market = marketOf(problem, {}, 'placed-then-total');
      const alone = finish(market, emptySeating(market.network), new Float64Array(columns), heartbeat);
      expect(totalByAuction(market, weightMatrix(problem))).toBe(
        totalOf(alone.seating.columnOf, weightMatrix(problem)),
      );
    }
  });

  it.each([
    ['as many places as rows', 90, 90, 1],
    ['more rows than places', 90, 40, 1],
  ])('keeps no edge of a row that is settled: %s', (_, rows, columns, places) => {
    const problem = problemOf(rows, columns, places, 1000);
    const weights = weightMatrix(problem);
    const pins = Array.from({ length: 20 }, (_pin, at) => ({ row: 2 * at, column: at })).filter(
      ({ row, column }) => weights[row]![column] !== NO_EDGE,
    );
    const { shortlist } = auction(marketOf(problem, { pins }, 'placed-then-total'), heartbeat);
    expect(pins.map(({ row }) => shortlist?.count[row])).toEqual(pins.map(() => 0));
  });

  it.each([
    ['as many places as rows', 90, 90, 1],
    ['more places than rows', 80, 60, 2],
    ['more rows than places', 90, 25, 2],
  ])('lists every edge that is tight in the end, or leaves it to reading them all: %s', (_, rows, columns, places) => {
    for (const spread of [4, 1000, 100_000, 2 ** 30]) {
      const market = marketOf(problemOf(rows, columns, places, spread), {}, 'placed-then-total');
      const ledger = byAuction(market);
      expect(tightEdges(ledger)).toEqual(tightEdges({ ...ledger, shortlist: undefined }));
    }
  });
});

describe('a price war in one phase', () => {
  const SHAPES: readonly (readonly [string, Goal, Shape])[] = [
    ['places to spare', 'placed-then-total', { rows: 70, columns: 77 }],
    ['one place to spare', 'placed-then-total', { rows: 70, columns: 36, places: 2 }],
    ['classes, some with places to spare', 'placed-then-total', { rows: 70, columns: 60, holes: 90, classes: 3 }],
    ['the total alone, a place for all', 'total', { rows: 70, columns: 77 }],
    ['the total alone, places for some', 'total', { rows: 90, columns: 30, places: 2 }],
  ];

  it.each(SHAPES)('is fought in phases, with the same end: %s', (_, goal, shape) => {
    let most = 0;
    for (const family of ['drawn', 'close', 'cost'] as const) {
      for (const by of [0, 3000]) {
        const full = matrixOf(family, shape, 7);
        const dense = full.dense.map((weight) => (weight === NO_EDGE ? weight : weight + by));
        for (const problem of [{ ...full, dense }, toSparse({ ...full, dense })]) {
          const market = marketOf(problem, {}, goal);
          const counting = countingHeartbeat();
          const { columnOf, price, shortlist } = auction(market, counting);
          most = Math.max(most, counting.reports.filter(({ stage }) => stage === 'pricing').length);
          const ledger = finish(market, seatingOf(market.network, columnOf), price, heartbeat, shortlist);
          const alone = finish(market, emptySeating(market.network), new Float64Array(full.columns), heartbeat);
          expect(totalOf(ledger.seating.columnOf, weightMatrix(problem))).toBe(
            totalOf(alone.seating.columnOf, weightMatrix(problem)),
          );
          expect(tightEdges(ledger)).toEqual(tightEdges({ ...ledger, shortlist: undefined }));
        }
      }
    }
    expect(most).toBeGreaterThan(3);
  });

  it.each(SHAPES)('leaves few rows to the finish: %s', (_, goal, shape) => {
    for (const family of ['drawn', 'close', 'cost'] as const)
      expect(looseAfter(marketOf(matrixOf(family, { ...shape, spread: 100_000 }, 8), {}, goal))).toBeLessThan(
        shape.rows / 8,
      );
  });
});
