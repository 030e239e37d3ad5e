import * as fc from 'fast-check';
import { NO_EDGE, type Problem } from '../problem';
import { toSparse } from '../testing/arbitrary';
import { enumerate, weightMatrix } from '../testing/enumerate';
import { edgesOf, everyEdge, ranked, type Edge } from '../testing/ranked';
import { tieKey } from '../ties/tie-key';
import { blockingPairs } from './blocking-pairs';
import type { Ranks, Side } from './ranks';
import { solveStable } from './solve-stable';

describe('solveStable', () => {
  it('leaves no blocking pair, on either side', () => {
    fc.assert(
      fc.property(ranked, ({ problem, ranks }) => {
        for (const side of ['rows', 'columns'] as const)
          expect(blockingPairs(problem, ranks, solveStable(problem, ranks, side).columnOf).count).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('gives every row the best, or the worst, column that it has in any stable assignment', () => {
    fc.assert(
      fc.property(ranked, ({ problem, ranks, ties }) => {
        fc.pre(!ties);
        const stable = enumerate(problem, {})
          .map(({ columnOf }) => Int32Array.from(columnOf))
          .filter((columnOf) => blockingPairs(problem, ranks, columnOf).count === 0);
        const best = solveStable(problem, ranks, 'rows').columnOf;
        const worst = solveStable(problem, ranks, 'columns').columnOf;
        for (let row = 0; row < problem.rows; row++) {
          const ranksHad = stable.map((columnOf) => rankOf(problem, ranks, row, columnOf[row]!));
          expect(rankOf(problem, ranks, row, best[row]!)).toBe(Math.min(...ranksHad));
          expect(rankOf(problem, ranks, row, worst[row]!)).toBe(Math.max(...ranksHad));
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Gale and Shapley word for word: who has a place free asks the next on a sorted list; ties by key. */
function byTheBook(problem: Problem, { rowRank, columnRank }: Ranks, side: Side, seed: number): number[] {
  const { rows, capacity, rowKey, columnKey } = problem;
  const key = ({ row, column }: Edge): number => tieKey(seed, rowKey?.[row] ?? row, columnKey?.[column] ?? column);
  const by = (rank: Int32Array, a: Edge, b: Edge): number => rank[a.at]! - rank[b.at]! || key(a) - key(b);
  const [asking, asked] = side === 'rows' ? (['row', 'column'] as const) : (['column', 'row'] as const);
  const [wish, answer] = side === 'rows' ? [rowRank, columnRank] : [columnRank, rowRank];
  const places = { row: new Int32Array(rows).fill(1), column: capacity };
  const lists = Array.from(places[asking], (): Edge[] => []);
  for (const edge of everyEdge(problem)) lists[edge[asking]]!.push(edge);
  for (const list of lists) list.sort((a, b) => by(wish, a, b));
  const held = Array.from(places[asked], (): Edge[] => []);
  const free = Array.from(places[asking], (count, member) => new Array<number>(count).fill(member)).flat();
  for (let member = free.pop(); member !== undefined; member = free.pop()) {
    const edge = lists[member]!.shift();
    if (edge === undefined) continue;
    const mine = held[edge[asked]]!;
    mine.push(edge);
    mine.sort((a, b) => by(answer, a, b));
    if (mine.length > places[asked][edge[asked]]!) free.push(mine.pop()![asking]);
  }
  const columnOf = new Array<number>(rows).fill(-1);
  for (const { row, column } of held.flat()) columnOf[row] = column;
  return columnOf;
}

describe('solveStable, beside the book', () => {
  function drawn(
    rows: number,
    columns: number,
    mostPlaces: number,
    ranksUpTo: number,
    asDense: boolean,
  ): [Problem, Ranks] {
    let state = rows * 31 + columns * 7 + ranksUpTo + mostPlaces;
    const draw = (end: number): number => ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 8) % end;
    const dense = Int32Array.from({ length: rows * columns }, () => (draw(5) === 0 ? NO_EDGE : draw(9)));
    const full = {
      rows,
      columns,
      capacity: Int32Array.from({ length: columns }, () => draw(mostPlaces + 1)),
      rowKey: Uint32Array.from({ length: rows }, (_, row) => 4_000_000_000 - 17 * row),
      dense,
    };
    const problem = asDense ? full : toSparse(full);
    const ranksOf = (): Int32Array => Int32Array.from({ length: edgesOf(problem) }, () => 1 + draw(ranksUpTo));
    return [problem, { rowRank: ranksOf(), columnRank: ranksOf() }];
  }

  it.each([
    [40, 40, 3, 1000],
    [90, 40, 3, 1000],
    [40, 90, 2, 1000],
    [60, 60, 1, 1000],
    [40, 40, 3, 4],
    [50, 30, 3, 2],
    [30, 60, 2, 1],
    [70, 8, 9, 50],
    [8, 70, 1, 50],
    [120, 120, 2, 30],
    // So many edges that ranks are read on the desk; in the last, rows that are too long for it.
    [300, 300, 2, 1_000_000],
    [300, 300, 2, 40],
    [1_700, 50, 40, 1_000],
    [10, 9_000, 1, 1_000_000],
  ])('does what Gale and Shapley say, whoever proposes: %s', (rows, columns, mostPlaces, ranksUpTo) => {
    for (const asDense of [false, true]) {
      const [problem, ranks] = drawn(rows, columns, mostPlaces, ranksUpTo, asDense);
      for (const side of ['rows', 'columns'] as const)
        for (const seed of rows * columns > 80_000 ? [5] : [0, 5])
          expect([...solveStable(problem, ranks, side, { seed }).columnOf]).toEqual(
            byTheBook(problem, ranks, side, seed),
          );
    }
  });

  it('and so for small problems of every shape', () => {
    fc.assert(
      fc.property(ranked, fc.integer({ min: 0, max: 9 }), ({ problem, ranks }, seed) => {
        for (const side of ['rows', 'columns'] as const)
          expect([...solveStable(problem, ranks, side, { seed }).columnOf]).toEqual(
            byTheBook(problem, ranks, side, seed),
          );
      }),
      { numRuns: 500 },
    );
  });

  /** Every row prefers the next column, every column the row before: as many stable assignments as columns. */
  it.each([1, 2])('takes every step from the best of the rows to the best of the columns (places: %s)', (places) => {
    const size = 60;
    const rows = size * places;
    const rank = (step: (row: number, column: number) => number): Int32Array =>
      Int32Array.from({ length: rows * size }, (_, at) => step(Math.floor(at / size) % size, at % size));
    const ranks = {
      rowRank: rank((row, column) => (column - row + size) % size),
      columnRank: rank((row, column) => (row - column - 1 + 2 * size) % size),
    };
    const problem = {
      rows,
      columns: size,
      capacity: new Int32Array(size).fill(places),
      dense: new Int32Array(rows * size),
    };
    const rowsFirst = [...solveStable(problem, ranks, 'rows').columnOf];
    const columnsFirst = [...solveStable(problem, ranks, 'columns').columnOf];
    expect(rowsFirst).toEqual(Array.from({ length: rows }, (_, row) => row % size));
    expect(columnsFirst).toEqual(Array.from({ length: rows }, (_, row) => ((row % size) + size - 1) % size));
  });

  /** Everybody wants the same, and the other side wants whoever comes last: hardly a proposal lasts. */
  it.each([
    [90, 90, 1],
    [90, 40, 2],
    [90, 20, 7],
  ])('lets rows that agree ask one after the other: %s', (rows, columns, places) => {
    const ranks = {
      rowRank: Int32Array.from({ length: rows * columns }, (_, at) => (at % columns) - (at % columns) ** 2),
      columnRank: Int32Array.from({ length: rows * columns }, (_, at) => -Math.floor(at / columns)),
    };
    const capacity = new Int32Array(columns).fill(places);
    const dense = Int32Array.from({ length: rows * columns }, (_, at) => (at % 11 === 3 ? NO_EDGE : 0));
    for (const side of ['rows', 'columns'] as const)
      expect([...solveStable({ rows, columns, capacity, dense }, ranks, side).columnOf]).toEqual(
        byTheBook({ rows, columns, capacity, dense }, ranks, side, 0),
      );
  });

  it('takes any 32-bit number as a rank', () => {
    const ends = [2147483647, -2147483648, 0, -2147483647, 2147483646];
    for (const places of [0, 1, 2]) {
      const [problem] = drawn(30, 25, places, 9, true);
      const ranks = {
        rowRank: Int32Array.from({ length: 750 }, (_, at) => ends[(at * at) % 5]!),
        columnRank: Int32Array.from({ length: 750 }, (_, at) => ends[(at * 3 + (at >> 2)) % 5]!),
      };
      for (const side of ['rows', 'columns'] as const)
        expect([...solveStable(problem, ranks, side).columnOf]).toEqual(byTheBook(problem, ranks, side, 0));
    }
  });

  it('serves whoever solves while it solves', () => {
    const [outer, ranks] = drawn(900, 90, 9, 1_000_000, true);
    const [inner, innerRanks] = drawn(300, 280, 1, 1_000_000, true);
    let looks = 0;
    const signal = {
      get aborted() {
        looks++;
        solveStable(inner, innerRanks, 'columns');
        return false;
      },
    };
    for (const side of ['rows', 'columns'] as const) {
      const alone = solveStable(outer, ranks, side);
      expect(solveStable({ ...outer }, ranks, side, { signal }).columnOf).toEqual(alone.columnOf);
    }
    expect(looks).toBeGreaterThan(4);
  });

  it('adds up what the pairs weigh', () => {
    const [problem, ranks] = drawn(20, 10, 3, 50, false);
    const { columnOf, placed, total } = solveStable(problem, ranks, 'rows');
    const weights = weightMatrix(problem);
    const seated = [...columnOf.keys()].filter((row) => columnOf[row]! >= 0);
    expect({ placed, total }).toEqual({
      placed: seated.length,
      total: seated.reduce((sum, row) => sum + weights[row]![columnOf[row]!]!, 0),
    });
  });
});

function rankOf(problem: Problem, { rowRank }: Ranks, row: number, column: number): number {
  if (column < 0) return Infinity;
  if ('dense' in problem) return rowRank[row * problem.columns + column]!;
  for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++)
    if (problem.column[edge] === column) return rowRank[edge]!;
  return Infinity;
}
