import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
 * how fast an answer is found is seen without a clock. A number may be two in a hundred above the one in `work.json`.
 * Where it is more, something got slower; where it is under three quarters, something got faster or a loop no longer says
 * what it reads. Whoever means it writes the numbers down: `WRITE_WORK=1 npx jest -c jest.config.js work.spec`.
 */
function expectWork(of: string, measured: Record<string, number[]>): void {
  const file = join(__dirname, 'testing/work.json');
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, number[]>>;
  if (process.env['WRITE_WORK'] === '1') {
    const lines = Object.entries({ ...known, [of]: measured }).map(([each, numbers]) => {
      const entries = Object.entries(numbers).map(
        ([name, list]) => `    ${JSON.stringify(name)}: [${list.join(', ')}]`,
      );
      return `  ${JSON.stringify(each)}: {\n${entries.join(',\n')}\n  }`;
    });
    writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
    return;
  }
  const isClose = (value: number, number: number | undefined): boolean =>
    number !== undefined && value <= 1.02 * number && value >= 0.75 * number;
  const told = Object.entries(measured).map(([name, values]) => [
    name,
    values.map((value, at) => (isClose(value, known[of]?.[name]?.[at]) ? known[of]![name]![at]! : value)),
  ]);
  expect(Object.fromEntries(told)).toEqual(known[of]);
}

type Task = [Problem, SolveOptions];

const TASKS: Record<string, () => Task> = {
  'uniform, full': () => [matrixOf('drawn', { rows: 150, columns: 150, spread: 1_000_000 }, 1), {}],
  'wide weights': () => [matrixOf('drawn', { rows: 150, columns: 150, spread: 2 ** 30 }, 2), {}],
  'wide weights, sparse, more columns': () => [
    toSparse(matrixOf('drawn', { rows: 450, columns: 900, holes: 94, spread: 2 ** 30 }, 23)),
    {},
  ],
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
  'many more rows, full': () => [matrixOf('drawn', { rows: 1100, columns: 280, spread: 100_000 }, 24), {}],
  'many more rows, sparse': () => [
    toSparse(matrixOf('drawn', { rows: 900, columns: 350, spread: 100_000, holes: 85 }, 25)),
    {},
  ],
  'many more rows, sparse, in a war': () => [
    toSparse(matrixOf('cost', { rows: 900, columns: 350, holes: 85 }, 26)),
    {},
  ],
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

const STAGES: readonly Stage[] = ['reading', 'placing', 'pricing', 'finishing', 'levels', 'ties', 'checking'];

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
    expectWork('solve', Object.fromEntries(measured));
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
    expectWork('solve again', Object.fromEntries(measured));
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
      for (const family of ['drawn', 'close', 'cost', 'grouped'] as const) {
        const problem = matrixOf(family, shape, seed);
        measured[`${name}, ${family}`] = [workOfAuction(problem, goal), workOfAuction(toSparse(problem), goal)].flat();
      }
    });
    expectWork(`auction, ${goal}`, measured);
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
    expectWork('what-if', measured);
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
