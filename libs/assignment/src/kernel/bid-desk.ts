import { sumOf } from '../lists';
import type { Network } from '../network';
import { BID_ROWS } from './generated/code';
import { instantiate, type KernelMemory } from './instantiate';
import { areShort, giveBack, longestRow, takeDeskWith, type RowDesk } from './row-desk';

/**
 * Where an auction is held: the places and who holds them, the rows that wait, the kept edges of each row, behind the desk
 * on which prices lie and rows are read (`kernel/bid-rows.as`).
 */
export interface BidDesk {
  readonly rowDesk: RowDesk;
  /** Rows are read where they are; only what they are worth is laid on the desk. */
  readonly isShort: boolean;
  /** Places of each column. */
  readonly places: Int32Array;
  /** Start of the places of each column, and of one more. */
  readonly start: Int32Array;
  /** Per place: the bid, and the row that holds it or -1. */
  readonly bid: Int32Array;
  readonly holder: Int32Array;
  /** Column of each row, or -1, and the scaled weight of that pair. */
  readonly columnOf: Int32Array;
  readonly seatValue: Int32Array;
  /** Places of each column that dummies hold. */
  readonly held: Int32Array;
  /** Edges kept per row at most. */
  readonly width: number;
  /** Column and scaled weight of each kept edge, `width` per row. */
  readonly column: Int32Array;
  readonly value: Int32Array;
  /** Of each row: what no other edge is worth more than, and how many are kept. */
  readonly bound: Int32Array;
  readonly count: Uint8Array;
  readonly mayStayOut: Uint8Array;
  /** Whether the row keeps its place when rows are released. */
  readonly keep: Uint8Array;
  readonly bidder: Bidder;
}

/** Rows, columns and amounts in scaled units; see `kernel/bid-rows.as`. */
interface Bidder {
  open(
    at: number,
    columnsAt: number,
    worthsAt: number,
    rows: number,
    mostColumns: number,
    places: number,
    width: number,
    longest: number,
  ): void;
  clearFloor(columns: number, outside: number, dummies: number): void;
  enqueue(row: number): void;
  countWaiting(): number;
  begin(mostMissed: number): void;
  /** Returns the row whose edges must be read, {@link ENDED} or {@link TOO_HIGH}. */
  bidOn(epsilon: number, most: number): number;
  countBids(): number;
  wantsBestTwo(): number;
  offerKept(): void;
  offer(best: number, second: number, column: number, value: number): void;
  keepLaid(row: number, count: number): void;
  takePlace(column: number, row: number, amount: number): void;
  note(column: number, price: number): void;
  cheapestNoted(): number;
  dropCheapest(): void;
  seatDummies(): void;
  catchUpAll(): void;
  level(): number;
  outWorth(): number;
  releaseRows(keepAt: number): void;
  releaseUnsatisfied(epsilon: number): void;
}

/** Edges of a short list that are kept at most: more cost each bid more than they save readings. */
export const MOST_LAID = 10;
/** Nobody waits, or all bids are made. */
export const ENDED = -1;
/** A price left the safe range. */
export const TOO_HIGH = -2;

const bidders = new WeakMap<KernelMemory, Bidder>();

/** A desk for an auction of so many places of each column, and for staying out, until it is given back. Says nothing yet. */
export function takeBidDesk(network: Network, placesOf: Int32Array, outside: number, width: number): BidDesk {
  const places = sumOf(placesOf) + outside;
  const { rows, columns } = network;
  const longest = longestRow(network);
  const ints = 5 * columns + 6 + 2 * places + (4 + 2 * width) * rows + 1 + scratch(longest);
  const rowDesk = takeDeskWith(network, 4 * ints + 3 * rows);
  const { memory, end, column, weight } = rowDesk;
  let bidder = bidders.get(memory);
  if (bidder === undefined) bidders.set(memory, (bidder = instantiate<Bidder>(BID_ROWS, memory)));
  bidder.open(end, column.byteOffset, weight.byteOffset, rows, columns + 1, places, width, longest);
  const lists = listsOf(rowDesk, rows, columns + 1, places, width);
  return { rowDesk, isShort: areShort(network), places: placesOf, width, bidder, ...lists };
}

/** In the order in which `kernel/bid-rows.as` has them. */
function listsOf({ memory, end, longest }: RowDesk, rows: number, mostColumns: number, places: number, width: number) {
  let at = end;
  const ints = (length: number): Int32Array => {
    const view = new Int32Array(memory.buffer, at, length);
    at += 4 * length;
    return view;
  };
  const bytes = (length: number): Uint8Array => {
    const view = new Uint8Array(memory.buffer, at, length);
    at += length;
    return view;
  };
  const [start, bid, holder, columnOf] = [ints(mostColumns + 1), ints(places), ints(places), ints(rows)];
  ints(rows + 1);
  const held = ints(mostColumns);
  ints(3 * mostColumns);
  const [seatValue, column, value, bound] = [ints(rows), ints(rows * width), ints(rows * width), ints(rows)];
  ints(scratch(longest));
  const [count, mayStayOut, keep] = [bytes(rows), bytes(rows), bytes(rows)];
  return { start, bid, holder, columnOf, held, seatValue, column, value, bound, count, mayStayOut, keep };
}

/** Numbers that `kernel/kept-edges.as` needs for a row of so many edges: candidates, the best of them, and a table. */
function scratch(longest: number): number {
  return 2 * (longest + 4) + 2 * 24 + 64;
}

export function giveBidDeskBack({ rowDesk }: BidDesk): void {
  giveBack(rowDesk);
}
