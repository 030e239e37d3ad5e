import { auction } from './auction/auction';
import { bestFrom, type Start } from './best-from';
import { admitOptions } from './door/admit-options';
import { heartbeatOf } from './heartbeat';
import { openNetwork } from './network';
import { finish } from './prices/finish';
import type { Problem } from './problem';
import { seatingOf } from './seating';
import type { Goal, SolveOptions, Stage } from './solution';
import { solve } from './solve';
import { toSparse } from './testing/arbitrary';
import { countingHeartbeat } from './testing/counting-heartbeat';
import { matrixOf, type Shape } from './testing/families';
import { marketOf } from './testing/market-of';
import { resolveLocally } from './whatif/resolve-locally';

/**
 * What an answer costs, in the edges that the solver says it read: the same on every machine, so that what decides only
 * how fast an answer is found is seen without a clock. A number may be two in a hundred above the one here. Where it is
 * more, something got slower; where it is under three quarters, something got faster (write the new number down) or a
 * loop no longer says what it reads.
 */
function expectWork(measured: Record<string, number[]>, known: Record<string, number[]>): void {
  const isClose = (value: number, number: number | undefined): boolean =>
    number !== undefined && value <= 1.02 * number && value >= 0.75 * number;
  const told = Object.entries(measured).map(([name, values]) => [
    name,
    values.map((value, at) => (isClose(value, known[name]?.[at]) ? known[name]![at]! : value)),
  ]);
  expect(Object.fromEntries(told)).toEqual(known);
}

type Task = [Problem, SolveOptions];

const TASKS: Record<string, () => Task> = {
  'uniform, full': () => [matrixOf('drawn', { rows: 150, columns: 150, spread: 1_000_000 }, 1), {}],
  'wide weights': () => [matrixOf('drawn', { rows: 150, columns: 150, spread: 2 ** 30 }, 2), {}],
  'close, full': () => [matrixOf('close', { rows: 160, columns: 160, spread: 3000 }, 3), {}],
  'close, with holes': () => [matrixOf('close', { rows: 190, columns: 190, spread: 900, holes: 10 }, 4), {}],
  'close, sparse': () => [toSparse(matrixOf('close', { rows: 300, columns: 300, spread: 3000, holes: 75 }, 5)), {}],
  'products, full': () => [matrixOf('cost', { rows: 145, columns: 145 }, 6), {}],
  'ties, full': () => [matrixOf('drawn', { rows: 150, columns: 150, spread: 4 }, 7), {}],
  'ties, sparse': () => [toSparse(matrixOf('drawn', { rows: 300, columns: 300, spread: 3, holes: 70 }, 8)), {}],
  'some ties, full': () => [matrixOf('drawn', { rows: 150, columns: 150, spread: 60 }, 9), {}],
  'more places': () => [matrixOf('close', { rows: 220, columns: 110, places: 4, spread: 2000 }, 10), {}],
  'more places, sparse': () => [
    toSparse(matrixOf('drawn', { rows: 300, columns: 200, places: 3, spread: 5000, holes: 60 }, 11)),
    {},
  ],
  'more rows, in classes': () => [
    matrixOf('close', { rows: 260, columns: 90, places: 2, spread: 500, holes: 5, classes: 3 }, 12),
    {},
  ],
  'more rows, sparse': () => [toSparse(matrixOf('drawn', { rows: 400, columns: 90, places: 2, holes: 30 }, 13)), {}],
  'total, full': () => [matrixOf('drawn', { rows: 160, columns: 150, places: 2, spread: 4000 }, 14), { goal: 'total' }],
  'total, sparse': () => [
    toSparse(matrixOf('close', { rows: 300, columns: 200, spread: 100, holes: 60 }, 15)),
    { goal: 'total' },
  ],
  'few edges, in classes': () => [
    toSparse(matrixOf('drawn', { rows: 250, columns: 240, holes: 98, classes: 2 }, 16)),
    {},
  ],
  'hard to place': () => [toSparse(matrixOf('drawn', { rows: 400, columns: 400, holes: 99, spread: 2 }, 17)), {}],
  'floor and block': () => [
    toSparse(matrixOf('drawn', { rows: 120, columns: 120, spread: 100, holes: 50 }, 18)),
    { floor: -10, blocks: [{ row: 1, column: 1 }] },
  ],
  'fairest, full': () => [matrixOf('drawn', { rows: 50, columns: 50, spread: 30, holes: 10 }, 19), { goal: 'fairest' }],
  'fairest, sparse': () => [
    toSparse(matrixOf('close', { rows: 60, columns: 40, spread: 15, holes: 30 }, 20)),
    { goal: 'fairest' },
  ],
};

