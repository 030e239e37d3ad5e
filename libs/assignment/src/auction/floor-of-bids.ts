import type { Market } from '../market';
import { cheapestNoted, dropCheapest, note } from './cheapest';
import { newDummies, type Dummies } from './dummies';
import type { Surplus } from './surplus';

/**
 * The places of every column and the bids that hold them, as one binary heap
 * per column with the lowest bid on top: that is the column's price. A free
 * place keeps the bid at which it became free. What dummies hold comes after the heap and costs the level of the
 * dummies. All in scaled units.
 */
export interface FloorOfBids {
  /** Start of each column's heap. */
  readonly start: Int32Array;
  readonly bid: Int32Array;
  /** Row that holds the place, or -1. */
  readonly row: Int32Array;
  /** The lowest bid of each column; {@link CLOSED_PRICE} where it is closed. May be behind the level where a dummy is. */
  readonly price: Int32Array;
  /** Column of each row, or -1, and the scaled weight of that pair. */
  readonly columnOf: Int32Array;
  readonly seatValue: Int32Array;
  /** The column after the last stands for staying out where places for that are counted; else -1: it costs nothing. */
  readonly out: number;
  readonly dummies: Dummies | undefined;
}

/** Higher than any bid. */
export const CLOSED_PRICE = 2 ** 29;

const NO_SURPLUS: Surplus = { places: 0, dummies: 0, isShared: false };

/**
 * All places free at the start prices, and those of the surplus outside, where a place costs `outPrice`. Capacities
 * beyond the number of rows are cut to it. The prices of the floor are kept in `list`, which has one more than columns.
 */
export function openFloor(
  market: Market,
  list: Int32Array,
  startPrices: Int32Array,
  surplus = NO_SURPLUS,
  outPrice = 0,
): FloorOfBids {
  const { rows, capacity } = market.network;
  const out = surplus.places > 0 ? market.network.columns : -1;
  const columns = market.network.columns + (out < 0 ? 0 : 1);
  const price = list.subarray(0, columns);
  price.set(startPrices);
  if (out >= 0) price[out] = outPrice;
  const start = new Int32Array(columns + 1);
  for (let column = 0; column < columns; column++)
    start[column + 1] = start[column]! + (column === out ? surplus.places : Math.min(capacity[column]!, rows));
  const bid = new Int32Array(start[columns]!);
  for (let column = 0; column < columns; column++) {
    if (market.closed[column] === 1) price[column] = CLOSED_PRICE;
    bid.fill(price[column]!, start[column], start[column + 1]);
  }
  return {
    start,
    bid,
    row: new Int32Array(bid.length).fill(-1),
    price,
    columnOf: new Int32Array(rows).fill(-1),
    seatValue: new Int32Array(rows),
    out,
    dummies: surplus.dummies > 0 ? newDummies(market, price, surplus, out) : undefined,
  };
}

/** The price of a column all of whose bids are void. */
export function setPrice({ price, bid, start }: FloorOfBids, column: number, amount: number): void {
  price[column] = amount;
  bid.fill(amount, start[column], start[column + 1]);
}

/** Gives the cheapest place of the column to the row; returns the row that held it, or -1. O(log places). */
export function takePlace(floor: FloorOfBids, column: number, row: number, amount: number): number {
  const { start, bid, row: holder, price, columnOf, dummies } = floor;
  columnOf[row] = column;
  if (dummies !== undefined && dummies.held[column]! > 0) {
    takeFromDummy(floor, dummies, column, row, amount);
    return -1;
  }
  const from = start[column]!;
  const given = holder[from]!;
  if (given >= 0) columnOf[given] = -1;
  const places = start[column + 1]! - from;
  if (places === 1) {
    bid[from] = amount;
    holder[from] = row;
    price[column] = amount;
    return given;
  }
  sinkBid(floor, from, places, row, amount);
  price[column] = bid[from]!;
  return given;
}

/** The dummy gets loose; what it held joins the heap. */
function takeFromDummy(floor: FloorOfBids, dummies: Dummies, column: number, row: number, amount: number): void {
  const { start, bid, row: holder, price } = floor;
  const from = start[column]!;
  let at = start[column + 1]! - from - dummies.held[column]!--;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (bid[from + parent]! <= amount) break;
    bid[from + at] = bid[from + parent]!;
    holder[from + at] = holder[from + parent]!;
    at = parent;
  }
  bid[from + at] = amount;
  holder[from + at] = row;
  price[column] = dummies.held[column]! > 0 ? dummies.level : bid[from]!;
  dummies.loose++;
  note(dummies.cheapest, column, bid[from]!);
}

