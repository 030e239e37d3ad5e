/**
 * Indexed four-way heap of columns by distance, with a stack for columns at the
 * distance that is being settled: with ties, most never enter the heap.
 *
 * `distance` belongs to the caller, who lowers an entry and then calls `lower`.
 */
export class DistanceHeap {
  readonly distance: Float64Array;
  private readonly heap: Int32Array;
  /** Position in the heap, or {@link ABSENT}. */
  private readonly position: Int32Array;
  private readonly level: Int32Array;
  private size = 0;
  private levelSize = 0;
  private current = 0;

  constructor(columns: number) {
    this.distance = new Float64Array(columns).fill(Infinity);
    this.heap = new Int32Array(columns);
    this.position = new Int32Array(columns).fill(ABSENT);
    this.level = new Int32Array(columns);
  }

  /** Forgets the queue; the distances stay as they are. */
  clear(): void {
    for (let at = 0; at < this.size; at++) this.position[this.heap[at]!] = ABSENT;
    this.size = 0;
    this.levelSize = 0;
    this.current = 0;
  }

  /** Takes note that the column's distance was lowered to what `distance` says; it enters the queue if it is not in it. */
  lower(column: number): void {
    const at = this.position[column]!;
    if (this.distance[column] === this.current) {
      if (at !== ABSENT) this.removeAt(at);
      this.level[this.levelSize++] = column;
      return;
    }
    this.rise(at === ABSENT ? this.size++ : at, column);
  }

  /** Takes out a column of least distance, or returns -1. */
  pop(): number {
    if (this.levelSize > 0) return this.level[--this.levelSize]!;
    if (this.size === 0) return -1;
    const column = this.heap[0]!;
    this.removeAt(0);
    this.current = this.distance[column]!;
    return column;
  }

  private removeAt(at: number): void {
    this.position[this.heap[at]!] = ABSENT;
    const moved = this.heap[--this.size]!;
    if (at === this.size) return;
    const parent = (at - 1) >> 2;
    if (at > 0 && this.distance[moved]! < this.distance[this.heap[parent]!]!) this.rise(at, moved);
    else this.sink(at, moved);
  }

  private rise(from: number, column: number): void {
    const { heap, position, distance } = this;
    const key = distance[column]!;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const above = heap[parent]!;
      if (distance[above]! <= key) break;
      heap[at] = above;
      position[above] = at;
      at = parent;
    }
    heap[at] = column;
    position[column] = at;
  }

  private sink(from: number, column: number): void {
    const { heap, position, distance, size } = this;
    const key = distance[column]!;
    let at = from;
    for (;;) {
      const firstChild = (at << 2) + 1;
      if (firstChild >= size) break;
      const end = Math.min(firstChild + 4, size);
      let child = firstChild;
      for (let other = firstChild + 1; other < end; other++) {
        if (distance[heap[other]!]! < distance[heap[child]!]!) child = other;
      }
      const below = heap[child]!;
      if (distance[below]! >= key) break;
      heap[at] = below;
      position[below] = at;
      at = child;
    }
    heap[at] = column;
    position[column] = at;
  }
}

const ABSENT = -1;
