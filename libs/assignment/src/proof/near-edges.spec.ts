import * as fc from 'fast-check';
import { NO_EDGE, type Problem } from '../problem';
import { toSparse } from '../testing/arbitrary';
import { weightMatrix } from '../testing/enumerate';
import { drawFrom, matrixOf } from '../testing/families';
import type { Run } from '../whatif/edge-book';
import { NearEdges } from './near-edges';

/** What a run leads to, and for how much. */
function read({ id, weight, from, step, count }: Run): Map<number, number> {
  return new Map(
    Array.from({ length: count }, (_, at) => [id === null ? at : id[from + at]!, weight[from + at * step]!]),
  );
}

function drawnProblem(seed: number, asSparse: boolean): Problem {
  const draw = drawFrom(seed);
  const full = matrixOf('drawn', { rows: 1 + draw(12), columns: 1 + draw(12), spread: 20, holes: draw(60) }, seed);
  return asSparse ? toSparse(full) : full;
}

/** Every entry that is above, with its weight, and only edges. */
function expectAll(run: Run | undefined, weights: readonly number[], isAbove: (at: number) => boolean): void {
  expect(run).toBeDefined();
  const found = read(run!);
  for (const [at, weight] of found) expect(weights[at]).toBe(weight);
  weights.forEach((weight, at) => {
    if (weight !== NO_EDGE && isAbove(at)) expect(found.get(at)).toBe(weight);
  });
}

describe('lists of near edges', () => {
  it('hold everything above what is asked for, in any order of asking', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.boolean(),
        fc.array(fc.tuple(fc.boolean(), fc.nat(99), fc.integer({ min: -40, max: 40 }), fc.nat(9)), { minLength: 1 }),
        (seed, asSparse, questions) => {
          const problem = drawnProblem(seed, asSparse);
          const draw = drawFrom(seed + 1);
          const price = Int32Array.from({ length: problem.columns }, () => draw(20) - 5);
          const profit = Int32Array.from({ length: problem.rows }, () => draw(20) - 5);
          const near = new NearEdges(problem, 0, price, profit);
          const weights = weightMatrix(problem);
          for (const [byRow, at, most, margin] of questions) {
            near.margin = margin;
            const row = at % problem.rows;
            const column = at % problem.columns;
            if (byRow) expectAll(near.row(row, most), weights[row]!, (to) => weights[row]![to]! > most + price[to]!);
            else
              expectAll(
                near.column(column, most),
                weights.map((line) => line[column]!),
                (from) => weights[from]![column]! > most + profit[from]!,
              );
          }
        },
      ),
    );
  });

  it('are made once and again only to reach farther, with a margin, as long as there is room', () => {
    const { columns, dense } = { columns: 40, dense: Int32Array.from({ length: 1600 }, (_, at) => at % 40) };
    const problem = { rows: 40, columns, capacity: new Int32Array(40).fill(1), dense };
    const near = new NearEdges(problem, 0, new Int32Array(40), new Int32Array(40));
    near.margin = 3;
    const list = near.row(5, 36);
    expect([...read(list!).keys()]).toEqual([34, 35, 36, 37, 38, 39]);
    expect([near.row(5, 33), near.row(5, 100)]).toEqual([list, list]);
    const longer = near.row(5, 32);
    expect(longer!.count).toBe(10);
    expect(near.row(5, 29)).toBe(longer);
    near.margin = 0;
    expect(near.row(6, -1)!.count).toBe(40);
    expect(near.row(6, -1)).toBe(near.row(6, -1));
    expect(near.row(7, -1)!.count).toBe(40);
    const passing = near.row(8, -1)!;
    expect([passing.count, near.row(8, -1) === passing]).toEqual([40, false]);
    expect(near.column(3, 2)!.count).toBe(40 * 0 + 40);
  });

  it('do not answer where numbers might leave 32 bits', () => {
    const problem = { rows: 1, columns: 1, capacity: Int32Array.of(1), dense: Int32Array.of(5) };
    const near = new NearEdges(problem, 0, Int32Array.of(2 ** 30 - 1), Int32Array.of(2 ** 30 - 1));
    near.margin = 2 ** 30;
    for (const most of [-Infinity, NaN, -(2 ** 30)])
      expect([near.row(0, most), near.column(0, most)]).toEqual([undefined, undefined]);
    expect(read(near.row(0, 1 - 2 ** 30)!)).toEqual(new Map([[0, 5]]));
    expect(read(near.row(0, Infinity)!).size).toBeLessThanOrEqual(1);
  });
});
