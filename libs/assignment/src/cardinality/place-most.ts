import type { Heartbeat } from '../heartbeat';
import { hasEdge, type Network } from '../network';
import { NO_EDGE } from '../problem';
import { emptySeating, seat, seatPath, type Seating } from '../seating';
import { walkToFree } from './walk-to-free';

/**
 * Seats as many rows as possible: most of the highest class, then most of the
 * next, and so on, whatever the pairs weigh.
 *
 * Hopcroft, Karp, "An n^5/2 algorithm for maximum matchings in bipartite
 * graphs", SIAM J. Comput. 2 (1973), with places inside the columns; class
 * after class, since a row that is seated stays seated (a matroid's greedy).
 *
 * 1. Every row of the class takes the column that it is wanted in, where that is
 *    given and free, else the first free place among its edges, read from another edge on in each row.
 * 2. Most of those still out are seated by walks, where places are near.
 * 3. Layers: breadth first from the rows still out, up to the layer of the first free place.
 * 4. Depth first along the layers, one path per row, each vertex used once.
 * 5. Repeat from 3 until no free place is reached, or there is none.
 *
 * O(edges * sqrt(rows)) per class. Which rows are seated depends on the order
 * of the input: a start for the solver, not an answer.
 */
export function placeMost(
  network: Network,
  priority: Uint8Array | undefined,
  heartbeat: Heartbeat,
  wanted?: Int32Array,
): Seating {
  const seating = emptySeating(network);
  const search = {
    layer: new Int32Array(network.rows),
    cursor: new Int32Array(network.rows),
    reachedBy: new Int32Array(network.columns),
  };
  for (const members of classesFromHighest(network.rows, priority)) {
    if (wanted !== undefined) seatAsWanted(network, seating, members, wanted);
    seatGreedily(network, seating, members, heartbeat);
    const free = freePlaces(network, seating);
    if (free === 0) break;
    const loose = members.filter((row) => seating.columnOf[row]! < 0 && network.first[row]! < network.last[row]!);
    let out = walkToFree(network, seating, loose, free, heartbeat);
    while (out.length > 0) {
      heartbeat.beat();
      if (!layerRows(network, seating, search, out, heartbeat)) break;
      for (const row of out) augmentAlongLayers(network, seating, search, row, heartbeat);
      out = out.filter((row) => seating.columnOf[row]! < 0);
    }
  }
  return seating;
}

interface LayeredSearch {
  /** Distance of each row from the rows that are out, or -1. */
  readonly layer: Int32Array;
  /** Next edge to try of each row. */
  readonly cursor: Int32Array;
  /** Row that a path enters each column from. */
  readonly reachedBy: Int32Array;
}

function classesFromHighest(rows: number, priority: Uint8Array | undefined): Int32Array[] {
  const every = new Int32Array(rows);
  for (let row = 0; row < rows; row++) every[row] = row;
  if (priority === undefined) return [every];
  const classes = [...new Set(priority)].sort((a, b) => b - a);
  return classes.map((value) => every.filter((row) => priority[row] === value));
}

function seatAsWanted(network: Network, seating: Seating, members: Int32Array, wanted: Int32Array): void {
  for (const row of members) {
    const column = wanted[row]!;
    if (column >= 0 && seating.used[column]! < network.capacity[column]! && hasEdge(network, row, column))
      seat(seating, row, column);
  }
}

function seatGreedily(network: Network, seating: Seating, members: Int32Array, heartbeat: Heartbeat): void {
  const { columns, capacity, first, last, column, weight } = network;
  const { used } = seating;
  let free = freePlaces(network, seating);
  for (let index = 0; index < members.length && free > 0; index++) {
    const row = members[index]!;
    const length = last[row]! - first[row]!;
    if (seating.columnOf[row]! >= 0 || length === 0) continue;
    const base = row * columns;
    heartbeat.work(length);
    let edge = first[row]! + (row % length);
    for (let left = length; left > 0; left--) {
      const at = column === null ? edge - base : column[edge]!;
      if (used[at]! < capacity[at]! && weight[edge] !== NO_EDGE) {
        seat(seating, row, at);
        free--;
        break;
      }
      if (++edge === last[row]!) edge = first[row]!;
    }
  }
}

