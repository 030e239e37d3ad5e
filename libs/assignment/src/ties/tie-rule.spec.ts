import * as fc from 'fast-check';
import { heartbeatOf } from '../heartbeat';
import { finish } from '../prices/finish';
import type { Ledger } from '../prices/ledger';
import { NO_EDGE } from '../problem';
import { emptySeating } from '../seating';
import { smallCase } from '../testing/arbitrary';
import { matrixOf } from '../testing/families';
import { marketOf } from '../testing/market-of';
import { strongComponents } from './components';
import { settleTies } from './settle-ties';
import { pairKey, tieKey } from './tie-key';
import { tiePrices } from './tie-prices';
import { tightGraph } from './tight-graph';
import type { Market } from '../market';

const heartbeat = heartbeatOf({});

/** The finalizer of MurmurHash3, in whole numbers of any length. */
function scrambled(word: bigint): bigint {
  const cut = (value: bigint): bigint => value & 0xffffffffn;
  let value = cut(word);
  value = cut((value ^ (value >> 16n)) * 0x85ebca6bn);
  value = cut((value ^ (value >> 13n)) * 0xc2b2ae35n);
  return value ^ (value >> 16n);
}

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('the tie key', () => {
  it('is the hash that its description says', () => {
    fc.assert(
      fc.property(word, word, word, (seed, row, column) => {
        const ofSeed = scrambled(BigInt(seed) ^ 0x9e3779b9n);
        expect(tieKey(seed, row, column)).toBe(Number(scrambled(scrambled(ofSeed ^ BigInt(row)) ^ BigInt(column))));
      }),
    );
  });

  it('counts for assignments by its first twenty bits plus 1, and otherwise in each round', () => {
    fc.assert(
      fc.property(word, word, word, (seed, row, column) => {
        const keys = { seed, row: Uint32Array.of(row), column: Uint32Array.of(column) };
        expect(pairKey(keys, 0, 0, 0)).toBe(1 + Math.floor(tieKey(seed, row, column) / 2 ** 12));
        const nextSeed = Number((BigInt(seed) ^ 0x9e3779b9n) & 0xffffffffn);
        expect(pairKey(keys, 1, 0, 0)).toBe(1 + Math.floor(tieKey(nextSeed, row, column) / 2 ** 12));
        expect(pairKey({ ...keys, row: undefined, column: undefined }, 0, 5, 6)).toBe(
          1 + Math.floor(tieKey(seed, 5, 6) / 2 ** 12),
        );
      }),
    );
  });
});

describe('the strong components', () => {
  it('are who reach each other, numbered against the arcs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 20 }),
        (n, list) => {
          const arcs = list.map(([from, to]) => [from % n, to % n] as const).sort((a, b) => a[0] - b[0]);
          const start = Int32Array.from({ length: n + 1 }, (_, node) => arcs.filter(([from]) => from < node).length);
          const reach = Array.from({ length: n }, (_, from) => Array.from({ length: n }, (__, to) => from === to));
          for (let turn = 0; turn < n; turn++)
            for (const [from, to] of arcs) reach.forEach((row) => (row[to] ||= row[from]!));
          const component = strongComponents({ start, to: Int32Array.from(arcs, ([, to]) => to) }, heartbeat);
          for (let a = 0; a < n; a++)
            for (let b = 0; b < n; b++)
              expect([a, b, component[a] === component[b]]).toEqual([a, b, reach[a]![b]! && reach[b]![a]!]);
          for (const [from, to] of arcs) expect(component[to]!).toBeLessThanOrEqual(component[from]!);
          expect(new Set(component).size).toBe(Math.max(...component) + 1);
        },
      ),
    );
  });
});

function finished(market: Market): Ledger {
  return finish(market, emptySeating(market.network), new Float64Array(market.network.columns), heartbeat);
}

function tightOf({ market, price, profit, seating }: Ledger, row: number): number[] {
  const { columns, first, last, column, weight } = market.network;
  const found: number[] = [];
  for (let edge = first[row]!; edge < last[row]!; edge++) {
    const at = column === null ? edge - row * columns : column[edge]!;
    if (weight[edge] !== NO_EDGE && weight[edge]! - price[at]! === profit[row] && at !== seating.columnOf[row])
      found.push(at);
  }
  return found;
}

describe('the tight graph', () => {
  it('has the tight edges of every row but its seat, however many there are', () => {
    const many = matrixOf('drawn', { rows: 60, columns: 50, places: 2, spread: 1 }, 1);
    fc.assert(
      fc.property(
        fc.oneof(
          { weight: 30, arbitrary: smallCase(7) },
          { weight: 1, arbitrary: fc.constant({ problem: many, options: {} }) },
        ),
        ({ problem, options }) => {
          const ledger = finished(marketOf(problem, options, 'placed-then-total'));
          const { start, column } = tightGraph(ledger, heartbeat);
          for (let row = 0; row < problem.rows; row++)
            expect([...column.subarray(start[row], start[row + 1])]).toEqual(tightOf(ledger, row));
        },
      ),
    );
  });
});

describe('the prices in tie keys', () => {
  it('prove the choice: no tight edge is better for its row than its seat', () => {
    fc.assert(
      fc.property(smallCase(7), fc.constantFrom('total', 'placed-then-total'), ({ problem, options }, goal) => {
        const ledger = finished(marketOf(problem, options, goal as 'total'));
        const keys = { seed: 3, row: problem.rowKey, column: problem.columnKey };
        const { seating, tiePrice } = settleTies(ledger, keys, heartbeat);
        fc.pre(tiePrice !== undefined);
        const worth = (row: number, at: number): number => (at < 0 ? 0 : pairKey(keys, 0, row, at) - tiePrice![at]!);
        for (let row = 0; row < problem.rows; row++) {
          const own = worth(row, seating.columnOf[row]!);
          for (const at of [...tightOf(ledger, row), ledger.seating.columnOf[row]!])
            if (at >= 0) expect(worth(row, at)).toBeLessThanOrEqual(own);
          const mayBeOut = ledger.market.mayStayOut[row] === 1 && ledger.profit[row] === 0;
          if (mayBeOut) expect(own).toBeGreaterThanOrEqual(0);
        }
        for (let at = 0; at < problem.columns; at++) {
          const isFree = seating.used[at]! < ledger.market.network.capacity[at]!;
          if (isFree) expect(tiePrice![at]!).toBeLessThanOrEqual(0);
          if (ledger.market.mustFill[at] === 0 && ledger.price[at] === 0 && ledger.market.closed[at] === 0)
            expect(tiePrice![at]!).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are none where they would not be exact', () => {
    const graph = { start: new Int32Array(1), column: new Int32Array(0), component: Int32Array.of(0, 1, 2) };
    expect(tiePrices(graph, Float64Array.of(2 ** 49, 0))).toBeUndefined();
    expect(tiePrices(graph, Float64Array.of(Infinity, 7))).toEqual(
      tiePrices(graph, undefined)!.map((price, at) => price + 14 * (2 - at) + 7 * at),
    );
  });
});
