import { checkProfits, totalOf } from '../proof/check-change';
import type { Problem } from '../problem';
import { emptySeating, seat } from '../seating';
import type { Solution } from '../solution';
import { openBook } from './edge-book';
import { withLists } from './lists';
import type { Standing } from './standing';

/** What the solver knew when it was done, so that a what-if can go on from there. Arrays of its own: nobody else holds them. */
export interface Remembered {
  readonly problem: Problem;
  /** Column of each row, -1 where it is out or pinned. */
  readonly columnOf: Int32Array;
  readonly level: Uint16Array;
  /** Prices of the columns (Infinity: closed) and profits of the rows. */
  readonly price: Float64Array;
  readonly profit: Float64Array;
  /** Prices of the columns in tie keys. */
  readonly tiePrice: Float64Array;
}

const memory = new WeakMap<Solution, Remembered>();
const standings = new WeakMap<Solution, Standing>();

/** Keeps what the solver knew of a solution that the checker has accepted, for as long as the solution itself is kept. */
export function remember(solution: Solution, known: Remembered): void {
  memory.set(solution, known);
}

export function rememberStanding(solution: Solution, standing: Standing): void {
  standings.set(solution, standing);
}

/** What was kept of a solution of this problem that this process made; undefined for any other, copies included. */
export function standingOf(problem: Problem, solution: Solution): Standing | undefined {
  const known = memory.get(solution);
  if (known?.problem === problem) {
    standings.set(solution, standingFrom(known, solution));
    memory.delete(solution);
  }
  const standing = standings.get(solution);
  if (standing?.problem !== problem) return undefined;
  const listed = withLists(standing);
  standings.set(solution, listed);
  return listed;
}

function standingFrom({ problem, columnOf, ...prices }: Remembered, solution: Solution): Standing {
  const { goal, seed, pins, blocks, floor } = solution;
  const capacity = problem.capacity.slice();
  const absent = new Uint8Array(problem.rows);
  for (const pin of pins) {
    capacity[pin.column]!--;
    absent[pin.row] = 1;
  }
  const seating = emptySeating({ rows: problem.rows, columns: problem.columns });
  for (let row = 0; row < problem.rows; row++) if (columnOf[row]! >= 0) seat(seating, row, columnOf[row]!);
  const standing: Standing = {
    problem,
    book: openBook(problem, { blocks, floor }, new Map(), new Set()),
    terms: { goal, seed, pins, blocks, floor },
    tieKeys: { seed, row: problem.rowKey, column: problem.columnKey },
    capacity,
    absent,
    seating,
    total: totalOf({ seating, ...prices }),
    near: undefined,
    horizon: undefined,
    ...prices,
  };
  lowerPrices(standing);
  const violation = checkProfits(standing);
  if (violation !== undefined) throw new Error(`What was kept of a solution of this library is wrong: ${violation}`);
  return standing;
}

/**
 * Lowers all prices of level 0 by the least of them, in weight and tie keys, where nobody in these columns may stay
 * out: what all have alike a way from or to "out" would have to pay for, so that a search would look that much farther.
 */
function lowerPrices({ terms, seating, level, price, tiePrice, profit }: Standing): void {
  if (terms.goal === 'total') return;
  let least = -1;
  for (let column = 0; column < price.length; column++) {
    if (level[column] !== 0) continue;
    const fall = least < 0 ? -1 : price[column]! - price[least]! || tiePrice[column]! - tiePrice[least]!;
    if (fall < 0) least = column;
  }
  if (least < 0) return;
  const first = price[least]!;
  const second = tiePrice[least]!;
  for (let column = 0; column < price.length; column++) {
    if (level[column] !== 0) continue;
    price[column]! -= first;
    tiePrice[column]! -= second;
    for (let row = seating.head[column]!; row >= 0; row = seating.next[row]!) profit[row]! += first;
  }
}
