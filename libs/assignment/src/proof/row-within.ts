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
export const FITS = 2 ** 30;

export function quickPrices({
  columnPrice,
  columnLevel,
}: Pick<Certificate, 'columnPrice' | 'columnLevel'>): QuickPrices | undefined {
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
 * The first of the columns `column` to `columns` whose entry in a full row, which starts at `base`, weighs more than profit
 * plus price, or `columns`: then nothing in between gives its row a better profit. Where an entry does, it may still
 * be no edge or one that the terms refuse. Four at a time, since most of a check is this loop.
 */
export function nextAbove(
  dense: Int32Array,
  base: number,
  column: number,
  columns: number,
  price: Int32Array,
  profit: number,
): number {
  const most = profit | 0;
  let at = column;
  for (let entry = base + at; at + 3 < columns; at += 4, entry += 4) {
    if (dense[entry]! > most + price[at]!) return at;
    if (dense[entry + 1]! > most + price[at + 1]!) return at + 1;
    if (dense[entry + 2]! > most + price[at + 2]!) return at + 2;
    if (dense[entry + 3]! > most + price[at + 3]!) return at + 3;
  }
  for (; at < columns; at++) if (dense[base + at]! > most + price[at]!) return at;
  return columns;
}

/** The same for entries that stand `step` apart, as those of a column do. */
export function nextAboveAcross(
  dense: Int32Array,
  base: number,
  row: number,
  rows: number,
  profit: Int32Array,
  price: number,
  step: number,
): number {
  const most = price | 0;
  let at = row;
  for (let entry = base + at * step; at + 3 < rows; at += 4, entry += 4 * step) {
    if (dense[entry]! > most + profit[at]!) return at;
    if (dense[entry + step]! > most + profit[at + 1]!) return at + 1;
    if (dense[entry + 2 * step]! > most + profit[at + 2]!) return at + 2;
    if (dense[entry + 3 * step]! > most + profit[at + 3]!) return at + 3;
  }
  for (; at < rows; at++) if (dense[base + at * step]! > most + profit[at]!) return at;
  return rows;
}

/** The same for the edges `edge` to `end` of a sparse row, or column. */
export function nextListedAbove(
  column: Int32Array,
  weight: Int32Array,
  edge: number,
  end: number,
  price: Int32Array,
  profit: number,
): number {
  const most = profit | 0;
  let at = edge;
  for (; at + 3 < end; at += 4) {
    if (weight[at]! > most + price[column[at]!]!) return at;
    if (weight[at + 1]! > most + price[column[at + 1]!]!) return at + 1;
    if (weight[at + 2]! > most + price[column[at + 2]!]!) return at + 2;
    if (weight[at + 3]! > most + price[column[at + 3]!]!) return at + 3;
  }
  for (; at < end; at++) if (weight[at]! > most + price[column[at]!]!) return at;
  return end;
}
