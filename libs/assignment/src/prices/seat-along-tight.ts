import type { Heartbeat } from '../heartbeat';
import { NO_EDGE } from '../problem';
import { seatPath, unseat } from '../seating';
import type { Ledger } from './ledger';
import { tightAreListed } from './tight-listed';
import { newWalk, walkInRounds, type Walk } from '../walk';

/**
 * Seats as many of the loose rows as paths of tight edges alone can seat (edges
 * that attain their row's profit), which changes no price. With many ties that
 * is most of them, for the price of reading the edges once per round.
 *
 * Walks along tight edges from every loose row end at a free place, or at a row that may stay out and gains nothing.
 *
 * Returns the rows that are still loose. O(edges) per round.
 */
export function seatAlongTight(ledger: Ledger, loose: number[], heartbeat: Heartbeat): number[] {
  const { network } = ledger.market;
  const walk = newWalk(network);
  const places = { free: freePlaces(ledger), tried: new Int32Array(network.rows) };
  const steps = {
    ends: (row: number, source: number): boolean =>
      leavesForNothing(ledger, walk, row, source) || takesFreePlace(ledger, walk, places, row, source, heartbeat),
    next: (row: number, depth: number): number => nextTight(ledger, walk, depth, row),
    isOver: (): boolean => places.free === 0,
  };
  return walkInRounds(ledger.seating, walk, loose, steps, heartbeat);
}

/** Places that walks can end at. */
interface Places {
  /** How many nobody holds, in columns that are not closed. */
  free: number;
  /** Edges of each row that lead to none at all: places that are taken stay taken. */
  readonly tried: Int32Array;
}

/** Ends the walk at a row that may stay out and gains nothing. */
function leavesForNothing({ market, seating, profit }: Ledger, walk: Walk, row: number, source: number): boolean {
  if (market.mayStayOut[row] === 0 || profit[row] !== 0) return false;
  const column = seating.columnOf[row]!;
  if (row !== source) {
    unseat(seating, row);
    seatPath(seating, walk.reachedBy, column, source);
  }
  return true;
}

/**
 * Ends the walk at a free place that a tight edge of its last row leads to, if there is one: the lookahead of Pothen
 * and Fan (ACM Trans. Math. Software 16, 1990). Each row looks from another edge on; a row whose tight edges are all
 * on the shortlist looks there.
 */
function takesFreePlace(
  ledger: Ledger,
  walk: Walk,
  places: Places,
  row: number,
  source: number,
  heartbeat: Heartbeat,
): boolean {
  if (places.free === 0) return false;
  const to = tightAreListed(ledger, row) ? listedFreePlace(ledger, row) : freePlace(ledger, places, row, heartbeat);
  if (to < 0) return false;
  places.free--;
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

function freePlace(ledger: Ledger, { tried }: Places, row: number, heartbeat: Heartbeat): number {
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
