import { longestOf } from '../lists';
import type { Network } from '../network';
import { READ_ROWS } from './generated/code';
import { instantiate, newMemory, type KernelMemory } from './instantiate';

/** Edges of a block of a row. */
export const BLOCK = 16;
/** Lists of fewer edges, on average, are read without a desk: laying them down takes as long. */
export const LONG = 128;
/** The most edges of a row that are kept. */
export const MOST_KEPT = 24;

/**
 * Where a row is laid beside the prices of all columns, to be read four edges at a time (`kernel/read-rows.as`). An edge
 * is named by its place in the row. The prices stay on the desk as long as it is taken, nothing else does: whoever reads a
 * row lays it down first.
 */
export interface RowDesk {
  readonly columns: number;
  /** Edges that there is room for. */
  readonly longest: number;
  readonly isFull: boolean;
  /** Of every column, and of one more: staying out. */
  readonly price: Int32Array;
  /** Of the row that lies on it: column of each edge, unless it is full, and weight. */
  readonly column: Int32Array;
  readonly weight: Int32Array;
  /** What no edge of each block is worth more than. */
  readonly bound: Int32Array;
  /** Kept edges, best first: place, scaled weight, worth. */
  readonly kept: Int32Array;
  readonly value: Int32Array;
  readonly worth: Int32Array;
  readonly answer: Int32Array;
  /** Columns that were looked for. */
  readonly found: Int32Array;
  readonly reader: Reader;
  readonly memory: KernelMemory;
  /** The first byte of the memory that no list of the desk is in. */
  readonly end: number;
}

interface Reader {
  open(columns: number, edges: number, isFull: boolean, mostKept: number): void;
  take(edges: number): void;
  /** Answers: lowest weight minus 1, highest. */
  findRange(): void;
  /** Answers: worth of the best and of the second best edge, place and scaled weight of the best. */
  findBestTwo(left: number, right: number): void;
  /** Answers: worth of the best edge, unscaled; bits that the weights need. */
  findBest(): void;
  /** Puts the columns of edges worth so much, unscaled, into `found`, but the one, and returns how many. Answers, second: bits that the weights need. */
  listWorth(worth: number, but: number): number;
  boundBlocks(left: number, right: number): void;
  reachedBy(count: number): number;
  /** Answers: what no edge is worth more than that is not kept. */
  keepBest(width: number, least: number, left: number, right: number): number;
}

/** The last desk that was given back, unless it is large. */
let free: RowDesk | undefined;
const LARGE = 2 ** 23;

/** A desk for the rows of the network, until it is given back; undefined where these are short lists, which are read as fast without. */
export function takeDesk(network: Network): RowDesk | undefined {
  return areShort(network) ? undefined : takeDeskWith(network, 0);
}

/** Whether the rows are lists of so few edges that these are best read where they are. */
export function areShort({ rows, column }: Network): boolean {
  return column !== null && column.length < LONG * rows;
}

/** The same for rows of any length, with so many bytes behind it. */
export function takeDeskWith(network: Network, bytes: number): RowDesk {
  const desk = openDesk(network.columns, longestRow(network), network.column === null, bytes, free);
  free = undefined;
  return desk;
}

/** Edges that a row has at most. */
export function longestRow({ columns, first, last, column }: Network): number {
  return column === null ? columns : longestOf(first, last);
}

export function giveBack(desk: RowDesk): void {
  if (desk.memory.buffer.byteLength < LARGE) free = desk;
}

/** Lays a row on the desk, and returns how many edges it has. */
export function layRow(desk: RowDesk, { columns, first, last, column, weight }: Network, row: number): number {
  const from = column === null ? row * columns : first[row]!;
  const end = column === null ? from + columns : last[row]!;
  desk.weight.set(weight.subarray(from, end));
  if (column !== null) {
    desk.column.set(column.subarray(from, end));
    desk.reader.take(end - from);
  }
  return end - from;
}

/** Words of a table of the reader's own. */
const TO_FRONT = 64;

/** In the memory of the other desk where that is large enough. */
function openDesk(columns: number, longest: number, isFull: boolean, behind: number, other?: RowDesk): RowDesk {
  const prices = BLOCK * Math.ceil((columns + 1) / BLOCK);
  const edges = BLOCK * Math.ceil(longest / BLOCK);
  const end = 4 * (prices + (isFull ? 2 : 4) * edges + edges / BLOCK + 3 * MOST_KEPT + 4 + TO_FRONT + 4);
  const isRoomy = other !== undefined && other.memory.buffer.byteLength >= end + behind;
  if (isRoomy && other.columns === columns && other.longest === longest && other.isFull === isFull) return other;
  const memory = isRoomy ? other.memory : newMemory(end + behind);
  const reader = isRoomy ? other.reader : instantiate<Reader>(READ_ROWS, memory);
  reader.open(prices, edges, isFull, MOST_KEPT);
  let at = 0;
  const list = (length: number, size = length): Int32Array => {
    const view = new Int32Array(memory.buffer, at, length);
    at += 4 * size;
    return view;
  };
  const price = list(columns + 1, prices);
  const column = isFull ? list(0) : list(edges).fill(0);
  if (!isFull) list(0, edges);
  const desk: RowDesk = {
    columns,
    longest,
    isFull,
    price,
    column,
    weight: list(longest, edges),
    bound: list(edges / BLOCK),
    kept: list(MOST_KEPT),
    value: list(MOST_KEPT),
    worth: list(MOST_KEPT),
    answer: list(4, 4 + TO_FRONT),
    found: list(longest, edges),
    reader,
    memory,
    end,
  };
  reader.take(longest);
  return desk;
}
