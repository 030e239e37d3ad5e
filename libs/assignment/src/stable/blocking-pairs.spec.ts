import * as fc from 'fast-check';
import { isDense, NO_EDGE, type Pair, type Problem } from '../problem';
import { smallCase, toSparse } from '../testing/arbitrary';
import { enumerate, weightMatrix } from '../testing/enumerate';
import { drawFrom, matrixOf } from '../testing/families';
import { edgesOf, everyEdge, ranked, type Edge } from '../testing/ranked';
import { blockingPairs } from './blocking-pairs';
import type { Ranks } from './ranks';
import { solveStable } from './solve-stable';

/** The rank of each pair, row by row; undefined where there is no edge. */
function matrixOfRanks(problem: Problem, ranks: Int32Array): (number | undefined)[][] {
  const weights = weightMatrix(problem);
  return weights.map((row, at) =>
    row.map((weight, column) => {
      if (weight === NO_EDGE) return undefined;
      if (isDense(problem)) return ranks[at * problem.columns + column];
      return ranks[problem.column.indexOf(column, problem.rowStart[at])];
    }),
  );
}

/** Word for word: both would rather have each other. */
function naive(problem: Problem, { rowRank, columnRank }: Ranks, columnOf: readonly number[]): Pair[] {
  const ofRow = matrixOfRanks(problem, rowRank);
  const ofColumn = matrixOfRanks(problem, columnRank);
  const pairs: Pair[] = [];
  for (let row = 0; row < problem.rows; row++)
    for (let column = 0; column < problem.columns; column++) {
      const mine = ofRow[row]![column];
      const own = columnOf[row]! < 0 ? Infinity : ofRow[row]![columnOf[row]!]!;
      if (mine === undefined || mine >= own) continue;
      const held = columnOf.flatMap((at, other) => (at === column ? [ofColumn[other]![column]!] : []));
      const isFree = held.length < problem.capacity[column]!;
      if (isFree || held.some((rank) => rank > ofColumn[row]![column]!)) pairs.push({ row, column });
    }
  return pairs;
}

function ranksFor(problem: Problem, draw: (end: number) => number): Ranks {
  const edges = isDense(problem) ? problem.dense.length : problem.column.length;
  const drawn = (): Int32Array => Int32Array.from({ length: edges }, () => draw(4));
  return { rowRank: drawn(), columnRank: drawn() };
}

/** Rows seated as the picks say, as far as there is an edge and a place. */
function seatedBy(problem: Problem, picks: readonly number[]): { columnOf: Int32Array; edges: Edge[]; seats: Edge[] } {
  const columnOf = new Int32Array(problem.rows).fill(-1);
  const edges = everyEdge(problem);
  const seats: Edge[] = [];
  for (let row = 0; row < problem.rows; row++) {
    const own = edges.filter((edge) => edge.row === row);
    const seat = own[picks[row]! % (own.length + 1)];
    if (seat === undefined) continue;
    if (seats.filter(({ column }) => column === seat.column).length === problem.capacity[seat.column]) continue;
    seats.push(seat);
    columnOf[row] = seat.column;
  }
  return { columnOf, edges, seats };
}

