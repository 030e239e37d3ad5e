import type { Heartbeat } from '../heartbeat';
import type { Ledger } from '../prices/ledger';
import { tightAreListed } from '../prices/shortlist';
import { arcsOf, strongComponents } from './components';

/** The other best choices of each row at the final prices, and which of them can really be swapped for. */
export interface TightGraph {
  /** Row i's tight edges but its own seat: `column[start[i]]` to `column[start[i + 1] - 1]`. */
  readonly start: Int32Array;
  readonly column: Int32Array;
  /** Component of each column and, last, of "out": only within one can a choice be part of another best assignment. */
  readonly component: Int32Array;
}

/**
 * Finds everything in which the best assignments can differ. They are the ones
 * that use tight edges only, so two of them differ by alternating cycles of
 * tight edges; a cycle lies within a strongly connected component of the graph
 * "somebody seated in column a could as well sit in column b", where "out" is a
 * column too: free places and rows that may stay out for nothing sit there.
 *
 * O(edges).
 */
export function tightGraph(ledger: Ledger, heartbeat: Heartbeat): TightGraph {
  const { market, seating } = ledger;
  const { rows, columns, capacity } = market.network;
  const { start, column } = tightEdges(ledger, heartbeat);
  const out = columns;
  const most = column.length + 2 * columns + rows;
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const seat = seating.columnOf[row]!;
    heartbeat.work(start[row + 1]! - start[row]!);
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      from[count] = seat < 0 ? out : seat;
      to[count++] = column[at]!;
    }
    if (seat < 0 || !mayBeOut(ledger, row)) continue;
    from[count] = seat;
    to[count++] = out;
  }
  for (let at = 0; at < columns; at++) {
    if (!mayHaveFreePlaces(ledger, at)) continue;
    from[count] = out;
    to[count++] = at;
    if (seating.used[at]! >= capacity[at]!) continue;
    from[count] = at;
    to[count++] = out;
  }
  const component = strongComponents(arcsOf(columns + 1, from, to, count, heartbeat), heartbeat);
  return { start, column, component };
}

/** Staying out costs the row nothing. */
export function mayBeOut({ market, profit }: Ledger, row: number): boolean {
  return market.mayStayOut[row] === 1 && profit[row] === 0;
}

/** A free place in the column costs nothing. */
export function mayHaveFreePlaces({ market, price }: Ledger, column: number): boolean {
  return market.mustFill[column] === 0 && price[column] === 0;
}

function tightEdges(ledger: Ledger, heartbeat: Heartbeat): { start: Int32Array; column: Int32Array } {
  const { rows } = ledger.market.network;
  const start = new Int32Array(rows + 1);
  let found = new Int32Array(rows + 1024);
  for (let row = 0; row < rows; row++) {
    const most = start[row]! + edgesToRead(ledger, row);
    heartbeat.work(most - start[row]!);
    if (most > found.length) found = grown(found, most);
    start[row + 1] = tightAreListed(ledger, row)
      ? addListed(ledger, row, found, start[row]!)
      : addTight(ledger, row, found, start[row]!);
  }
  return { start, column: found.subarray(0, start[rows]) };
}

function edgesToRead({ market }: Ledger, row: number): number {
  return market.network.last[row]! - market.network.first[row]!;
}

/** Adds the row's tight edges but its own seat after `from`; returns their end. */
function addTight({ market, seating, price, profit }: Ledger, row: number, found: Int32Array, from: number): number {
  const { columns, first, last, column, weight } = market.network;
  const base = row * columns;
  const own = profit[row]!;
  const seat = seating.columnOf[row]!;
  const to = last[row]!;
  let end = from;
  for (let edge = first[row]!; edge < to; edge++) {
    const at = column === null ? edge - base : column[edge]!;
    if (weight[edge]! - price[at]! !== own || at === seat) continue;
    found[end++] = at;
  }
  return end;
}

/** The same where all of them are on the shortlist. */
function addListed(ledger: Ledger, row: number, found: Int32Array, from: number): number {
  const { seating, price, profit, shortlist } = ledger;
  const { width, column, weight, count } = shortlist!;
  const own = profit[row]!;
  const seat = seating.columnOf[row]!;
  let end = from;
  for (let listed = row * width; listed < row * width + count[row]!; listed++) {
    const at = column[listed]!;
    if (weight[listed]! - price[at]! === own && at !== seat) found[end++] = at;
  }
  return end;
}

function grown(values: Int32Array<ArrayBuffer>, most: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(most, 2 * values.length));
  larger.set(values);
  return larger;
}
