import { InputError } from '../door/input-error';
import { heartbeatOf } from '../heartbeat';
import { marketForMostPlaced, marketForTotal, type Market } from '../market';
import { networkWith, openNetwork, type Network } from '../network';
import { bestProfit, type Ledger } from '../prices/ledger';
import { clearSearch, newPathSearch, scanRow, settleNext, type PathSearch } from '../prices/path-search';
import { NO_EDGE, type Problem } from '../problem';
import { emptySeating, seat } from '../seating';
import { CLOSED_LEVEL, type Solution } from '../solution';
import type { Change } from './changes';
import { edgesOfRow, isOpen } from './loss-of-forcing';
import { standingOf } from './memory';
import { resolve } from './resolve';

/**
 * - `no-edge`: the row has no edge at all.
 * - `all-refused`: it has edges, all blocked or under the floor.
 * - `all-pinned`: pins hold every place that it could take.
 * - `higher-class-first`: rows of a higher class that are left out themselves compete for all of them.
 * - `over-demanded`: more rows than places in all that it can reach by swaps: `rows` and `columns`.
 * - `adds-nothing`: goal `total`; whatever it took would cost as much or more elsewhere.
 */
export type UnplacedReason =
  'no-edge' | 'all-refused' | 'all-pinned' | 'higher-class-first' | 'over-demanded' | 'adds-nothing';

export interface WhyUnplaced {
  readonly reason: UnplacedReason;
  /** The columns within the row's reach, the nearest first (by what it would cost to get there). */
  readonly columns: Int32Array;
  /** The rows that sit in them: with this one, more than there are places (a Hall violator). */
  readonly rows: Int32Array;
  /** Single changes after which this row is placed, the best first; exact. */
  readonly remedies: readonly Remedy[];
}

export interface Remedy {
  /** One more place in a column, or a pair allowed. */
  readonly change: Change;
  /** Rows placed more, and total more, in the best assignment after the change. */
  readonly placed: number;
  readonly total: number;
}

/**
 * Why a row is unplaced, and the smallest changes that would place it.
 *
 * 1. The binding reason, from its edges and their levels.
 * 2. What it reaches by alternating paths, nearest first: one shortest-path search on the reduced weights.
 * 3. Of the nearest columns with one more place, and of the row's refused pairs:
 *    solve again, keep those that place it.
 *
 * Tries `tries` changes of each kind (default 3). Throws {@link InputError} where the row is placed.
 */
export function whyUnplaced(problem: Problem, solution: Solution, row: number, tries = 3): WhyUnplaced {
  if (!Number.isInteger(row) || row < 0 || row >= problem.rows) throw new InputError('row', `${row} is no row`);
  if (solution.columnOf[row]! >= 0) throw new InputError('row', `${row} is placed in column ${solution.columnOf[row]}`);
  const reason = reasonOf(problem, solution, row);
  const ledger = ledgerOf(problem, solution);
  const columns = columnsInReach(ledger, row);
  const isInReach = new Uint8Array(problem.columns);
  for (const column of columns) isInReach[column] = 1;
  const { columnOf } = ledger.seating;
  const seated = Int32Array.from(columnOf.keys()).filter((other) => isInReach[columnOf[other]!] === 1);
  return { reason, columns, rows: seated, remedies: remediesOf(problem, solution, row, columns, tries) };
}

/** Step 1. */
function reasonOf(problem: Problem, solution: Solution, row: number): UnplacedReason {
  const { columnLevel } = solution.certificate;
  const edges = edgesOfRow(problem, row);
  if (edges.length === 0) return 'no-edge';
  const allowed = edges.filter(({ column, weight }) => !isRefused(solution, row, column, weight));
  if (allowed.length === 0) return 'all-refused';
  const open = allowed.filter(({ column }) => columnLevel[column] !== CLOSED_LEVEL);
  if (open.length === 0) return 'all-pinned';
  if (solution.goal === 'total') return 'adds-nothing';
  const ownLevel = 1 + (problem.priority?.[row] ?? 0);
  return open.every(({ column }) => columnLevel[column]! > ownLevel) ? 'higher-class-first' : 'over-demanded';
}