describe('blockingPairs', () => {
  it('counts and lists the pairs that would rather have each other, of any assignment', () => {
    fc.assert(
      fc.property(smallCase(5), fc.nat(), ({ problem }, seed) => {
        const draw = drawFrom(seed);
        const ranks = ranksFor(problem, draw);
        const found = enumerate(problem, {});
        for (let turn = 0; turn < 5; turn++) {
          const { columnOf } = found[draw(found.length)]!;
          const byPlace = (a: Pair, b: Pair): number => a.row - b.row || a.column - b.column;
          const expected = naive(problem, ranks, columnOf);
          const { count, pairs } = blockingPairs(problem, ranks, Int32Array.from(columnOf));
          expect([...pairs].sort(byPlace)).toEqual(expected);
          expect(count).toBe(expected.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds them among so many edges that ranks are read on the desk, and in rows that are too long for it', () => {
    for (const [rows, columns] of [
      [400, 190],
      [9, 9_000],
    ] as const) {
      const draw = drawFrom(rows);
      const problem = matrixOf('drawn', { rows, columns, places: 2, holes: 20 }, 2);
      const lowest = -2147483648;
      const drawn = (): Int32Array => Int32Array.from(problem.dense, () => (draw(9) === 0 ? lowest : draw(1_000)));
      const ranks = { rowRank: drawn(), columnRank: drawn() };
      const left = problem.capacity.slice();
      const columnOf = Array.from({ length: rows }, (_, row) => {
        const column = draw(columns);
        return problem.dense[row * columns + column] === NO_EDGE || --left[column]! < 0 ? -1 : column;
      });
      for (let row = 0; row < rows; row += 3)
        if (columnOf[row]! >= 0) ranks.rowRank[row * columns + columnOf[row]!] = lowest;
      const expected = naive(problem, ranks, columnOf);
      const found = blockingPairs(problem, ranks, Int32Array.from(columnOf), { listAtMost: Infinity });
      expect(found).toEqual({ count: expected.length, pairs: expected });
      expect(columnOf).toContain(-1);
    }
  });

  it('lists whoever would both rather have each other, by enumeration', () => {
    const choice = fc.array(fc.nat(9), { minLength: 5, maxLength: 5 });
    const extreme = fc.constantFrom(-2147483648, -2147483647, 0, 2147483646, 2147483647);
    fc.assert(
      fc.property(
        ranked.chain(({ problem }) => {
          const list = fc.array(extreme, { minLength: edgesOf(problem), maxLength: edgesOf(problem) });
          return fc.tuple(fc.constant(problem), list, list);
        }),
        choice,
        ([problem, row, column], picks) => {
          const ranks = { rowRank: Int32Array.from(row), columnRank: Int32Array.from(column) };
          const { columnOf, edges, seats } = seatedBy(problem, picks);
          const isBetterFor = ({ column: to, at }: Edge): boolean => {
            const mine = seats.filter((seat) => seat.column === to);
            return (
              mine.length < problem.capacity[to]! ||
              mine.some((seat) => ranks.columnRank[at]! < ranks.columnRank[seat.at]!)
            );
          };
          const blocking = edges.filter((edge) => {
            const seat = seats.find((other) => other.row === edge.row);
            return (seat === undefined || ranks.rowRank[edge.at]! < ranks.rowRank[seat.at]!) && isBetterFor(edge);
          });
          const pairs = blocking.map(({ row: of, column: to }) => ({ row: of, column: to }));
          expect(blockingPairs(problem, ranks, columnOf)).toEqual({ count: pairs.length, pairs });
          expect(blockingPairs(problem, ranks, columnOf, { listAtMost: 2 }).pairs).toEqual(pairs.slice(0, 2));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('refuses what is no assignment, in lists too', () => {
    const problem = { rows: 2, columns: 2, capacity: Int32Array.of(1, 0), dense: Int32Array.of(1, 1, NO_EDGE, 1) };
    const ranks = { rowRank: Int32Array.of(1, 2, 1, 2), columnRank: Int32Array.of(1, 2, 1, 2) };
    for (const problemOf of [problem, toSparse(problem)]) {
      const own = {
        rowRank: ranks.rowRank.slice(0, edgesOf(problemOf)),
        columnRank: ranks.columnRank.slice(0, edgesOf(problemOf)),
      };
      const place = (...columnOf: number[]): unknown => blockingPairs(problemOf, own, Int32Array.from(columnOf));
      expect(() => place(0)).toThrow('columnOf: has length 1');
      expect(() => place(-1, 0)).toThrow('columnOf[1]: there is no edge to column 0');
      expect(() => place(2, -1)).toThrow('columnOf[0]: there is no edge to column 2');
      expect(() => place(1, -1)).toThrow('columnOf[0]: column 1 has no place left');
    }
  });

  it('lists no more than it is asked for, a thousand unasked', () => {
    const problem = matrixOf('drawn', { rows: 40, columns: 30 }, 1);
    const ranks = { rowRank: problem.dense, columnRank: problem.dense };
    const nobody = new Int32Array(40).fill(-1);
    expect(blockingPairs(problem, ranks, nobody)).toMatchObject({ count: 1200, pairs: { length: 1000 } });
    expect(blockingPairs(problem, ranks, nobody, { listAtMost: 3 }).pairs).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 1 },
      { row: 0, column: 2 },
    ]);
  });

  it.each([
    [[0, 2], 'columnOf[1]: there is no edge to column 2'],
    [[-2, 0], 'columnOf[0]: there is no edge to column -2'],
    [[0, 1], 'columnOf[1]: there is no edge to column 1'],
    [[0, 0], 'columnOf[1]: column 0 has no place left'],
    [[0], 'columnOf: has length 1 instead of 2'],
  ])('refuses what is no assignment: %s', (columnOf, message) => {
    const dense = Int32Array.of(1, 1, 1, NO_EDGE);
    const problem = { rows: 2, columns: 2, capacity: Int32Array.of(1, 1), dense };
    const ranks = { rowRank: new Int32Array(4), columnRank: new Int32Array(4) };
    expect(() => blockingPairs(problem, ranks, Int32Array.from(columnOf))).toThrow(message);
  });
});

describe('solveStable', () => {
  const problem = matrixOf('drawn', { rows: 700, columns: 30, places: 20, holes: 20 }, 3);
  const ranks = ranksFor(problem, drawFrom(5));

  it.each(['rows', 'columns'] as const)('is stable where many propose at once (%s)', (side) => {
    const { columnOf, placed, total } = solveStable(problem, ranks, side);
    expect(blockingPairs(problem, ranks, columnOf).count).toBe(0);
    const seated = [...columnOf.keys()].filter((row) => columnOf[row]! >= 0);
    expect(placed).toBe(seated.length);
    expect(total).toBe(seated.reduce((sum, row) => sum + problem.dense[row * 30 + columnOf[row]!]!, 0));
    expect(Math.min(...columnOf)).toBe(-1);
  });

  it('refuses a seed that is none, and ranks of another length', () => {
    const seeded = (seed: number) => () => solveStable(problem, ranks, 'rows', { seed });
    expect(seeded(2 ** 32)).toThrow('seed');
    expect(seeded(-1)).toThrow('seed');
    expect(seeded(0.5)).toThrow('seed');
    expect(seeded(2 ** 32 - 1)).not.toThrow();
    expect(() => solveStable(problem, { ...ranks, columnRank: new Int32Array(1) }, 'rows')).toThrow('columnRank');
  });
});
