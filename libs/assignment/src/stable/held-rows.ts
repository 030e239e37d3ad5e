/**
 * The rows that each column holds for now, as one binary heap per column with
 * the row that it would give up first on top: the worst rank, then the highest
 * tie key.
 */
export interface HeldRows {
  /** Start of each column's heap; as long as it has places, and at most as long as it has edges. */
  readonly start: Int32Array;
  readonly count: Int32Array;
  readonly row: Int32Array;
  readonly rank: Int32Array;
  readonly tie: Float64Array;
}

export function emptyHeldRows(capacity: Int32Array, degree: Int32Array): HeldRows {
  const start = new Int32Array(capacity.length + 1);
  for (let column = 0; column < capacity.length; column++)
    start[column + 1] = start[column]! + Math.min(capacity[column]!, degree[column]!);
  const places = start[capacity.length]!;
  return {
    start,
    count: new Int32Array(capacity.length),
    row: new Int32Array(places),
    rank: new Int32Array(places),
    tie: new Float64Array(places),
  };
}

/**
 * Offers a row to a column. Returns -1 when it is held and nobody leaves, the
 * row that is given up for it, or the row itself when it is turned down.
 * O(log places).
 */
export function offer(held: HeldRows, column: number, row: number, rank: number, tie: number): number {
  const start = held.start[column]!;
  const places = held.start[column + 1]! - start;
  if (places === 0) return row;
  const count = held.count[column]!;
  if (count < places) {
    held.count[column] = count + 1;
    riseFrom(held, start, count, row, rank, tie);
    return -1;
  }
  if (rank > held.rank[start]! || (rank === held.rank[start]! && tie > held.tie[start]!)) return row;
  const given = held.row[start]!;
  sinkFromTop(held, start, places, row, rank, tie);
  return given;
}

function riseFrom(held: HeldRows, start: number, from: number, row: number, rank: number, tie: number): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isWorse(rank, tie, held.rank[start + parent]!, held.tie[start + parent]!)) break;
    copy(held, start + parent, start + at);
    at = parent;
  }
  put(held, start + at, row, rank, tie);
}

function sinkFromTop(held: HeldRows, start: number, count: number, row: number, rank: number, tie: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= count) break;
    const other = child + 1;
    if (
      other < count &&
      isWorse(held.rank[start + other]!, held.tie[start + other]!, held.rank[start + child]!, held.tie[start + child]!)
    )
      child = other;
    if (!isWorse(held.rank[start + child]!, held.tie[start + child]!, rank, tie)) break;
    copy(held, start + child, start + at);
    at = child;
  }
  put(held, start + at, row, rank, tie);
}

function isWorse(rank: number, tie: number, otherRank: number, otherTie: number): boolean {
  return rank > otherRank || (rank === otherRank && tie > otherTie);
}

function copy(held: HeldRows, from: number, to: number): void {
  put(held, to, held.row[from]!, held.rank[from]!, held.tie[from]!);
}

function put(held: HeldRows, at: number, row: number, rank: number, tie: number): void {
  held.row[at] = row;
  held.rank[at] = rank;
  held.tie[at] = tie;
}