function isRefused({ floor, blocks }: Solution, row: number, column: number, weight: number): boolean {
  return weight < (floor ?? -Infinity) || blocks.some((pair) => pair.row === row && pair.column === column);
}

/** The solution as seating and prices again, with the profits that were kept of it or else read again. Fair levels have prices of their own: there all pairs count the same. */
function ledgerOf(problem: Problem, solution: Solution): Ledger {
  const heartbeat = heartbeatOf({});
  const opened = openNetwork(problem, solution, heartbeat);
  const network = solution.goal === 'fairest' ? weightless(opened) : opened;
  const market: Market =
    solution.goal === 'total'
      ? marketForTotal(network)
      : marketForMostPlaced(network, problem.priority, solution.certificate.columnLevel, heartbeat);
  const seating = emptySeating(network);
  const isPinned = new Set(solution.pins.map((pin) => pin.row));
  solution.columnOf.forEach((column, row) => {
    if (column >= 0 && !isPinned.has(row)) seat(seating, row, column);
  });
  const price = solution.certificate.columnPrice.map((value, column) =>
    market.closed[column] === 1 ? Infinity : value,
  );
  const known = standingOf(problem, solution);
  if (known !== undefined) return { market, seating, price, profit: known.profit };
  const ledger = { market, seating, price, profit: new Float64Array(network.rows) };
  for (let row = 0; row < network.rows; row++) ledger.profit[row] = bestProfit(ledger, row);
  return ledger;
}

function weightless(network: Network): Network {
  return networkWith(network, { weight: network.weight.map((weight) => (weight === NO_EDGE ? NO_EDGE : 0)) });
}

const EXITS = { rowsMayLeave: false, endsAtFree: true };

/** Step 2. */
function columnsInReach(ledger: Ledger, row: number): Int32Array {
  const search: PathSearch = newPathSearch(ledger.market.network.columns);
  const heartbeat = heartbeatOf({});
  scanRow(ledger, search, row, 0, EXITS.endsAtFree, heartbeat);
  while (settleNext(ledger, search, EXITS, heartbeat));
  const columns = search.settled.slice(0, search.settledCount);
  clearSearch(search);
  return columns;
}

/** Step 3. */
function remediesOf(problem: Problem, solution: Solution, row: number, columns: Int32Array, tries: number): Remedy[] {
  const { columnLevel, columnPrice } = solution.certificate;
  const edges = edgesOfRow(problem, row);
  const own = edges
    .filter(({ column, weight }) => !isRefused(solution, row, column, weight))
    .map(({ column }) => column);
  const grown = [...new Set([...columns, ...own])]
    .slice(0, tries)
    .map<Change>((column) => ({ kind: 'places', column, places: problem.capacity[column]! + 1 }));
  const allowed = edges
    .filter(
      ({ column, weight }) =>
        isRefused(solution, row, column, weight) &&
        isOpen(problem, { ...solution, floor: null, blocks: [] }, { row, column }, weight),
    )
    .sort(
      (a, b) =>
        columnLevel[a.column]! - columnLevel[b.column]! ||
        b.weight - columnPrice[b.column]! - (a.weight - columnPrice[a.column]!),
    )
    .slice(0, tries)
    .map<Change>(({ column, weight }) => ({
      kind: weight < (solution.floor ?? -Infinity) ? 'pin' : 'unblock',
      row,
      column,
    }));
  return [...grown, ...allowed]
    .map((change) => ({ change, after: resolve(problem, solution, [change]).solution }))
    .filter(({ after }) => after.columnOf[row]! >= 0)
    .map(({ change, after }) => ({
      change,
      placed: after.placed - solution.placed,
      total: after.total - solution.total,
    }))
    .sort((a, b) => b.placed - a.placed || b.total - a.total);
}
