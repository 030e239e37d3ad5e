import type { Network } from '../network';
import type { BidCache } from './bid-cache';
import { scanOnDesk } from './scan-on-desk';

/** Reads the edges that can matter, of a row that has any, and keeps the best. O(edges of the row). */
export function scanEdges(network: Network, cache: BidCache, row: number): void {
  if (cache.desk.isShort) scanList(network, network.column!, cache, row);
  else scanOnDesk(network, cache, row);
}

/** The edges are read where they are; what they are worth is laid on the desk. */
function scanList({ first, last, weight }: Network, columnAt: Int32Array, cache: BidCache, row: number): void {
  const { left, right, price, desk } = cache;
  const { column: laid, weight: worth } = desk.rowDesk;
  const end = last[row]!;
  let count = 0;
  for (let edge = first[row]!; edge < end; edge++) {
    const column = columnAt[edge]!;
    laid[count] = column;
    worth[count++] = (((weight[edge]! << left) >> right) - price[column]!) | 0;
  }
  desk.bidder.keepLaid(row, count);
}
