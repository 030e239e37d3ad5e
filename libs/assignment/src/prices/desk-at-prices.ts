import { giveBack, layRow, takeDesk, type RowDesk } from '../kernel/row-desk';
import type { Network } from '../network';

/** Weights and prices below this add up on the desk, and a closed column is worth less than any other. */
const FITS = 2 ** 27;
const CLOSED_PRICE = 2 ** 29;
/** So few edges that the desk is not worth its time in a process that may need it only once. */
const TOO_FEW_EDGES = 20_000;

/**
 * Gives a desk with these whole prices on it to read the rows of the network at, or undefined where rows are short or a
 * price does not fit.
 */
export function atPrices<Answer>(
  network: Network,
  price: Float64Array,
  read: (desk: RowDesk | undefined) => Answer,
): Answer {
  const desk = network.weight.length > TOO_FEW_EDGES && allFit(price) ? takeDesk(network) : undefined;
  if (desk === undefined) return read(undefined);
  for (let column = 0; column < price.length; column++) desk.price[column] = Math.min(price[column]!, CLOSED_PRICE);
  try {
    return read(desk);
  } finally {
    giveBack(desk);
  }
}

function allFit(price: Float64Array): boolean {
  for (const value of price) if (Math.abs(value) >= FITS && value !== Infinity) return false;
  return true;
}

/** What the best edge of the row is worth; -Infinity where it has none to an open column, NaN where a weight does not fit. */
export function bestOnDesk(desk: RowDesk, network: Network, row: number): number {
  if (network.first[row] === network.last[row]) return -Infinity;
  layRow(desk, network, row);
  desk.reader.findBest();
  if (desk.answer[1]! >= FITS) return NaN;
  const best = desk.answer[0]!;
  return best < -2 * FITS ? -Infinity : best;
}

/** Adds the columns of the row's edges that are worth so much, but one, to a list; returns its end, or -1 where a number does not fit. */
export function addWorthOnDesk(
  desk: RowDesk,
  network: Network,
  row: number,
  worth: number,
  but: number,
  list: Int32Array,
  from: number,
): number {
  if (network.first[row] === network.last[row]) return from;
  if (Math.abs(worth) >= 2 * FITS) return -1;
  layRow(desk, network, row);
  const count = desk.reader.listWorth(worth, but);
  if (desk.answer[1]! >= FITS) return -1;
  list.set(desk.found.subarray(0, count), from);
  return from + count;
}
