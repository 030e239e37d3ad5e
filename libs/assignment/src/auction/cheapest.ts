/**
 * Columns by a price that mostly rises, as an indexed binary heap. A price may have risen since it was noted, so that its
 * column is too far up; one that falls must be noted.
 */
export interface Cheapest {
  readonly heap: Int32Array;
  /** Where each column is in the heap, or -1. */
  readonly position: Int32Array;
  readonly noted: Int32Array;
  size: number;
}

export function newCheapest(columns: number): Cheapest {
  return {
    heap: new Int32Array(columns),
    position: new Int32Array(columns).fill(-1),
    noted: new Int32Array(columns),
    size: 0,
  };
}

/** Puts the column where its price belongs. O(log columns). */
export function note(cheapest: Cheapest, column: number, price: number): void {
  const { position, noted } = cheapest;
  const known = position[column]!;
  const falls = known < 0 || price < noted[column]!;
  noted[column] = price;
  if (falls) rise(cheapest, known < 0 ? cheapest.size++ : known, column);
  else sink(cheapest, known, column);
}

/** The column with the lowest noted price, or -1. */
export function cheapestNoted({ heap, size }: Cheapest): number {
  return size === 0 ? -1 : heap[0]!;
}

/** Takes out the column with the lowest noted price. */
export function dropCheapest(cheapest: Cheapest): void {
  const { heap, position } = cheapest;
  position[heap[0]!] = -1;
  const moved = heap[--cheapest.size]!;
  if (cheapest.size > 0) sink(cheapest, 0, moved);
}

function rise({ heap, position, noted }: Cheapest, from: number, column: number): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent]!;
    if (noted[above]! <= noted[column]!) break;
    heap[at] = above;
    position[above] = at;
    at = parent;
  }
  heap[at] = column;
  position[column] = at;
}

function sink({ heap, position, noted, size }: Cheapest, from: number, column: number): void {
  let at = from;
  for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size && noted[heap[child + 1]!]! < noted[heap[child]!]!) child++;
    const below = heap[child]!;
    if (noted[below]! >= noted[column]!) break;
    heap[at] = below;
    position[below] = at;
    at = child;
  }
  heap[at] = column;
  position[column] = at;
}
