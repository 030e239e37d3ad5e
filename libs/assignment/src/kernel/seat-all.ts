import { WORK_PER_BEAT, type Heartbeat } from '../heartbeat';
import type { Market } from '../market';
import type { Network } from '../network';
import { finishColumns } from '../prices/finish';
import { lacksRows, type Ledger } from '../prices/ledger';
import { seatingOf } from '../seating';
import { SEAT_ROWS } from './generated/code';
import { instantiate } from './instantiate';

/**
 * Prices and seating that fulfil complementary slackness, from nothing, by a kernel that needs no warming up
 * (`kernel/seat-rows.as` says how), for small markets. Undefined in a price war, unless `alsoInWar`: better prices are
 * worth their time there. A war is seen by the bids, or by how long the paths are.
 */
export function seatAll(market: Market, alsoInWar: boolean, heartbeat: Heartbeat): Ledger | undefined {
  heartbeat.report('finishing', 0);
  const kernel = idle ?? instantiate<Kernel>(SEAT_ROWS);
  idle = undefined;
  try {
    writeMarket(kernel, market);
    const isAtPeace = kernel.reduceRows() === 1;
    heartbeat.work(kernel.takeVisited());
    if (!isAtPeace && !alsoInWar) return undefined;
    const patience = alsoInWar ? Infinity : PATIENCE * market.network.weight.length;
    if (!seatLoose(kernel, market.network.rows, patience, heartbeat)) return undefined;
    return readLedger(kernel, market, heartbeat);
  } finally {
    idle = kernel;
  }
}

/** So many times all edges are read before half of the rows must be seated. */
const PATIENCE = 20;

/** Whether the edges are worth a copy, and columns so few that a path may look for the nearest among all. */
export function isSmall({ rows, columns }: Pick<Network, 'rows' | 'columns'>): boolean {
  return rows * columns <= MOST_PAIRS && rows + columns <= MOST_NODES;
}

/** The kernel's memory is made for these. */
const MOST_PAIRS = 300_000;
const MOST_NODES = 2 ** 13;

interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer };
  open(rows: number, columns: number, edges: number, isFull: boolean): void;
  /** 0 in a price war. */
  reduceRows(): number;
  seatLoose(most: number): number;
  takeVisited(): number;
  /** Where the list begins, in bytes. */
  listTight(): number;
}

/** Made once, and then kept unless a solve within a solve needs another. */
let idle: Kernel | undefined;

/** The kernel's lists in its order: prices and profits, seats, first and last edges, places, who may stay out, weights, columns. */
function writeMarket({ open, memory }: Kernel, { network, mayStayOut, closed }: Market): void {
  const { rows, columns, capacity, first, last, column, weight } = network;
  open(rows, columns, weight.length, column === null);
  const price = new Float64Array(memory.buffer, 0, columns);
  for (let at = 0; at < columns; at++) price[at] = closed[at] === 1 ? Infinity : 0;
  const words = new Int32Array(memory.buffer);
  let at = 2 * columns + 3 * rows;
  for (const list of [first, last, capacity, mayStayOut, weight]) {
    words.set(list, at);
    at += list.length;
  }
  if (column !== null) words.set(column, at);
}

/** False where half of the rows are still loose after `patience` edges: the paths are long, and get longer. */
function seatLoose(kernel: Kernel, rows: number, patience: number, heartbeat: Heartbeat): boolean {
  let read = 0;
  let many = 0;
  for (let loose = rows; loose > 0;) {
    loose = kernel.seatLoose(WORK_PER_BEAT);
    if (loose < 0) throw new Error('A row must be seated and no free place can be reached.');
    const visited = kernel.takeVisited();
    heartbeat.work(visited);
    read += visited;
    many = Math.max(many, loose);
    if (read > patience && 2 * loose > many) return false;
    heartbeat.report('finishing', 1 - loose / rows);
  }
  return true;
}

function readLedger({ memory, listTight, takeVisited }: Kernel, market: Market, heartbeat: Heartbeat): Ledger {
  const { rows, columns } = market.network;
  const price = new Float64Array(memory.buffer, 0, columns).slice();
  const profit = new Float64Array(memory.buffer, 8 * columns, rows).slice();
  const seating = seatingOf(market.network, new Int32Array(memory.buffer, 8 * (columns + rows), rows));
  const ledger = { market, seating, price, profit, shortlist: undefined, tight: undefined };
  if (someLack(ledger)) return finishColumns(ledger, heartbeat);
  const at = listTight();
  heartbeat.work(takeVisited());
  const start = new Int32Array(memory.buffer, at, rows + 1).slice();
  const column = new Int32Array(memory.buffer, at + 4 * (rows + 1), start[rows]).slice();
  heartbeat.report('finishing', 1);
  return { market, seating, price, profit, shortlist: undefined, tight: { start, column } };
}

function someLack(ledger: Ledger): boolean {
  for (let column = 0; column < ledger.price.length; column++) if (lacksRows(ledger, column)) return true;
  return false;
}
