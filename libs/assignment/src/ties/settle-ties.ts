import type { Heartbeat } from '../heartbeat';
import type { Market } from '../market';
import { networkWith, type Network } from '../network';
import { priceMarket } from '../price-market';
import type { Ledger } from '../prices/ledger';
import { seatingOf, type Seating } from '../seating';
import { mayBeOut, mayHaveFreePlaces, tightGraph, type TightGraph } from './tight-graph';
import { rowPart, writePairKeys, type TieKeys } from './tie-key';
import { tiePrices } from './tie-prices';

export interface Settled {
  readonly seating: Seating;
  /** Prices in tie keys that prove the choice among equals; undefined where keys of one round did not decide it. */
  readonly tiePrice: Float64Array | undefined;
}

/**
 * Guarantees one and the same assignment among all that are equally good,
 * whatever the order of the input and the path of the solver:
 *
 * Of the best assignments, the one whose pairs have the greatest sum of tie keys
 * (`tieKey` of seed, row and column, its first 20 bits, plus 1); of those, the one
 * with the greatest sum of tie keys of the next round; and so on until one is left.
 *
 * 1. What the best assignments can differ in: `tightGraph`.
 * 2. If that is nothing, the answer is the only one.
 * 3. The rows that have a choice make a market of their own, with the tie keys
 *    as weights; its best assignment is the next seating. Repeat from 1 in it.
 *
 * Each round is a solve of the part that is still tied, usually small; a second
 * round is rare, since sums of random keys hardly tie.
 */
export function settleTies(ledger: Ledger, keys: TieKeys, heartbeat: Heartbeat): Settled {
  const columnOf = ledger.seating.columnOf.slice();
  heartbeat.report('ties', 0);
  const graph = tightGraph(ledger, heartbeat);
  let current = ledger;
  for (let round = 0; ; round++) {
    const tied = tiedMarket(current, round === 0 ? graph : tightGraph(current, heartbeat), keys, round, heartbeat);
    if (tied === undefined) {
      const tiePrice = round > 1 ? undefined : tiePrices(graph, round === 0 ? undefined : current.price);
      return { seating: seatingOf(ledger.market.network, columnOf), tiePrice };
    }
    current = priceMarket(tied, heartbeat);
    heartbeat.report('ties', 0);
    for (let row = 0; row < columnOf.length; row++) {
      if (tied.network.first[row]! < tied.network.last[row]!) columnOf[row] = current.seating.columnOf[row]!;
    }
  }
}

/** Step 3's market over the same rows and columns: who has no choice has no edge. Undefined when nobody has one. */
function tiedMarket(
  ledger: Ledger,
  graph: TightGraph,
  keys: TieKeys,
  round: number,
  heartbeat: Heartbeat,
): Market | undefined {
  const { rows, columns } = ledger.market.network;
  const { columnOf } = ledger.seating;
  const { component } = graph;
  const first = new Int32Array(rows);
  const last = new Int32Array(rows);
  const column = new Int32Array(graph.column.length + rows);
  const weight = new Int32Array(column.length);
  const mayStayOut = new Uint8Array(rows).fill(1);
  const seatsInPlay = new Int32Array(columns);
  let end = 0;
  for (let row = 0; row < rows; row++) {
    first[row] = last[row] = end;
    heartbeat.work(graph.start[row + 1]! - graph.start[row]!);
    const seat = columnOf[row]!;
    const own = component[seat < 0 ? columns : seat]!;
    const canBeOut = mayBeOut(ledger, row) && own === component[columns];
    let next = addWithin(graph, own, column, end, row);
    const hasChoice = next > end || (seat >= 0 && canBeOut);
    if (!hasChoice) continue;
    if (seat >= 0) {
      column[next++] = seat;
      seatsInPlay[seat]!++;
    }
    writePairKeys(keys, rowPart(keys, round, row), column, end, next, weight);
    mayStayOut[row] = canBeOut ? 1 : 0;
    end = last[row] = next;
  }
  if (end === 0) return undefined;
  const tied = { first, last, column: column.subarray(0, end), weight: weight.subarray(0, end) };
  return tiedColumns(ledger, component, tied, mayStayOut, seatsInPlay);
}

/** Adds the row's tight edges within its component from `end` on; returns their end. */
function addWithin(
  { start, column: tight, component }: TightGraph,
  own: number,
  column: Int32Array,
  end: number,
  row: number,
): number {
  const last = start[row + 1]!;
  let next = end;
  for (let at = start[row]!; at < last; at++) {
    const to = tight[at]!;
    if (component[to] === own) column[next++] = to;
  }
  return next;
}

/** Places that are in play: all that nobody without a choice holds where free places cost nothing, else those held now. */
function tiedColumns(
  ledger: Ledger,
  component: Int32Array,
  edges: Pick<Network, 'first' | 'last' | 'column' | 'weight'>,
  mayStayOut: Uint8Array,
  seatsInPlay: Int32Array,
): Market {
  const { columns } = ledger.market.network;
  const capacity = new Int32Array(columns);
  const mustFill = new Uint8Array(columns);
  const closed = new Uint8Array(columns);
  for (let column = 0; column < columns; column++) {
    const isLoose = mayHaveFreePlaces(ledger, column) && component[column] === component[columns];
    const free = ledger.market.network.capacity[column]! - ledger.seating.used[column]!;
    capacity[column] = seatsInPlay[column]! + (isLoose ? free : 0);
    if (capacity[column] === 0) closed[column] = 1;
    else if (!isLoose) mustFill[column] = 1;
  }
  return { network: networkWith(ledger.market.network, { ...edges, capacity }), mayStayOut, mustFill, closed };
}
