import { layRow } from '../kernel/row-desk';
import type { Network } from '../network';
import type { BidCache } from './bid-cache';

/**
 * Offers the best two of all edges of the row that bids next, by what they are worth to it (scaled weight minus price), and
 * leaves the cache as it is. O(edges of the row).
 */
export function offerBestTwo(network: Network, { left, right, desk }: BidCache, row: number): void {
  const { rowDesk, bidder } = desk;
  layRow(rowDesk, network, row);
  rowDesk.reader.findBestTwo(left, right);
  const { answer } = rowDesk;
  const place = answer[2]!;
  bidder.offer(answer[0]!, answer[1]!, place < 0 ? -1 : columnAt(network, row, place), answer[3]!);
}

/** The column of an edge that is named by its place in the row. */
export function columnAt({ first, column }: Network, row: number, place: number): number {
  return column === null ? place : column[first[row]! + place]!;
}