const STAGES: readonly Stage[] = ['placing', 'pricing', 'finishing', 'levels', 'ties', 'checking'];

function workOf([problem, options]: Task, start?: Start): number[] {
  const heartbeat = countingHeartbeat();
  bestFrom(problem, admitOptions(problem, options), heartbeat, start);
  return STAGES.map((stage) => heartbeat.workOf.get(stage) ?? 0);
}

/** Edges of the auction and of the finish behind it, and how often a stage was reported. */
function workOfAuction(problem: Problem, goal: Goal): number[] {
  const market = marketOf(problem, {}, goal);
  const heartbeat = countingHeartbeat();
  const { columnOf, price, shortlist } = auction(market, heartbeat);
  finish(market, seatingOf(market.network, columnOf), price, heartbeat, shortlist);
  return [heartbeat.workOf.get('pricing')!, heartbeat.workOf.get('finishing')!, heartbeat.reports.length];
}

describe('the work of a solve', () => {
  it('is what it was, in each stage', () => {
    const measured = Object.entries(TASKS).map(([name, task]) => [name, workOf(task())]);
    expectWork(Object.fromEntries(measured), WORK);
  });

  it('is less from what was best before', () => {
    const tasks: Record<string, Task> = {
      'close, full': [matrixOf('close', { rows: 120, columns: 120, spread: 700 }, 21), {}],
      'sparse, in classes': [toSparse(matrixOf('drawn', { rows: 200, columns: 80, holes: 60, classes: 2 }, 22)), {}],
    };
    const measured = Object.entries(tasks).map(([name, [problem, options]]) => {
      const { columnOf, certificate } = solve(problem, options);
      return [name, workOf([problem, options], { columnOf, price: certificate.columnPrice })];
    });
    expectWork(Object.fromEntries(measured), WORK_AGAIN);
  });
});

const SHAPES: Record<string, Shape> = {
  square: { rows: 60, columns: 60 },
  'square, ties': { rows: 60, columns: 60, spread: 5 },
  'square, wide weights': { rows: 60, columns: 60, spread: 2 ** 29 },
  'square, holes': { rows: 70, columns: 70, spread: 60, holes: 20 },
  'more places': { rows: 60, columns: 20, places: 5 },
  'many more places': { rows: 60, columns: 70, places: 2 },
  'more rows': { rows: 60, columns: 12, places: 3, spread: 100 },
};

describe('the work of an auction and its finish', () => {
  it.each<Goal>(['placed-then-total', 'total'])('is what it was (%s)', (goal) => {
    const measured: Record<string, number[]> = {};
    Object.entries(SHAPES).forEach(([name, shape], seed) => {
      for (const family of ['drawn', 'close', 'cost'] as const) {
        const problem = matrixOf(family, shape, seed);
        measured[`${name}, ${family}`] = [workOfAuction(problem, goal), workOfAuction(toSparse(problem), goal)].flat();
      }
    });
    expectWork(measured, WORK_OF_AUCTIONS[goal]!);
  });
});

