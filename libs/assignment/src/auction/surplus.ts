import type { Heartbeat } from '../heartbeat';
import type { Market } from '../market';
import { NO_EDGE } from '../problem';

/**
 * What makes a market balanced: places outside, for rows that stay out, and dummies, bidders for what else would stay
 * free. As many bidders as places then, and all of these are taken in the end.
 */
export interface Surplus {
  readonly places: number;
  readonly dummies: number;
  /** A dummy may be outside too; where not, both numbers are exact. */
  readonly isShared: boolean;
}

/**
 * Where no row reaches both columns that must fill and such that need not, and rows may stay out beside the former only,
 * it is known how many do, and how many places stay free. Else there is a place outside for each row that may stay out,
 * and dummies take what the rows leave, there and in the columns that need not fill. `placesIn`: places of each column.
 */
export function surplusOf(market: Market, placesIn: Int32Array, heartbeat: Heartbeat): Surplus {
  const { network, mayStayOut, mustFill, closed } = market;
  let free = 0;
  let full = 0;
  for (let column = 0; column < network.columns; column++) {
    if (closed[column] === 1) continue;
    const places = placesIn[column]!;
    if (mustFill[column] === 1) full += places;
    else free += places;
  }
  let bidders = 0;
  let mayStay = 0;
  for (let row = 0; row < network.rows; row++) {
    if (!canBid(market, row)) continue;
    bidders++;
    mayStay += mayStayOut[row]!;
  }
  if (mayStay === 0) return { places: 0, dummies: free + full - bidders, isShared: false };
  const beside = free === 0 ? bidders : rowsBesideFull(market, heartbeat);
  if (beside > full) return { places: beside - full, dummies: free - (bidders - beside), isShared: false };
  return { places: mayStay, dummies: mayStay + free + full - bidders, isShared: true };
}

/** How many rows reach columns that must fill; -1 where one reaches others too, or may stay out beside these. O(edges). */
function rowsBesideFull(market: Market, heartbeat: Heartbeat): number {
  const { network, mayStayOut, mustFill, closed } = market;
  const { columns, first, last, column, weight } = network;
  let count = 0;
  for (let row = 0; row < network.rows; row++) {
    let beside = -1;
    heartbeat.work(last[row]! - first[row]!);
    for (let edge = first[row]!; edge < last[row]!; edge++) {
      const to = column === null ? edge - row * columns : column[edge]!;
      if (closed[to] === 1 || weight[edge] === NO_EDGE || mustFill[to] === beside) continue;
      if (beside >= 0 || (mustFill[to] === 0 && mayStayOut[row] === 1)) return -1;
      beside = mustFill[to]!;
    }
    if (beside === 1) count++;
  }
  return count;
}

/** Whether the row has an edge to an open column. O(edges to columns that are closed). */
export function canBid({ network, closed }: Market, row: number): boolean {
  const { columns, first, last, column, weight } = network;
  for (let edge = first[row]!; edge < last[row]!; edge++) {
    const to = column === null ? edge - row * columns : column[edge]!;
    if (closed[to] === 0 && weight[edge] !== NO_EDGE) return true;
  }
  return false;
}