/**
 * Gives each loose dummy the cheapest place that none has, at its price. Calls `onFree` with each row that held it. O(log
 * places + log columns) for each, and log columns for every price that rose since.
 */
export function seatDummies(floor: FloorOfBids, onFree: (row: number) => void): void {
  const { dummies } = floor;
  if (dummies === undefined) return;
  while (dummies.loose > 0) {
    const column = cheapestForDummy(floor, dummies);
    if (column < 0) return;
    const given = giveToDummy(floor, dummies, column);
    if (given >= 0) onFree(given);
  }
}

/** The column with the lowest bid of a row, or the lowest that a free place keeps; -1 where dummies have all. */
function cheapestForDummy({ start, bid }: FloorOfBids, { cheapest }: Dummies): number {
  for (;;) {
    const column = cheapestNoted(cheapest);
    if (column < 0 || bid[start[column]!] === cheapest.noted[column]) return column;
    note(cheapest, column, bid[start[column]!]!);
  }
}

/** Returns the row that held the place, or -1. */
function giveToDummy(floor: FloorOfBids, dummies: Dummies, column: number): number {
  const { start, bid, row: holder, price, columnOf } = floor;
  const from = start[column]!;
  const given = holder[from]!;
  if (given >= 0) columnOf[given] = -1;
  dummies.loose--;
  dummies.level = bid[from]!;
  price[column] = dummies.level;
  const last = start[column + 1]! - ++dummies.held[column]!;
  sinkBid(floor, from, last - from, holder[last]!, bid[last]!);
  bid[last] = dummies.level;
  holder[last] = -1;
  if (last === from) dropCheapest(dummies.cheapest);
  return given;
}

/** True where the column's price rises to the level, at which a dummy holds a place there. */
export function catchUp({ price, dummies }: FloorOfBids, column: number): boolean {
  if (dummies === undefined || dummies.held[column] === 0 || price[column] === dummies.level) return false;
  price[column] = dummies.level;
  return true;
}

/** Puts a bid, for the one on top, where it belongs among the first `places` of a heap. */
function sinkBid({ bid, row: holder }: FloorOfBids, from: number, places: number, row: number, amount: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= places) break;
    if (child + 1 < places && isCheaper(bid, holder, from + child + 1, from + child)) child++;
    if (bid[from + child]! >= amount) break;
    bid[from + at] = bid[from + child]!;
    holder[from + at] = holder[from + child]!;
    at = child;
  }
  bid[from + at] = amount;
  holder[from + at] = row;
}

/** At equal bids the free place first, so that none hides under one that is held. */
function isCheaper(bid: Int32Array, row: Int32Array, at: number, other: number): boolean {
  return bid[at]! < bid[other]! || (bid[at] === bid[other] && row[at]! < 0);
}

/** Every price as it is. */
export function catchUpAll(floor: FloorOfBids): void {
  if (floor.dummies !== undefined) for (let column = 0; column < floor.price.length; column++) catchUp(floor, column);
}

/**
 * Lets go of the rows whose `keep` is 0, and levels every bid of a column down
 * to its price, which has caught up and stays. Calls `onFree` with each row let go.
 */
export function releaseRows(floor: FloorOfBids, keep: Uint8Array, onFree: (row: number) => void): void {
  const { start, bid, row: holder, price, columnOf, dummies } = floor;
  for (let column = 0; column < price.length; column++) {
    const end = endOfHeap(floor, column);
    for (let at = start[column]!; at < end; at++) {
      const row = holder[at]!;
      bid[at] = price[column]!;
      if (row < 0 || keep[row] === 1) continue;
      holder[at] = -1;
      columnOf[row] = -1;
      onFree(row);
    }
    gatherFree(floor, start[column]!, end);
    if (dummies !== undefined && dummies.cheapest.position[column]! >= 0)
      note(dummies.cheapest, column, bid[start[column]!]!);
  }
}

function endOfHeap({ start, dummies }: FloorOfBids, column: number): number {
  return start[column + 1]! - (dummies === undefined ? 0 : dummies.held[column]!);
}

/** What staying out is worth. */
export function outWorth(floor: FloorOfBids): number {
  if (floor.out < 0) return 0;
  catchUp(floor, floor.out);
  return -floor.price[floor.out]!;
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
export function hasFreePlace(floor: FloorOfBids, column: number): boolean {
  return floor.start[column]! < endOfHeap(floor, column) && floor.row[floor.start[column]!]! < 0;
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