describe('the work of a what-if', () => {
  it('is a few nodes of the search from both ends', () => {
    const measured: Record<string, number[]> = {};
    for (const [name, columns, family] of [
      ['square', 100, 'close'],
      ['more places', 140, 'drawn'],
      ['more rows', 70, 'drawn'],
    ] as const) {
      const full = matrixOf(family, { rows: 100, columns, spread: 100_000 }, columns);
      measured[name] = [full, toSparse(full)].flatMap((problem) => {
        const solution = solve(problem);
        const placed = solution.columnOf.findIndex((column) => column >= 0);
        const nodesOf = (change: Parameters<typeof resolveLocally>[2][number]): number => {
          const heartbeat = countingHeartbeat();
          expect(resolveLocally(problem, solution, [change], heartbeat)).toBeDefined();
          return heartbeat.beats;
        };
        return [
          nodesOf({ kind: 'withdraw', row: placed }),
          nodesOf({ kind: 'places', column: solution.columnOf[placed]!, places: 2 }),
          nodesOf({ kind: 'block', row: placed, column: solution.columnOf[placed]! }),
          nodesOf({ kind: 'pin', row: placed, column: (solution.columnOf[placed]! + 7) % columns }),
        ];
      });
    }
    expectWork(measured, WORK_OF_CHANGES);
  });

  it('reads the edges of a sparse problem once, to put them in order by column', () => {
    const problem = toSparse(matrixOf('close', { rows: 60, columns: 60 }, 5));
    const solution = solve(problem);
    const heartbeat = countingHeartbeat();
    resolveLocally(problem, solution, [{ kind: 'withdraw', row: 1 }], heartbeat);
    expect(heartbeat.workOf.get('reading')).toBe(2 * problem.column.length);
    resolveLocally(problem, solution, [{ kind: 'withdraw', row: 2 }], heartbeat);
    expect(heartbeat.workOf.get('reading')).toBe(2 * problem.column.length);
  });
});

describe('a network', () => {
  it('shares the arrays of the problem where nothing is refused', () => {
    const full = matrixOf('close', { rows: 9, columns: 9 }, 1);
    const terms = admitOptions(full, { floor: -1_000_000 });
    expect(openNetwork(full, terms, heartbeatOf({})).weight).toBe(full.dense);
    const sparse = toSparse(full);
    expect(openNetwork(sparse, terms, heartbeatOf({})).column).toBe(sparse.column);
  });
});

