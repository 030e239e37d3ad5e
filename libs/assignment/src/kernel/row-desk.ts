import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import { READ_ROWS } from './generated/code';
import { instantiate, newMemory, type KernelMemory } from './instantiate';

/** Columns of a block of a full row. */
export const BLOCK = 16;
/** The most edges of a row that are kept. */
export const MOST_KEPT = 24;

/**
 * Where a row of a full matrix is laid beside the prices, to be read four entries at a time (`kernel/read-rows.as`).
 * Nothing has to stay on it: whoever reads lays down first.
 */
export interface RowDesk {
  readonly columns: number;
  readonly price: Int32Array;
  readonly weight: Int32Array;
  /** What no edge of each block is worth more than. */
  readonly bound: Int32Array;
  /** Kept edges, best first. */
  readonly column: Int32Array;
  readonly value: Int32Array;
  readonly worth: Int32Array;
  readonly answer: Int32Array;
  readonly reader: Reader;
}

interface Reader {
  open(columns: number, room: number, mostKept: number): void;
  /** Answers: lowest weight minus 1, highest. */
  findRange(): void;
  /** Answers: worth of the best and of the second best edge, column and scaled weight of the best. */
  findBestTwo(left: number, right: number): void;
  boundBlocks(left: number, right: number): void;
  reachedBy(count: number): number;
  /** Answers: what no edge is worth more than that is not kept. */
  keepBest(width: number, least: number, left: number, right: number): number;
}

let memory: KernelMemory | undefined;
let reader: Reader | undefined;
let desk: RowDesk | undefined;

/** The desk, made for rows of so many columns. */
export function deskFor(columns: number): RowDesk {
  return desk?.columns === columns ? desk : (desk = openDesk(columns));
}

/** Lays a row of a full matrix on the desk. */
export function layRow({ weight: onDesk }: RowDesk, { columns, weight }: Network, row: number): void {
  onDesk.set(weight.subarray(row * columns, (row + 1) * columns));
}

/** The lists of the desk, each behind the one before. Behind the last column all weights are {@link NO_EDGE}. */
function openDesk(columns: number): RowDesk {
  const room = BLOCK * Math.ceil((columns + 1) / BLOCK);
  const bytes = 8 * room + room / 4 + 4 * (3 * MOST_KEPT + 4);
  if (memory === undefined || reader === undefined || memory.buffer.byteLength < bytes) {
    memory = newMemory(bytes);
    reader = instantiate<Reader>(READ_ROWS, memory);
  }
  reader.open(columns, room, MOST_KEPT);
  const { buffer } = memory;
  let at = 0;
  const list = (length: number, size = length): Int32Array => {
    const view = new Int32Array(buffer, at, length);
    at += 4 * size;
    return view;
  };
  new Int32Array(buffer, 4 * room, room).fill(NO_EDGE);
  return {
    columns,
    price: list(columns + 1, room),
    weight: list(columns, room),
    bound: list(Math.ceil(columns / BLOCK), room / BLOCK),
    column: list(MOST_KEPT),
    value: list(MOST_KEPT),
    worth: list(MOST_KEPT),
    answer: list(4),
    reader,
  };
}
