import type { Heartbeat } from '../heartbeat';
import type { RowDesk } from '../kernel/row-desk';
import { addWorthOnDesk, atPrices } from '../prices/desk-at-prices';
import type { Ledger, TightEdges } from '../prices/ledger';
import { tightAreListed } from '../prices/tight-listed';
import { NO_EDGE } from '../problem';
import { strongComponents, type Arcs } from './components';

/** The other best choices of each row at the final prices, and which of them can really be swapped for. */
export interface TightGraph extends TightEdges {
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
  const { start, column } = ledger.tight ?? tightEdges(ledger, heartbeat);
  const component = strongComponents(arcsOf(ledger, start, column, heartbeat), heartbeat);
  return { start, column, component };
}

/** The graph that the components are of. Counts the arcs of each node, then copies each row's edges behind each other. */
function arcsOf(ledger: Ledger, start: Int32Array, column: Int32Array, heartbeat: Heartbeat): Arcs {
  const { market, seating } = ledger;
  const { rows, columns, capacity } = market.network;
  const { columnOf, used } = seating;
  const out = columns;
  const first = new Int32Array(columns + 2);
  for (let row = 0; row < rows; row++) {
    const seat = columnOf[row]!;
    first[(seat < 0 ? out : seat) + 1]! += start[row + 1]! - start[row]!;
    if (seat >= 0 && mayBeOut(ledger, row)) first[seat + 1]!++;
  }
  for (let at = 0; at < columns; at++) {
    if (!mayHaveFreePlaces(ledger, at)) continue;
    first[out + 1]!++;
    if (used[at]! < capacity[at]!) first[at + 1]!++;
  }
  for (let node = 0; node <= columns; node++) first[node + 1]! += first[node]!;
  const end = first.slice(0, columns + 1);
  const to = new Int32Array(first[columns + 1]!);
  for (let row = 0; row < rows; row++) {
    const seat = columnOf[row]!;
    const node = seat < 0 ? out : seat;
    heartbeat.work(start[row + 1]! - start[row]!);
    end[node] = copied(column, start[row]!, start[row + 1]!, to, end[node]!);
    if (seat >= 0 && mayBeOut(ledger, row)) to[end[seat]!++] = out;
  }
  for (let at = 0; at < columns; at++) {
    if (!mayHaveFreePlaces(ledger, at)) continue;
    to[end[out]!++] = at;
    if (used[at]! < capacity[at]!) to[end[at]!++] = out;
  }
  return { start: first, to };
}

/** Copies a part of a list to `at`; returns its end there. */
function copied(from: Int32Array, start: number, end: number, to: Int32Array, at: number): number {
  if (end - start > FEW) to.set(from.subarray(start, end), at);
  else for (let index = start; index < end; index++) to[at + index - start] = from[index]!;
  return at + end - start;
}

/** So few that a loop is done before a copy of memory has begun. */
const FEW = 16;

/** Staying out costs the row nothing. */
export function mayBeOut({ market, profit }: Ledger, row: number): boolean {
  return market.mayStayOut[row] === 1 && profit[row] === 0;
}

/** A free place in the column costs nothing. */
export function mayHaveFreePlaces({ market, price }: Ledger, column: number): boolean {
  return market.mustFill[column] === 0 && price[column] === 0;
}

function tightEdges(ledger: Ledger, heartbeat: Heartbeat): TightEdges {
  return atPrices(ledger.market.network, ledger.price, (desk) => tightEdgesBy(desk, ledger, heartbeat));
}

function tightEdgesBy(desk: RowDesk | undefined, ledger: Ledger, heartbeat: Heartbeat): TightEdges {
  const { network } = ledger.market;
  const { rows } = network;
  const start = new Int32Array(rows + 1);
  let found = new Int32Array(rows + 1024);
  for (let row = 0; row < rows; row++) {
    const most = start[row]! + edgesToRead(ledger, row);
    heartbeat.work(most - start[row]!);
    if (most > found.length) found = grown(found, most);
    const from = start[row]!;
    if (tightAreListed(ledger, row)) {
      start[row + 1] = addListed(ledger, row, found, from);
      continue;
    }
    const seat = ledger.seating.columnOf[row]!;
    const onDesk = desk === undefined ? -1 : addWorthOnDesk(desk, network, row, ledger.profit[row]!, seat, found, from);
    start[row + 1] = onDesk < 0 ? addTight(ledger, row, found, from) : onDesk;
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
    if (weight[edge]! - price[at]! !== own || at === seat || weight[edge] === NO_EDGE) continue;
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
