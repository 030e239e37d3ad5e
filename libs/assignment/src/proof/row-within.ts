import type { Certificate } from '../solution';

/**
 * Prices for a quick look at rows of the lowest level, in 32 bits: those of its
 * own columns, and for columns of higher levels (which may give any profit) more
 * than a weight exceeds as a rule. Undefined where prices do not fit.
 */
export interface QuickPrices {
  readonly level: number;
  readonly price: Int32Array;
}

/** Profits and prices below this add up within 32 bits. */
const FITS = 2 ** 30;

export function quickPrices({ columnPrice, columnLevel }: Certificate): QuickPrices | undefined {
  let level = Infinity;
  for (const value of columnLevel) if (value < level) level = value;
  const price = new Int32Array(columnPrice.length);
  for (let column = 0; column < price.length; column++) {
    const own = columnLevel[column] === level ? columnPrice[column]! : FITS - 1;
    if (!(Math.abs(own) < FITS)) return undefined;
    price[column] = own;
  }
  return { level, price };
}

export function isQuick(quick: QuickPrices | undefined, level: number, profit: number): quick is QuickPrices {
  return quick !== undefined && level === quick.level && Math.abs(profit) < FITS;
}

/**
 * Whether no entry of a full row weighs more than profit plus price: then nothing
 * gives its row a better profit. Where one does, it may still be no edge or one that
 * the terms refuse. Four at a time, since most of a check is this loop.
 */
export function fullRowIsWithin(
  dense: Int32Array,
  base: number,
  columns: number,
  price: Int32Array,
  profit: number,
): boolean {
  const most = profit | 0;
  let column = 0;
  for (let entry = base; column + 3 < columns; column += 4, entry += 4) {
    if (dense[entry]! > most + price[column]!) return false;
    if (dense[entry + 1]! > most + price[column + 1]!) return false;
    if (dense[entry + 2]! > most + price[column + 2]!) return false;
    if (dense[entry + 3]! > most + price[column + 3]!) return false;
  }
  for (; column < columns; column++) if (dense[base + column]! > most + price[column]!) return false;
  return true;
}

/** The same for the edges `start` to `end` of a sparse row. */
export function sparseRowIsWithin(
  column: Int32Array,
  weight: Int32Array,
  start: number,
  end: number,
  price: Int32Array,
  profit: number,
): boolean {
  const most = profit | 0;
  let edge = start;
  for (; edge + 3 < end; edge += 4) {
    if (weight[edge]! > most + price[column[edge]!]!) return false;
    if (weight[edge + 1]! > most + price[column[edge + 1]!]!) return false;
    if (weight[edge + 2]! > most + price[column[edge + 2]!]!) return false;
    if (weight[edge + 3]! > most + price[column[edge + 3]!]!) return false;
  }
  for (; edge < end; edge++) if (weight[edge]! > most + price[column[edge]!]!) return false;
  return true;
}
