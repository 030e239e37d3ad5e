import type { Heartbeat } from './heartbeat';
import { flagsOf, intsOf } from './lists';
import type { Market } from './market';
import type { Network } from './network';
import { NO_EDGE } from './problem';
import type { Ledger, TightEdges } from './prices/ledger';
import { emptySeating, seat } from './seating';

/** A market seen from the side of its columns. */
export interface TurnedMarket {
  readonly market: Market;
  /** Its rows that stand for the places of column c: `placeOf[c]` to `placeOf[c + 1]` - 1. */
  readonly placeOf: Int32Array;
}

/** So many rows at least for a place; turning a full matrix costs more than reading it. */
const SCARCE = 1.25;
const SCARCE_IN_FULL = 2.5;
/** So many times the edges at most. */
export const MOST_COPIES = 1.25;

/** Whether places are so few that they might bid for the rows. */
export function isScarce(places: number, bidders: number, isFull: boolean): boolean {
  return places > 0 && places * (isFull ? SCARCE_IN_FULL : SCARCE) <= bidders;
}

/**
 * The market with a row for each place and a column of one place for each row. What must fill must be seated and the other
 * way round, so that the prices of the one are the profits of the other: who solves it has solved the market.
 *
 * Worth its copy of the edges where places are scarce: bidding for rows, of which there are enough, they do not outbid
 * each other for long. Undefined where they are not scarce, or columns of several places would need many more edges.
 */
export function turnMarket(market: Market, heartbeat: Heartbeat): TurnedMarket | undefined {
  const { network, mayStayOut, mustFill, closed } = market;
  const { rows, columns, capacity, first, last } = network;
  let bidders = 0;
  for (let row = 0; row < rows; row++) if (last[row]! > first[row]!) bidders++;
  const placeOf = new Int32Array(columns + 1);
  for (let column = 0; column < columns; column++) {
    const places = closed[column] === 1 ? 0 : Math.min(capacity[column]!, bidders - placeOf[column]!);
    placeOf[column + 1] = placeOf[column]! + places;
  }
  if (!isScarce(placeOf[columns]!, bidders, network.column === null)) return undefined;
  const turned = turn(network, placeOf, heartbeat);
  if (turned === undefined) return undefined;
  const mayStay = new Uint8Array(turned.rows);
  for (let column = 0; column < columns; column++)
    mayStay.fill(1 - mustFill[column]!, placeOf[column], placeOf[column + 1]);
  const must = flagsOf(mayStayOut.length, (row) => mayStayOut[row] === 0 && last[row]! > first[row]!);
  return { placeOf, market: { network: turned, mayStayOut: mayStay, mustFill: must, closed: new Uint8Array(rows) } };
}

/** Prices and seating of the market, from those of the turned one, which is used up. */
export function turnBack(market: Market, placeOf: Int32Array, ledger: Ledger, heartbeat: Heartbeat): Ledger {
  const { network, closed } = market;
  if (ledger.tight === undefined) giveToRows(ledger, placeOf, heartbeat);
  const { seating: turned, price, profit, tight } = ledger;
  const prices = new Float64Array(network.columns);
  const seating = emptySeating(network);
  for (let column = 0; column < network.columns; column++) {
    if (closed[column] === 1) prices[column] = Infinity;
    for (let place = placeOf[column]!; place < placeOf[column + 1]!; place++) {
      prices[column] = profit[place]!;
      const row = turned.columnOf[place]!;
      if (row >= 0) seat(seating, row, column);
    }
  }
  return {
    market,
    seating,
    price: prices,
    profit: price,
    shortlist: undefined,
    tight: tight && turnTight(market, placeOf, tight),
  };
}

/**
 * Each place keeps no more profit than the next best row would leave it, where that is quick to read; its own row has the
 * rest. Bids of places leave rows next to nothing, and a what-if has far to go from such prices.
 */
function giveToRows({ market, seating, price, profit }: Ledger, placeOf: Int32Array, heartbeat: Heartbeat): void {
  const { first, last, column, weight } = market.network;
  if (column === null) return;
  for (let at = 0; at < placeOf.length - 1; at++) {
    const place = placeOf[at]!;
    const own = placeOf[at + 1] === place + 1 ? seating.columnOf[place]! : -1;
    if (own < 0) continue;
    heartbeat.work(last[place]! - first[place]!);
    let most = market.mayStayOut[place] === 1 ? 0 : -Infinity;
    let its = 0;
    for (let edge = first[place]!; edge < last[place]!; edge++) {
      const row = column[edge]!;
      if (row === own) its = weight[edge]!;
      else most = Math.max(most, weight[edge]! - price[row]!);
    }
    if (most === -Infinity) continue;
    profit[place] = most;
    price[own] = its - most;
  }
}

