import type { Market } from '../market';
import { CLOSED_PRICE, type FloorOfBids } from './floor-of-bids';

/**
 * The columns that need not fill, and outside where that is shared, as a binary heap by the price that each had when it was last looked at. Prices only
 * rise while rows bid, so that a column is at most too far up, and is put down where it belongs when it comes to the top.
 */
export interface Cheapest {
  readonly column: Int32Array;
  readonly seen: Int32Array;
}

/** O(columns). */
export function cheapestColumns({ mustFill, closed }: Market, { price, out, isShared }: FloorOfBids): Cheapest {
  const open = Int32Array.from(price, (_, column) => column).filter((column) =>
    column === out ? isShared : mustFill[column] === 0 && closed[column] === 0,
  );
  const heap = { column: open, seen: open.map((column) => price[column]!) };
  for (let at = (open.length >> 1) - 1; at >= 0; at--) putDown(heap, at);
  return heap;
}

/** The lowest price of what dummies may hold. */
export function lowestPrice({ network, mustFill, closed }: Market, { price, out, isShared }: FloorOfBids): number {
  let lowest = isShared ? price[out]! : CLOSED_PRICE;
  for (let column = 0; column < network.columns; column++)
    if (mustFill[column] === 0 && closed[column] === 0 && price[column]! < lowest) lowest = price[column]!;
  return lowest;
}

/** The column with the lowest price, or -1 where there is none. O(log columns) for every price that rose. */
export function cheapestColumn(heap: Cheapest, price: Int32Array): number {
  if (heap.column.length === 0) return -1;
  refresh(heap, price, 0);
  return heap.column[0]!;
}

/** The lowest price of the others; `none` where there is no other. After {@link cheapestColumn}, prices being the same. */
export function nextPrice(heap: Cheapest, price: Int32Array, none: number): number {
  const { column, seen } = heap;
  for (let child = 1; child <= 2 && child < column.length; child++) refresh(heap, price, child);
  if (column.length < 2) return none;
  return column.length === 2 ? seen[1]! : Math.min(seen[1]!, seen[2]!);
}

/** Until what is at this place has the price that it was seen at. */
function refresh(heap: Cheapest, price: Int32Array, at: number): void {
  const { column, seen } = heap;
  for (let now = price[column[at]!]!; seen[at] !== now; now = price[column[at]!]!) {
    seen[at] = now;
    putDown(heap, at);
  }
}

function putDown({ column, seen }: Cheapest, from: number): void {
  const moved = column[from]!;
  const amount = seen[from]!;
  let at = from;
  for (let child = 2 * at + 1; child < column.length; child = 2 * at + 1) {
    if (child + 1 < column.length && seen[child + 1]! < seen[child]!) child++;
    if (seen[child]! >= amount) break;
    column[at] = column[child]!;
    seen[at] = seen[child]!;
    at = child;
  }
  column[at] = moved;
  seen[at] = amount;
}
