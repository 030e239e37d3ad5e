import type { Heartbeat } from './heartbeat';
import type { Seating } from './seating';

/** Working memory of walks. */
export interface Walk {
  /** 1: the column was entered in this round. */
  readonly entered: Uint8Array;
  /** Row that a walk entered each column from: paths are read from it. */
  readonly reachedBy: Int32Array;
  /** Rows of the walk so far and the number of the next edge of each, from 0. */
  readonly row: Int32Array;
  readonly edge: Int32Array;
}

/** What walks go along and where they end. */
export interface Steps {
  /** Seats the row that the walk comes from, and moves on those on the path, where the walk can end at `row`. */
  ends(row: number, source: number): boolean;
  /** The next column of the row that was not entered yet, or -1; counts on the edges of the row at this depth. */
  next(row: number, depth: number): number;
  /** No walk can end any more. */
  isOver(): boolean;
}

export function newWalk({ rows, columns }: { readonly rows: number; readonly columns: number }): Walk {
  return {
    entered: new Uint8Array(columns),
    reachedBy: new Int32Array(columns),
    row: new Int32Array(rows + 1),
    edge: new Int32Array(rows + 1),
  };
}

/**
 * Walks depth first from every row, in rounds as long as they seat a fair part. A column is entered once per round, since
 * what led nowhere leads nowhere for the next row either. Returns the rows that are still out. O(edges) per round.
 */
export function walkInRounds<Rows extends Int32Array | number[]>(
  seating: Seating,
  walk: Walk,
  rows: Rows,
  steps: Steps,
  heartbeat: Heartbeat,
): Rows {
  let left = rows;
  while (left.length > 0) {
    walk.entered.fill(0);
    const before = left.length;
    left = left.filter((row) => !walkFrom(seating, walk, row, steps, heartbeat)) as Rows;
    if ((before - left.length) * FAIR_PART < before || steps.isOver()) break;
  }
  return left;
}

/** A round pays if it seats one row in this many. */
const FAIR_PART = 8;

function walkFrom({ head, next }: Seating, walk: Walk, source: number, steps: Steps, heartbeat: Heartbeat): boolean {
  if (steps.ends(source, source)) return true;
  let depth = 0;
  walk.row[0] = source;
  walk.edge[0] = 0;
  while (depth >= 0) {
    const row = walk.row[depth]!;
    const from = walk.edge[depth]!;
    const column = steps.next(row, depth);
    heartbeat.work(walk.edge[depth]! - from);
    if (column < 0) {
      depth--;
      continue;
    }
    walk.entered[column] = 1;
    walk.reachedBy[column] = row;
    // All rows of the column go on the stack, as if one led to the next: paths are read from `reachedBy`.
    for (let other = head[column]!; other >= 0; other = next[other]!) {
      if (steps.ends(other, source)) return true;
      depth++;
      walk.row[depth] = other;
      walk.edge[depth] = 0;
    }
  }
  return false;
}
