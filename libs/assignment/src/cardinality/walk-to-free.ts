import type { Heartbeat } from '../heartbeat';
import type { Network } from '../network';
import { NO_EDGE } from '../problem';
import { seatPath, type Seating } from '../seating';

/**
 * Seats most of the rows that are out, where free places are near: depth first with a lookahead (Pothen, Fan, ACM Trans.
 * Math. Software 16, 1990), which reads a few rows for each where layers would read them all.
 *
 * 1. A walk ends at the first row on it that has an edge to a free place: rows move along it.
 * 2. Each column is entered once per round, since what led nowhere leads nowhere for the next row either.
 * 3. Rounds as long as they seat a fair part of the rows.
 *
 * Returns the rows that are still out. O(edges) per round.
 */
export function walkToFree(network: Network, seating: Seating, out: Int32Array, heartbeat: Heartbeat): Int32Array {
  const walk: Walk = {
    entered: new Uint8Array(network.columns),
    reachedBy: new Int32Array(network.columns),
    row: new Int32Array(network.rows),
    edge: new Int32Array(network.rows),
    free: network.first.slice(),
  };
  let left = out;
  while (left.length > 0) {
    walk.entered.fill(0);
    const before = left.length;
    left = left.filter((row) => !seatsByWalk(network, seating, walk, row, heartbeat));
    if ((before - left.length) * FAIR_PART < before) break;
  }
  return left;
}

/** A round pays if it seats one row in this many. */
const FAIR_PART = 8;

interface Walk {
  /** 1: the column was entered in this round. */
  readonly entered: Uint8Array;
  /** Row that the walk enters each column from. */
  readonly reachedBy: Int32Array;
  /** Rows of the walk so far, and the next edge of each. */
  readonly row: Int32Array;
  readonly edge: Int32Array;
  /** Next edge of each row that may lead to a free place: places that are taken stay taken. */
  readonly free: Int32Array;
}

function seatsByWalk(network: Network, seating: Seating, walk: Walk, source: number, heartbeat: Heartbeat): boolean {
  const { head, next } = seating;
  if (takesFree(network, seating, walk, source, source, heartbeat)) return true;
  let depth = 0;
  walk.row[0] = source;
  walk.edge[0] = network.first[source]!;
  while (depth >= 0) {
    const row = walk.row[depth]!;
    const column = nextColumn(network, walk, depth, heartbeat);
    if (column < 0) {
      depth--;
      continue;
    }
    walk.entered[column] = 1;
    walk.reachedBy[column] = row;
    // All rows of the column go on the stack, as if one led to the next: paths are read from `reachedBy`.
    for (let other = head[column]!; other >= 0; other = next[other]!) {
      if (takesFree(network, seating, walk, other, source, heartbeat)) return true;
      depth++;
      walk.row[depth] = other;
      walk.edge[depth] = network.first[other]!;
    }
  }
  return false;
}

/** Ends the walk where its last row has an edge to a free place. */
function takesFree(
  { columns, capacity, last, column, weight }: Network,
  seating: Seating,
  { free, reachedBy }: Walk,
  row: number,
  source: number,
  heartbeat: Heartbeat,
): boolean {
  const { used } = seating;
  const from = free[row]!;
  const end = last[row]!;
  const base = row * columns;
  let edge = from;
  let to = -1;
  for (; edge < end && to < 0; edge++) {
    const at = column === null ? edge - base : column[edge]!;
    if (used[at]! < capacity[at]! && weight[edge] !== NO_EDGE) to = at;
  }
  heartbeat.work(edge - from);
  free[row] = edge;
  if (to < 0) return false;
  reachedBy[to] = row;
  seatPath(seating, reachedBy, to, source);
  return true;
}

/** The next column that was not entered yet, or -1. */
function nextColumn(
  { columns, last, column, weight }: Network,
  { row: rows, edge: cursor, entered }: Walk,
  depth: number,
  heartbeat: Heartbeat,
): number {
  const row = rows[depth]!;
  const base = row * columns;
  const end = last[row]!;
  const from = cursor[depth]!;
  let edge = from;
  let found = -1;
  for (; edge < end && found < 0; edge++) {
    const at = column === null ? edge - base : column[edge]!;
    if (entered[at] === 0 && weight[edge] !== NO_EDGE) found = at;
  }
  heartbeat.work(edge - from);
  cursor[depth] = edge;
  return found;
}
