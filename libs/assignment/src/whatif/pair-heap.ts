/**
 * Indexed four-way heap of nodes by a distance of two numbers, the first of
 * which counts and the second decides where it is equal. The distances belong to
 * the caller, who lowers one and then calls `lower`.
 */
export class PairHeap {
  private readonly heap: Int32Array;
  /** Position in the heap plus 1, or 0. */
  private readonly position: Int32Array;
  private size = 0;

  constructor(
    private readonly first: Float64Array,
    private readonly second: Float64Array,
  ) {
    this.heap = new Int32Array(first.length);
    this.position = new Int32Array(first.length);
  }

  /** The nearest node, or -1. */
  top(): number {
    return this.size === 0 ? -1 : this.heap[0]!;
  }

  lower(node: number): void {
    const at = this.position[node]! - 1;
    this.rise(at < 0 ? this.size++ : at, node);
  }

  pop(): number {
    const node = this.heap[0]!;
    this.position[node] = 0;
    const moved = this.heap[--this.size]!;
    if (this.size > 0) this.sink(moved);
    return node;
  }

  clear(): void {
    for (let at = 0; at < this.size; at++) this.position[this.heap[at]!] = 0;
    this.size = 0;
  }

  private isNearer(a: number, b: number): boolean {
    const { first, second } = this;
    return first[a]! < first[b]! || (first[a] === first[b] && second[a]! < second[b]!);
  }

  private rise(from: number, node: number): void {
    const { heap, position } = this;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const above = heap[parent]!;
      if (!this.isNearer(node, above)) break;
      heap[at] = above;
      position[above] = at + 1;
      at = parent;
    }
    heap[at] = node;
    position[node] = at + 1;
  }

  private sink(node: number): void {
    const { heap, position, size } = this;
    let at = 0;
    for (;;) {
      const firstChild = (at << 2) + 1;
      if (firstChild >= size) break;
      let child = firstChild;
      for (let other = firstChild + 1; other < Math.min(firstChild + 4, size); other++)
        if (this.isNearer(heap[other]!, heap[child]!)) child = other;
      const below = heap[child]!;
      if (!this.isNearer(below, node)) break;
      heap[at] = below;
      position[below] = at + 1;
      at = child;
    }
    heap[at] = node;
    position[node] = at + 1;
  }
}