function freePlaces({ columns, capacity }: Network, { used }: Seating): number {
  let free = 0;
  for (let column = 0; column < columns; column++) free += capacity[column]! - used[column]!;
  return free;
}

/** Step 3. False when no free place can be reached. */
function layerRows(
  network: Network,
  seating: Seating,
  search: LayeredSearch,
  out: Int32Array,
  heartbeat: Heartbeat,
): boolean {
  const { columns, capacity, first, last, column, weight } = network;
  const { used, head, next } = seating;
  const { layer, cursor } = search;
  layer.fill(-1);
  cursor.set(first);
  const queue = new Int32Array(network.rows);
  const seen = new Uint8Array(columns);
  let tail = 0;
  for (const row of out) {
    layer[row] = 0;
    queue[tail++] = row;
  }
  let depth = -1;
  for (let at = 0; at < tail; at++) {
    const row = queue[at]!;
    if (depth >= 0 && layer[row]! >= depth) break;
    const base = row * columns;
    heartbeat.work(last[row]! - first[row]!);
    for (let edge = first[row]!; edge < last[row]!; edge++) {
      const to = column === null ? edge - base : column[edge]!;
      if (seen[to] === 1 || weight[edge] === NO_EDGE) continue;
      seen[to] = 1;
      if (used[to]! < capacity[to]!) depth = layer[row]! + 1;
      for (let other = head[to]!; other >= 0; other = next[other]!) {
        if (layer[other]! >= 0) continue;
        layer[other] = layer[row]! + 1;
        queue[tail++] = other;
      }
    }
  }
  return depth >= 0;
}

/** Step 4, without recursion: a path may be as long as there are rows. */
function augmentAlongLayers(
  network: Network,
  seating: Seating,
  search: LayeredSearch,
  source: number,
  heartbeat: Heartbeat,
): void {
  const { columns, capacity, last, column, weight } = network;
  const { columnOf, used } = seating;
  const { layer, cursor, reachedBy } = search;
  for (let row = source; ;) {
    heartbeat.work(4);
    const edge = cursor[row]!;
    if (edge >= last[row]!) {
      layer[row] = -1;
      if (row === source) return;
      row = reachedBy[columnOf[row]!]!;
      continue;
    }
    const to = column === null ? edge - row * columns : column[edge]!;
    const deeper = weight[edge] === NO_EDGE ? -1 : occupantBelow(seating, layer, to, layer[row]! + 1);
    if (weight[edge] !== NO_EDGE && used[to]! < capacity[to]!) {
      reachedBy[to] = row;
      leaveLayers(seating, search, to, source);
      seatPath(seating, reachedBy, to, source);
      return;
    }
    if (deeper < 0) cursor[row]!++;
    else {
      reachedBy[to] = row;
      row = deeper;
    }
  }
}

/** Takes the rows of a path out of the layers: no other path of this round may use them, wherever they sit by then. */
function leaveLayers(seating: Seating, { layer, reachedBy }: LayeredSearch, column: number, source: number): void {
  for (let at = column; ;) {
    const row = reachedBy[at]!;
    layer[row] = -1;
    if (row === source) return;
    at = seating.columnOf[row]!;
  }
}

/** A row of the column in the wanted layer, or -1. Rows that lead nowhere have left their layer. */
function occupantBelow(seating: Seating, layer: Int32Array, column: number, wanted: number): number {
  for (let row = seating.head[column]!; row >= 0; row = seating.next[row]!) {
    if (layer[row] === wanted) return row;
  }
  return -1;
}
