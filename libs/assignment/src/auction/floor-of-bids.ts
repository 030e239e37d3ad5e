import type { Heartbeat } from '../heartbeat';
import { takeBidDesk, type BidDesk } from '../kernel/bid-desk';
import { sumOf } from '../lists';
import type { Market } from '../market';
import { placesOf } from '../places';
import type { Surplus } from './surplus';

/**
 * The places of every column and the bids that hold them, as one binary heap
 * per column with the lowest bid on top: that is the column's price. A free
 * place keeps the bid at which it became free. What dummies hold comes after the heap and costs the level of the
 * dummies. All in scaled units. Bids are made by `kernel/bid-rows.as`.
 */
export interface FloorOfBids {
  readonly desk: BidDesk;
  /** The lowest bid of each column; {@link CLOSED_PRICE} where it is closed. May be behind the level where a dummy is. */
  readonly price: Int32Array;
  /** The column after the last stands for staying out where places for that are counted; else -1: it costs nothing. */
  readonly out: number;
  readonly hasDummies: boolean;
}

/** Higher than any bid. */
export const CLOSED_PRICE = 2 ** 29;

/** A desk with room for all places, and for one outside for each row that may stay out; until it is given back. */
export function takeDeskFor({ network, mayStayOut }: Market, width: number, heartbeat: Heartbeat): BidDesk {
  return takeBidDesk(network, placesOf(network, heartbeat), sumOf(mayStayOut), width);
}

const NO_SURPLUS: Surplus = { places: 0, dummies: 0, isShared: false };

/**
 * All places free at the start prices, and those of the surplus outside, where a place costs `outPrice`. Its dummies are
 * loose: they may be in columns that need not fill, and outside where that is shared. Nobody waits.
 */
export function openFloor(
  { network, mayStayOut, mustFill, closed }: Market,
  desk: BidDesk,
  startPrices: Int32Array,
  surplus = NO_SURPLUS,
  outPrice = 0,
): FloorOfBids {
  const out = surplus.places > 0 ? network.columns : -1;
  const columns = network.columns + (out < 0 ? 0 : 1);
  const price = desk.rowDesk.price.subarray(0, columns);
  const { bidder, places, start, bid } = desk;
  desk.mayStayOut.set(mayStayOut);
  price.set(startPrices);
  if (out >= 0) price[out] = outPrice;
  bidder.clearFloor(columns, out, surplus.dummies);
  start[0] = 0;
  for (let column = 0; column < columns; column++) {
    if (closed[column] === 1) price[column] = CLOSED_PRICE;
    start[column + 1] = start[column]! + (column === out ? surplus.places : places[column]!);
    bid.fill(price[column]!, start[column], start[column + 1]);
    const mayHold = column === out ? surplus.isShared : mustFill[column] === 0 && closed[column] === 0;
    if (surplus.dummies > 0 && mayHold && start[column + 1]! > start[column]!) bidder.note(column, price[column]!);
  }
  return { desk, price, out, hasDummies: surplus.dummies > 0 };
}

/** The price of a column all of whose bids are void. */
function setPrice({ price, desk }: FloorOfBids, column: number, amount: number): void {
  price[column] = amount;
  desk.bid.fill(amount, desk.start[column], desk.start[column + 1]);
}

/** True when the column has a free place. The free ones hold its lowest bids, so one is on top. */
export function hasFreePlace({ desk }: FloorOfBids, column: number): boolean {
  const from = desk.start[column]!;
  return from < desk.start[column + 1]! - desk.held[column]! && desk.holder[from]! < 0;
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
