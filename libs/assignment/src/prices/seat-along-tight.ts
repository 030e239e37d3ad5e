import type { Heartbeat } from '../heartbeat';
import { NO_EDGE } from '../problem';
import { seatPath, unseat } from '../seating';
import type { Ledger } from './ledger';
import { tightAreListed } from './tight-listed';

/**
 * Seats as many of the loose rows as paths of tight edges alone can seat (edges
 * that attain their row's profit), which changes no price. With many ties that
 * is most of them, for the price of reading the edges once per round.
 *
 * 1. Depth first from every loose row along tight edges; a column is entered
 *    once per round, since what led nowhere leads nowhere for the next row either.
 * 2. The path ends at a free place, or at a row that may stay out and gains nothing.
 * 3. Rounds as long as they seat a fair part of the rows.
 *
 * Returns the rows that are still loose. O(edges) per round.
 */
export function seatAlongTight(ledger: Ledger, loose: number[], heartbeat: Heartbeat): number[] {
  const { rows, columns } = ledger.market.network;
  const walk: Walk = {
    free: freePlaces(ledger),
    entered: new Uint8Array(columns),
    reachedBy: new Int32Array(columns),
    row: new Int32Array(rows + 1),
    edge: new Int32Array(rows + 1),
    tried: new Int32Array(rows),
  };

  let left = loose;
  while (left.length > 0) {
    walk.entered.fill(0);
    const before = left.length;
    left = left.filter((row) => !walkFrom(ledger, walk, row, heartbeat));
    if ((before - left.length) * FAIR_PART < before || walk.free === 0) break;
  }
  return left;
}

/** A round pays if it seats one row in this many. */
const FAIR_PART = 8;

interface Walk {
  /** Places that nobody holds, in columns that are not closed. */
  free: number;
  /** 1: the column was entered in this round. */
  readonly entered: Uint8Array;
  readonly reachedBy: Int32Array;
  /** Rows of the path so far and the number of the next edge of each, from 0. */
  readonly row: Int32Array;
  readonly edge: Int32Array;
  /** Edges of each row that lead to no free place at all: places that are taken stay taken. */
  readonly tried: Int32Array;
}

function walkFrom(ledger: Ledger, walk: Walk, source: number, heartbeat: Heartbeat): boolean {
  const { seating } = ledger;
  const { head, next } = seating;
  if (leavesForNothing(ledger, source)) return true;
  if (takesFreePlace(ledger, walk, source, source, heartbeat)) return true;
  let depth = 0;
  walk.row[0] = source;
  walk.edge[0] = 0;
  while (depth >= 0) {
    const row = walk.row[depth]!;
    const from = walk.edge[depth]!;
    const column = nextTight(ledger, walk, depth, row);
    heartbeat.work(walk.edge[depth]! - from);
    if (column < 0) {
      depth--;
      continue;
    }
    walk.entered[column] = 1;
    walk.reachedBy[column] = row;
    // All rows of the column go on the stack, as if one led to the next: paths are read from `reachedBy`.
    for (let other = head[column]!; other >= 0; other = next[other]!) {
      if (leavesForNothing(ledger, other)) {
        unseat(seating, other);
        seatPath(seating, walk.reachedBy, column, source);
        return true;
      }
      if (takesFreePlace(ledger, walk, other, source, heartbeat)) return true;
      depth++;
      walk.row[depth] = other;
      walk.edge[depth] = 0;
    }
  }
  return false;
}

function leavesForNothing({ market, profit }: Ledger, row: number): boolean {
  return market.mayStayOut[row] === 1 && profit[row] === 0;
}

/**
 * Ends the path at a free place that a tight edge of its last row leads to, if there is one: the lookahead of Pothen
 * and Fan (ACM Trans. Math. Software 16, 1990). Each row looks from another edge on; a row whose tight edges are all
 * on the shortlist looks there.
 */
function takesFreePlace(ledger: Ledger, walk: Walk, row: number, source: number, heartbeat: Heartbeat): boolean {
  if (walk.free === 0) return false;
  const to = tightAreListed(ledger, row) ? listedFreePlace(ledger, row) : freePlace(ledger, walk, row, heartbeat);
  if (to < 0) return false;
  walk.free--;
  walk.reachedBy[to] = row;
  seatPath(ledger.seating, walk.reachedBy, to, source);
  return true;
}

function freePlaces({ market, seating }: Ledger): number {
  const { columns, capacity } = market.network;
  let free = 0;
  for (let column = 0; column < columns; column++) {
    if (market.closed[column] === 0) free += capacity[column]! - seating.used[column]!;
  }
  return free;
}

function listedFreePlace({ market, seating, price, profit, shortlist }: Ledger, row: number): number {
  const { width, column, weight, count } = shortlist!;
  const { capacity } = market.network;
  const end = row * width + count[row]!;
  for (let at = row * width; at < end; at++) {
    const to = column[at]!;
    if (seating.used[to]! < capacity[to]! && weight[at]! - price[to]! === profit[row]) return to;
  }
  return -1;
}

function freePlace(ledger: Ledger, { tried }: Walk, row: number, heartbeat: Heartbeat): number {
  const { columns, capacity, first, last, column, weight } = ledger.market.network;
  const { used } = ledger.seating;
  const { price } = ledger;
  const length = last[row]! - first[row]!;
  const base = row * columns;
  const profit = ledger.profit[row]!;
  heartbeat.work(length - tried[row]!);
  let edge = first[row]! + ((row + tried[row]!) % Math.max(length, 1));
  for (let left = length - tried[row]!; left > 0; left--) {
    const to = column === null ? edge - base : column[edge]!;
    if (used[to]! < capacity[to]! && weight[edge]! - price[to]! === profit && weight[edge] !== NO_EDGE) {
      tried[row] = length - left;
      return to;
    }
    if (++edge === last[row]!) edge = first[row]!;
  }
  tried[row] = length;
  return -1;
}

/** The next column that is not entered yet and that a tight edge of the row leads to, or -1. `cursor` counts edges, listed ones where that is enough. */
function nextTight(ledger: Ledger, { entered, edge: cursor }: Walk, depth: number, row: number): number {
  if (tightAreListed(ledger, row)) return nextListed(ledger, entered, cursor, depth, row);
  const { market, price, profit } = ledger;
  const { columns, first, last, column, weight } = market.network;
  const base = row * columns;
  const end = last[row]!;
  const own = profit[row]!;
  for (let edge = first[row]! + cursor[depth]!; edge < end; edge++) {
    const to = column === null ? edge - base : column[edge]!;
    if (weight[edge]! - price[to]! !== own || entered[to] === 1 || weight[edge] === NO_EDGE) continue;
    cursor[depth] = edge + 1 - first[row]!;
    return to;
  }
  cursor[depth] = end - first[row]!;
  return -1;
}

function nextListed(
  { price, profit, shortlist }: Ledger,
  entered: Uint8Array,
  cursor: Int32Array,
  depth: number,
  row: number,
): number {
  const { width, column, weight, count } = shortlist!;
  for (let at = cursor[depth]!; at < count[row]!; at++) {
    const to = column[row * width + at]!;
    if (weight[row * width + at]! - price[to]! !== profit[row] || entered[to] === 1) continue;
    cursor[depth] = at + 1;
    return to;
  }
  cursor[depth] = count[row]!;
  return -1;
}
