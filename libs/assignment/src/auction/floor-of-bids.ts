import type { Market } from '../market';
import type { Surplus } from './surplus';

/**
 * The places of every column and the bids that hold them, as one binary heap
 * per column with the lowest bid on top: that is the column's price. A free
 * place keeps the bid at which it became free. All in scaled units.
 */
export interface FloorOfBids {
  /** Start of each column's heap. */
  readonly start: Int32Array;
  readonly bid: Int32Array;
  /** Row that holds the place, or -1. */
  readonly row: Int32Array;
  /** The lowest bid of each column; {@link CLOSED_PRICE} where it is closed. */
  readonly price: Int32Array;
  /** Column of each row, or -1, and the scaled weight of that pair. The rows after the last are the dummies that hold what stays free. */
  readonly columnOf: Int32Array;
  readonly seatValue: Int32Array;
  /** The column after the last stands for staying out where places for that are counted; else -1: it costs nothing. */
  readonly out: number;
  /** Whether dummies may stay out as rows do. */
  readonly isShared: boolean;
}

/** Higher than any bid. */
export const CLOSED_PRICE = 2 ** 29;

const NO_SURPLUS: Surplus = { places: 0, dummies: 0, isShared: false };

/**
 * All places free at the given prices, and those of the surplus outside, its dummies being the rows after the
 * last. Capacities beyond the number of rows are cut to it.
 */
export function openFloor({ network, closed }: Market, prices: Int32Array, surplus = NO_SURPLUS): FloorOfBids {
  const { rows, capacity } = network;
  const outPlaces = surplus.places;
  const out = outPlaces > 0 ? network.columns : -1;
  const columns = network.columns + (outPlaces > 0 ? 1 : 0);
  const price = new Int32Array(columns);
  price.set(prices);
  const start = new Int32Array(columns + 1);
  for (let column = 0; column < columns; column++)
    start[column + 1] = start[column]! + (column === out ? outPlaces : Math.min(capacity[column]!, rows));
  const bid = new Int32Array(start[columns]!);
  for (let column = 0; column < columns; column++) {
    if (closed[column] === 1) price[column] = CLOSED_PRICE;
    bid.fill(price[column]!, start[column], start[column + 1]);
  }
  const columnOf = new Int32Array(rows + surplus.dummies).fill(-1);
  return {
    start,
    bid,
    row: new Int32Array(bid.length).fill(-1),
    price,
    columnOf,
    seatValue: new Int32Array(columnOf.length),
    out,
    isShared: surplus.isShared,
  };
}

/** The price of a column all of whose bids are void. */
export function setPrice({ price, bid, start }: FloorOfBids, column: number, amount: number): void {
  price[column] = amount;
  bid.fill(amount, start[column], start[column + 1]);
}

/** Gives the cheapest place of the column to the row; returns the row that held it, or -1. O(log places). */
export function takePlace(floor: FloorOfBids, column: number, row: number, amount: number): number {
  const { start, bid, row: holder, price, columnOf } = floor;
  const from = start[column]!;
  const given = holder[from]!;
  columnOf[row] = column;
  if (given >= 0) columnOf[given] = -1;
  const places = start[column + 1]! - from;
  if (places === 1) {
    bid[from] = amount;
    holder[from] = row;
    price[column] = amount;
    return given;
  }
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= places) break;
    if (child + 1 < places && isCheaper(floor, from + child + 1, from + child)) child++;
    if (bid[from + child]! >= amount) break;
    bid[from + at] = bid[from + child]!;
    holder[from + at] = holder[from + child]!;
    at = child;
  }
  bid[from + at] = amount;
  holder[from + at] = row;
  price[column] = bid[from]!;
  return given;
}

/** At equal bids the free place first, so that none hides under one that is held. */
function isCheaper({ bid, row }: FloorOfBids, at: number, other: number): boolean {
  return bid[at]! < bid[other]! || (bid[at] === bid[other] && row[at]! < 0);
}

/**
 * Lets go of the rows whose `keep` is 0, and levels every bid of a column down
 * to its price, which stays. Calls `onFree` with each row let go.
 */
export function releaseRows(floor: FloorOfBids, keep: Uint8Array, onFree: (row: number) => void): void {
  const { start, bid, row: holder, price, columnOf } = floor;
  for (let column = 0; column < price.length; column++) {
    for (let at = start[column]!; at < start[column + 1]!; at++) {
      const row = holder[at]!;
      bid[at] = price[column]!;
      if (row < 0 || keep[row] === 1) continue;
      holder[at] = -1;
      columnOf[row] = -1;
      onFree(row);
    }
    gatherFree(floor, start[column]!, start[column + 1]!);
  }
}

/** What staying out is worth. */
export function outWorth({ price, out }: FloorOfBids): number {
  return out < 0 ? 0 : -price[out]!;
}

/** Free places first: at equal bids a place is taken only when none is free. */
function gatherFree({ row: holder }: FloorOfBids, from: number, to: number): void {
  let free = from;
  for (let at = from; at < to; at++) {
    if (holder[at]! >= 0) continue;
    holder[at] = holder[free]!;
    holder[free++] = -1;
  }
}

/** True when the column has a free place. The free ones hold its lowest bids, so one is on top. */
export function hasFreePlace({ start, row }: FloorOfBids, column: number): boolean {
  return start[column]! < start[column + 1]! && row[start[column]!]! < 0;
}

/** Prices that a free place keeps fall to the start prices. True when one fell. */
export function voidFreePrices({ network }: Market, floor: FloorOfBids, start: Int32Array): boolean {
  let fell = false;
  for (let column = 0; column < network.columns; column++) {
    if (floor.price[column]! === start[column]! || !hasFreePlace(floor, column)) continue;
    setPrice(floor, column, start[column]!);
    fell = true;
  }
  return fell;
}