const WORK: Record<string, number[]> = {
  'uniform, full': [22650, 112050, 22500, 0, 22843, 22800],
  'wide weights': [22650, 136150, 70805, 0, 22867, 22800],
  'close, full': [25760, 281424, 28238, 0, 28470, 25920],
  'close, with holes': [36290, 307945, 52967, 0, 44128, 36480],
  'close, sparse': [37033, 266816, 24339, 0, 24205, 68097],
  'products, full': [21170, 243100, 34365, 0, 21603, 21315],
  'ties, full': [70496, 0, 61932, 0, 45584, 22800],
  'ties, sparse': [96395, 0, 130695, 0, 63397, 80970],
  'some ties, full': [22650, 68350, 24156, 0, 24180, 22800],
  'more places': [24310, 3468735, 139953, 0, 26176, 24640],
  'more places, sparse': [23981, 13536, 23901, 0, 24799, 71679],
  'more rows, in classes': [15930, 3836804, 86806, 0, 17108, 23799],
  'more rows, sparse': [25563, 296832, 25286, 0, 25573, 59300],
  'total, full': [150, 13950, 24012, 0, 24679, 24320],
  'total, sparse': [76, 1505856, 24464, 0, 25307, 63354],
  'few edges, in classes': [22954, 0, 12065, 0, 2051, 3535],
  'hard to place': [24117, 0, 18067, 0, 4847, 4943],
  'floor and block': [6165, 0, 58367, 0, 7065, 21558],
  'fairest, full': [12500, 0, 36433, 32337, 350, 20100],
  'fairest, sparse': [8460, 0, 39086, 16899, 324, 16234],
};
const WORK_AGAIN: Record<string, number[]> = {
  'close, full': [0, 0, 15809, 0, 16346, 14640],
  'sparse, in classes': [914, 0, 3077, 0, 3487, 15335],
};
const WORK_OF_CHANGES: Record<string, number[]> = {
  square: [93, 93, 13, 16, 26, 27, 12, 26],
  'more places': [47, 48, 66, 47, 44, 43, 92, 49],
  'more rows': [8, 9, 8, 8, 5, 5, 7, 7],
};
const WORK_OF_AUCTIONS: Record<string, Record<string, number[]>> = {
  'placed-then-total': {
    'square, drawn': [20865, 3600, 7, 19424, 3600, 7],
    'square, close': [85293, 3600, 8, 57472, 3600, 8],
    'square, cost': [42432, 3600, 8, 41696, 3600, 8],
    'square, ties, drawn': [2652, 3600, 3, 16256, 3600, 5],
    'square, ties, close': [37947, 3600, 5, 22720, 3600, 5],
    'square, ties, cost': [42432, 3600, 8, 41696, 3600, 8],
    'square, wide weights, drawn': [32604, 12060, 13, 26336, 10757, 12],
    'square, wide weights, close': [55770, 13590, 14, 49504, 12720, 14],
    'square, wide weights, cost': [42432, 3600, 8, 41696, 3600, 8],
    'square, holes, drawn': [24840, 4900, 6, 20928, 3851, 6],
    'square, holes, close': [86640, 4900, 7, 76832, 3875, 7],
    'square, holes, cost': [64240, 4900, 9, 45440, 3875, 9],
    'more places, drawn': [9520, 1200, 3, 8960, 1200, 3],
    'more places, close': [579394, 1200, 3, 545312, 1200, 3],
    'more places, cost': [318104, 1200, 3, 294912, 1200, 3],
    'many more places, drawn': [2680, 4200, 3, 2144, 4200, 3],
    'many more places, close': [732560, 6230, 4, 586048, 6230, 4],
    'many more places, cost': [878280, 14882, 4, 684000, 15550, 4],
    'more rows, drawn': [12573, 720, 3, 10752, 720, 3],
    'more rows, close': [39600, 720, 3, 39008, 720, 3],
    'more rows, cost': [299838, 720, 3, 285312, 720, 3],
  },
  total: {
    'square, drawn': [16653, 3600, 3, 13664, 3600, 3],
    'square, close': [878553, 7440, 4, 720960, 7500, 4],
    'square, cost': [2340, 3600, 3, 1920, 3600, 3],
    'square, ties, drawn': [2691, 3600, 3, 2048, 3600, 3],
    'square, ties, close': [194805, 3600, 3, 159840, 3600, 3],
    'square, ties, cost': [2340, 3600, 3, 1920, 3600, 3],
    'square, wide weights, drawn': [36660, 11788, 4, 29248, 11848, 4],
    'square, wide weights, close': [1852227, 18372, 5, 1518592, 19272, 5],
    'square, wide weights, cost': [2340, 3600, 3, 1920, 3600, 3],
    'square, holes, drawn': [32840, 4900, 3, 26272, 3851, 3],
    'square, holes, close': [535640, 4900, 3, 426368, 3875, 3],
    'square, holes, cost': [2800, 4900, 3, 2240, 3875, 3],
    'more places, drawn': [9520, 1200, 3, 8960, 1200, 3],
    'more places, close': [555356, 1200, 3, 522688, 1200, 3],
    'more places, cost': [2040, 1200, 3, 1920, 1200, 3],
    'many more places, drawn': [2680, 4200, 3, 2144, 4200, 3],
    'many more places, close': [732560, 6230, 4, 586048, 6230, 4],
    'many more places, cost': [2400, 4200, 3, 1920, 4200, 3],
    'more rows, drawn': [9405, 720, 3, 8192, 720, 3],
    'more rows, close': [8283, 720, 3, 8032, 720, 3],
    'more rows, cost': [1980, 720, 3, 1920, 720, 3],
  },
};
