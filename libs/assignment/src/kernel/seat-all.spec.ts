import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { heartbeatOf } from '../heartbeat';
import { finish } from '../prices/finish';
import type { Ledger } from '../prices/ledger';
import { emptySeating } from '../seating';
import { SolveCancelled, type Goal } from '../solution';
import { solve } from '../solve';
import { toSparse } from '../testing/arbitrary';
import { countingHeartbeat } from '../testing/counting-heartbeat';
import { matrixOf, type Shape } from '../testing/families';
import { marketOf } from '../testing/market-of';
import { provenTotal } from '../testing/proven-total';
import { SOURCE_SHA256 } from './generated/code';
import { isSmall, seatAll } from './seat-all';

const quiet = heartbeatOf({});

const SHAPES: Shape[] = [
  { rows: 1, columns: 1 },
  { rows: 9, columns: 9, spread: 3 },
  { rows: 31, columns: 31 },
  { rows: 40, columns: 40, spread: 2 ** 30 },
  { rows: 45, columns: 45, spread: 40, holes: 30 },
  { rows: 30, columns: 61, spread: 5 },
  { rows: 30, columns: 19, places: 4, spread: 60 },
  { rows: 60, columns: 14, places: 3, holes: 10, classes: 3 },
];

describe('the kernel', () => {
  it.each<Goal>(['placed-then-total', 'total'])('finds prices and a seating that prove each other (%s)', (goal) => {
    SHAPES.forEach((shape, seed) => {
      for (const family of ['drawn', 'close', 'cost'] as const) {
        const full = matrixOf(family, shape, seed);
        for (const problem of [full, toSparse(full)]) {
          const market = marketOf(problem, {}, goal);
          const { rows, columns } = problem;
          const slowly = finish(market, emptySeating({ rows, columns }), new Float64Array(columns), quiet);
          const total = provenTotal(problem, seatAll(market, true, quiet)!);
          expect(total).toBe(provenTotal(problem, slowly));
        }
      }
    });
  });

  it('gives up in a price war, unless it must not, and nowhere else', () => {
    const of = (family: 'drawn' | 'close' | 'cost', spread: number, alsoInWar: boolean): Ledger | undefined =>
      seatAll(marketOf(matrixOf(family, { rows: 90, columns: 90, spread }, 1), {}, 'total'), alsoInWar, quiet);
    const war = marketOf(matrixOf('cost', { rows: 90, columns: 90 }, 1), {}, 'placed-then-total');
    expect(seatAll(war, false, quiet)).toBeUndefined();
    expect(seatAll(war, true, quiet)).toBeDefined();
    for (const spread of [2, 1000, 1_000_000]) {
      expect(of('drawn', spread, false)).toBeDefined();
      expect(of('close', spread, false)).toBeDefined();
    }
  });

  it('gives up where paths are long, unless it must not', () => {
    const products = matrixOf('products', { rows: 200, columns: 200, spread: 200 }, 1);
    const heartbeat = countingHeartbeat();
    expect(seatAll(marketOf(products, {}, 'placed-then-total'), false, heartbeat)).toBeUndefined();
    expect(heartbeat.workOf.get('finishing')).toBeLessThan(25 * 200 ** 2);
    expect(seatAll(marketOf(products, {}, 'placed-then-total'), true, heartbeat)).toBeDefined();
    expect(heartbeat.workOf.get('finishing')).toBeGreaterThan(75 * 200 ** 2);
    const grouped = matrixOf('grouped', { rows: 200, columns: 200 }, 1);
    expect(seatAll(marketOf(grouped, {}, 'placed-then-total'), false, quiet)).toBeDefined();
  });

  it('says what it reads and how far it is', () => {
    const heartbeat = countingHeartbeat();
    seatAll(marketOf(matrixOf('cost', { rows: 120, columns: 120 }, 1), {}, 'placed-then-total'), true, heartbeat);
    const fractions = heartbeat.reports.map(({ fraction }) => fraction);
    expect(fractions.length).toBeGreaterThan(5);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect([fractions[0], fractions.at(-1)]).toEqual([0, 1]);
    expect(heartbeat.workOf.get('finishing')).toBeGreaterThan(120 ** 3 / 4);
  });

  it('serves a solve within a solve, and after one that was left', () => {
    const outer = matrixOf('cost', { rows: 100, columns: 100 }, 1);
    const inner = matrixOf('drawn', { rows: 70, columns: 70 }, 2);
    const expected = [solve(outer), solve(inner)].map(({ columnOf }) => columnOf);
    const within: Int32Array[] = [];
    const { columnOf } = solve({ ...outer }, { onProgress: () => within.push(solve({ ...inner }).columnOf) });
    expect(columnOf).toEqual(expected[0]);
    expect(within.every((seats) => seats.every((seat, row) => seat === expected[1]![row]))).toBe(true);
    let looks = 0;
    const signal = {
      get aborted() {
        return ++looks > 8;
      },
    };
    expect(() => solve({ ...outer }, { signal })).toThrow(SolveCancelled);
    expect(solve({ ...inner }).columnOf).toEqual(expected[1]);
  });

  it('is for small markets', () => {
    const sizes = [
      [500, 600],
      [501, 600],
      [8191, 1],
      [1, 8192],
    ].map(([rows = 0, columns = 0]) => isSmall({ rows, columns }));
    expect(sizes).toEqual([true, false, true, false]);
  });

  it('is what its source says', () => {
    const folder = join(__dirname, '../../kernel');
    const files = readdirSync(folder).filter((file) => file.endsWith('.as'));
    const source = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(createHash('sha256').update(source.join('')).digest('hex')).toBe(SOURCE_SHA256);
  });
});
