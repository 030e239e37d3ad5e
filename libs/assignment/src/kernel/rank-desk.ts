import { RANK_ROWS } from './generated/code';
import { instantiate, newMemory } from './instantiate';

/** Ranks that there is room for, a multiple of four, and rows. */
const EDGES = 8_192;
const ROWS = 256;
/** Numbers that the reader keeps for itself: candidates of a row with their ranks, and a table. */
const READERS_OWN = 2 * 56 + 64;
/** Problems of fewer edges are read without a desk: it takes longer to compile than they do. */
const MANY = 1 << 16;

/** The most edges of a row that `keepBest` keeps. */
export const MOST_BEST = 15;
/** Numbers per row in `best`. */
export const BEST_STRIDE = MOST_BEST + 1;

/**
 * Where the ranks that some rows give to their edges are laid, to be read four at a time (`kernel/rank-rows.as`). An edge
 * is named by its place on the desk: `base` less than in the problem. Nothing stays on it: whoever reads lays down first.
 */
export interface RankDesk {
  readonly rank: Int32Array;
  /** Where each row begins, and the last one ends. */
  readonly start: Int32Array;
  /** The worst rank that each row asks for. */
  readonly most: Int32Array;
  /** For each row how many edges are kept, then these, best first; -1 where the reader cannot tell. */
  readonly best: Int32Array;
  /** Edges that were asked for, row after row, and where each row ends among them. */
  readonly found: Int32Array;
  readonly foundEnd: Int32Array;
  readonly reader: Reader;
  /** The first row that lies on it, how many do, and the first edge of the first. */
  row: number;
  rows: number;
  base: number;
}

interface Reader {
  open(edges: number, rows: number): void;
  /**
   * Keeps the best edges of so many rows: all of up to fifteen, otherwise at most fifteen, at least seven. Cannot tell where two
   * that matter have the same rank; returns of how many rows.
   */
  keepBest(rows: number): number;
  /** Finds the edges of so many rows of the rank that each asks for, or better. */
  findUpTo(rows: number): void;
}

let free: RankDesk | undefined;

/** A desk until it is given back; undefined where there are too few edges for one. */
export function takeRankDesk(edges: number): RankDesk | undefined {
  if (edges < MANY) return undefined;
  const desk = free ?? openDesk();
  free = undefined;
  return desk;
}

export function giveRankDeskBack(desk: RankDesk): void {
  free = desk;
}

/**
 * Lays down the ranks of the rows from `row` on, whose edges follow each other in memory, as many rows as there is room
 * for: none where the first is too long.
 */
export function layRanks(desk: RankDesk, rank: Int32Array, first: Int32Array, last: Int32Array, row: number): void {
  const base = first[row]!;
  const most = Math.min(ROWS, first.length - row);
  let rows = 0;
  while (rows < most && last[row + rows]! - base <= EDGES) desk.start[rows + 1] = last[row + rows++]! - base;
  desk.start[0] = 0;
  desk.row = row;
  desk.rows = rows;
  desk.base = base;
  desk.rank.set(rank.subarray(base, base + desk.start[rows]!));
}

function openDesk(): RankDesk {
  const memory = newMemory(4 * (2 * EDGES + 5 + (3 + BEST_STRIDE) * ROWS + READERS_OWN));
  const reader = instantiate<Reader>(RANK_ROWS, memory);
  reader.open(EDGES, ROWS);
  let at = 0;
  const list = (length: number): Int32Array => {
    const view = new Int32Array(memory.buffer, at, length);
    at += 4 * length;
    return view;
  };
  return {
    rank: list(EDGES),
    start: list(ROWS + 1),
    most: list(ROWS),
    best: list(BEST_STRIDE * ROWS),
    found: list(EDGES + 4),
    foundEnd: list(ROWS),
    reader,
    row: 0,
    rows: 0,
    base: 0,
  };
}
