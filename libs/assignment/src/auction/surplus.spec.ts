import { heartbeatOf } from '../heartbeat';
import type { Market } from '../market';
import { placesOf } from '../places';
import { NO_EDGE } from '../problem';
import { toSparse } from '../testing/arbitrary';
import { matrixOf } from '../testing/families';
import { marketOf } from '../testing/market-of';
import { canBid, surplusOf as countSurplus, type Surplus } from './surplus';

const heartbeat = heartbeatOf({});
const surplusOf = (market: Market): Surplus => countSurplus(market, placesOf(market.network, heartbeat), heartbeat);

/** A market of single places: `-` is no edge; rows and columns as flags. */
function marketFrom(lines: readonly string[], mayStayOut: readonly number[], mustFill: readonly number[]): Market {
  const dense = Int32Array.from([...lines.join('')], (sign) => (sign === '-' ? NO_EDGE : Number(sign)));
  const columns = mustFill.length;
  const problem = { rows: lines.length, columns, capacity: new Int32Array(columns).fill(1), dense };
  return {
    ...marketOf(problem, {}, 'total'),
    mayStayOut: Uint8Array.from(mayStayOut),
    mustFill: Uint8Array.from(mustFill),
  };
}

describe('the surplus', () => {
  it('is the rows that are too many, where all columns must fill', () => {
    const surplus = { places: 4, dummies: 0, isShared: false };
    expect(surplusOf(marketOf(matrixOf('drawn', { rows: 9, columns: 5 }, 1), {}, 'placed-then-total'))).toEqual(
      surplus,
    );
  });

  it('is the places that are too many, where all rows must be seated', () => {
    const surplus = { places: 0, dummies: 3, isShared: false };
    expect(surplusOf(marketOf(matrixOf('drawn', { rows: 4, columns: 7 }, 1), {}, 'placed-then-total'))).toEqual(
      surplus,
    );
  });

  it('is both, each beside its own, where no row reaches the columns of the others', () => {
    const lines = ['1---', '2---', '-112', '-212'];
    const full = marketFrom(lines, [1, 1, 0, 0], [1, 0, 0, 0]);
    expect(surplusOf(full)).toEqual({ places: 1, dummies: 1, isShared: false });
    const problem = { rows: 4, columns: 4, capacity: new Int32Array(4).fill(1), dense: full.network.weight };
    expect(surplusOf(marketOf(toSparse(problem), {}, 'placed-then-total'))).toEqual(surplusOf(full));
  });

  it('is shared where it depends on the weights', () => {
    const shared = { places: 2, dummies: 2, isShared: true };
    expect(surplusOf(marketFrom(['12', '21'], [1, 1], [0, 0]))).toEqual(shared);
    expect(surplusOf(marketFrom(['12', '21'], [1, 1], [1, 1]))).toEqual(shared);
    expect(surplusOf(marketFrom(['1-', '12'], [1, 1], [1, 0]))).toEqual(shared);
    expect(surplusOf(marketFrom(['1-', '12', '-1'], [1, 0, 0], [1, 0]))).toEqual({ ...shared, places: 1, dummies: 0 });
  });

  it('leaves out rows that have no open column, and closed columns', () => {
    const market = marketFrom(['1-', '-1', '--'], [0, 0, 0], [0, 0]);
    const closed = Uint8Array.of(1, 0);
    expect([0, 1, 2].map((row) => canBid({ ...market, closed }, row))).toEqual([false, true, false]);
    expect(surplusOf({ ...market, closed })).toEqual({ places: 0, dummies: 0, isShared: false });
  });
});
