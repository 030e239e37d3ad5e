import { heartbeatOf } from '../heartbeat';
import { openNetwork, type Network } from '../network';
import { NO_EDGE } from '../problem';
import { toSparse } from '../testing/arbitrary';
import { matrixOf } from '../testing/families';
import { addWorthOnDesk, atPrices, bestOnDesk } from './desk-at-prices';

const terms = { goal: 'total', seed: 0, pins: [], blocks: [], floor: null } as const;
const matrix = matrixOf('drawn', { rows: 90, columns: 410, spread: 9, holes: 30 }, 1);
const [full, list] = [matrix, toSparse(matrix)].map((problem) => openNetwork(problem, terms, heartbeatOf({})));

/** What the row's edges are worth, by column. */
function worths({ columns, first, last, column, weight }: Network, price: Float64Array, row: number): number[][] {
  const found: number[][] = [];
  for (let edge = first[row]!; edge < last[row]!; edge++) {
    const to = column === null ? edge - row * columns : column[edge]!;
    if (weight[edge] !== NO_EDGE) found.push([to, weight[edge]! - price[to]!]);
  }
  return found;
}

describe.each([
  ['a full matrix', full!],
  ['lists', list!],
])('rows read at whole prices: %s', (_, network) => {
  const price = Float64Array.from({ length: 410 }, (__, at) => (at % 11 === 0 ? Infinity : ((at * 7) % 5) - 2));

  it('tells the best and all that are worth as much, but one', () => {
    const heavy = { ...network, last: network.last.slice(), weight: network.weight.map((value) => value * 1000) };
    heavy.last[4] = heavy.first[4]!;
    for (const { of, at } of [
      { of: network, at: price },
      { of: heavy, at: price.map((value) => value * 1000) },
    ]) {
      atPrices(of, at, (desk) => {
        for (let row = 0; row < 90; row++) {
          const all = worths(of, at, row);
          const best = Math.max(-Infinity, ...all.map(([, worth]) => worth!));
          expect(bestOnDesk(desk!, of, row)).toBe(best);
          if (best === -Infinity) continue;
          const tight = all.filter(([, worth]) => worth === best).map(([column]) => column!);
          for (const but of [-1, tight[0]!, tight.at(-1)!]) {
            const found = new Int32Array(500);
            const end = addWorthOnDesk(desk!, of, row, best, but, found, 3);
            expect([...found.subarray(0, end)]).toEqual([0, 0, 0, ...tight.filter((column) => column !== but)]);
          }
        }
      });
    }
  });

  it('adds nothing for a row without edges, and none that only closed columns have', () => {
    const closed = price.map(() => Infinity);
    const without = { ...network, last: network.last.slice() };
    without.last[4] = without.first[4]!;
    atPrices(without, closed, (desk) => {
      expect([bestOnDesk(desk!, without, 3), bestOnDesk(desk!, without, 4)]).toEqual([-Infinity, -Infinity]);
      expect(addWorthOnDesk(desk!, without, 4, 7, -1, new Int32Array(9), 5)).toBe(5);
    });
  });

  it('says where a number does not fit: a weight, a worth, a price', () => {
    const first = network.first[5]!;
    for (const [value, fits] of [
      [2 ** 27 - 1, true],
      [2 ** 27, false],
      [-(2 ** 27), true],
      [-(2 ** 27) - 1, false],
      [NO_EDGE + 1, false],
      [2 ** 31 - 1, false],
    ] as const) {
      const one = { ...network, weight: network.weight.slice() };
      one.weight[first] = value;
      atPrices(one, price, (desk) => {
        expect([value, Number.isNaN(bestOnDesk(desk!, one, 5))]).toEqual([value, !fits]);
        expect(addWorthOnDesk(desk!, one, 5, 1, -1, new Int32Array(500), 0) < 0).toBe(!fits);
        expect(addWorthOnDesk(desk!, one, 6, 2 ** 28, -1, new Int32Array(500), 0)).toBe(-1);
      });
    }
    for (const [value, fits] of [
      [2 ** 27 - 1, true],
      [2 ** 27, false],
      [-(2 ** 27), false],
    ] as const)
      expect(atPrices(network, price.with(5, value), (desk) => desk !== undefined)).toBe(fits);
  });
});

it('needs no desk where there are few edges', () => {
  const small = { ...full!, rows: 40, weight: full!.weight.subarray(0, 40 * 410) };
  expect(atPrices(small, new Float64Array(410), (desk) => desk)).toBeUndefined();
});
