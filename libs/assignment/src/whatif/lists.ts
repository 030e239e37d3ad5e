import { isDense } from '../problem';
import { EdgeReader, levelOf } from '../proof/edge-reader';
import { NearEdges } from '../proof/near-edges';
import { FITS, isQuick, quickPrices } from '../proof/row-within';
import { edgesOf } from './edge-book';
import { horizonOf } from './horizon';
import type { Standing } from './standing';

/** Rows with fewer edges on average are read as they are. */
const LONG = 256;

/** Lists are begun anew when prices have moved by so many horizons since. */
const FAR = 4;

/**
 * The standing with a horizon for searches and, where its rows are long, lists of the edges that can matter:
 * those that it has as long as its prices are near to those that they began from, else new ones. O(rows + columns).
 */
export function withLists(standing: Standing): Standing {
  const { book, price, profit, horizon } = standing;
  if (horizon !== undefined && (standing.near === undefined || areNear(standing, horizon.limit))) return standing;
  const isLong = isDense(book.base) || edgesOf(book.base) >= LONG * book.base.rows;
  return { ...standing, horizon: horizonOf(book.base, price, profit), near: isLong ? newLists(standing) : undefined };
}

/** Prices that all rose by the same, with profits that fell by it, are still the same. */
function areNear(standing: Standing, limit: number): boolean {
  const { priceFall, profitFall } = new EdgeReader(standing);
  return priceFall + profitFall <= FAR * limit;
}

/** Undefined where prices or profits leave 32 bits. */
function newLists(standing: Standing): NearEdges | undefined {
  const { book, price, level, profit, absent } = standing;
  const quick = quickPrices({ columnPrice: price, columnLevel: level });
  if (quick === undefined) return undefined;
  const first = new Int32Array(profit.length).fill(FITS - 1);
  for (let row = 0; row < profit.length; row++) {
    if (absent[row] === 1 || levelOf(standing, row) !== quick.level) continue;
    if (!isQuick(quick, quick.level, profit[row]!)) return undefined;
    first[row] = profit[row]!;
  }
  return new NearEdges(book.base, quick.level, quick.price, first);
}