/** Undefined where a column of several places has several rows, which say the same. */
function turnTight({ network }: Market, placeOf: Int32Array, tight: TightEdges): TightEdges | undefined {
  const { rows, columns } = network;
  const start = new Int32Array(rows + 1);
  for (const row of tight.column) start[row + 1]!++;
  for (let row = 0; row < rows; row++) start[row + 1]! += start[row]!;
  const next = start.slice();
  const column = new Int32Array(tight.column.length);
  for (let to = 0; to < columns; to++) {
    const place = placeOf[to]!;
    if (placeOf[to + 1]! > place + 1) return undefined;
    if (placeOf[to + 1] === place) continue;
    for (let at = tight.start[place]!; at < tight.start[place + 1]!; at++) column[next[tight.column[at]!]!++] = to;
  }
  return { start, column };
}

function turn(network: Network, placeOf: Int32Array, heartbeat: Heartbeat): Network | undefined {
  const { rows: columns, column, weight } = network;
  const rows = placeOf[network.columns]!;
  const capacity = new Int32Array(columns).fill(1);
  if (column === null) {
    if (rows * columns > MOST_COPIES * weight.length) return undefined;
    const first = intsOf(rows, (place) => place * columns);
    const last = intsOf(rows, (place) => (place + 1) * columns);
    return { rows, columns, capacity, first, last, column, weight: turnMatrix(network, placeOf, heartbeat) };
  }
  const start = startsOf(network, column, placeOf, heartbeat);
  if (start === undefined) return undefined;
  const lists = turnLists(network, column, placeOf, start.slice(), heartbeat);
  const [first, last] = [start.slice(0, rows), start.slice(1)];
  return { rows, columns, capacity, first, last, column: lists.column, weight: lists.weight };
}

/** Where the list of each place begins; undefined where there would be many more edges. */
function startsOf(
  { rows, columns, first, last }: Network,
  column: Int32Array,
  placeOf: Int32Array,
  heartbeat: Heartbeat,
): Int32Array | undefined {
  const degree = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    heartbeat.work(last[row]! - first[row]!);
    for (let edge = first[row]!; edge < last[row]!; edge++) degree[column[edge]!]!++;
  }
  const edges = degree.reduce((sum, count, to) => sum + count * (placeOf[to + 1]! - placeOf[to]!), 0);
  if (edges > MOST_COPIES * column.length) return undefined;
  const start = new Int32Array(placeOf[columns]! + 1);
  for (let to = 0; to < columns; to++)
    for (let place = placeOf[to]!; place < placeOf[to + 1]!; place++) start[place + 1] = start[place]! + degree[to]!;
  return start;
}

/** `next`: where the next edge of each place goes. */
function turnLists(
  { rows, first, last, weight }: Network,
  column: Int32Array,
  placeOf: Int32Array,
  next: Int32Array,
  heartbeat: Heartbeat,
): { column: Int32Array; weight: Int32Array } {
  const edges = next[next.length - 1]!;
  const itsColumn = new Int32Array(edges);
  const itsWeight = new Int32Array(edges);
  for (let row = 0; row < rows; row++) {
    heartbeat.work(last[row]! - first[row]!);
    for (let edge = first[row]!; edge < last[row]!; edge++) {
      const to = column[edge]!;
      for (let place = placeOf[to]!; place < placeOf[to + 1]!; place++) {
        const at = next[place]!++;
        itsColumn[at] = row;
        itsWeight[at] = weight[edge]!;
      }
    }
  }
  return { column: itsColumn, weight: itsWeight };
}

/** Rows that are turned together, so that what they write lies in one cache line. */
const TOGETHER = 16;

function turnMatrix(network: Network, placeOf: Int32Array, heartbeat: Heartbeat): Int32Array {
  const { rows, columns, first, last, weight } = network;
  const turned = new Int32Array(placeOf[columns]! * rows);
  for (let from = 0; from < rows; from += TOGETHER) {
    const end = Math.min(rows, from + TOGETHER);
    heartbeat.work((end - from) * placeOf[columns]!);
    for (let column = 0; column < columns; column++) {
      for (let place = placeOf[column]!; place < placeOf[column + 1]!; place++) {
        const base = place * rows;
        for (let row = from, at = from * columns + column; row < end; row++, at += columns)
          turned[base + row] = weight[at]!;
      }
    }
    for (let row = from; row < end; row++)
      if (last[row] === first[row]) for (let at = row; at < turned.length; at += rows) turned[at] = NO_EDGE;
  }
  return turned;
}
