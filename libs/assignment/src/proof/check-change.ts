import { NO_EDGE } from '../problem';
import { CLOSED_LEVEL } from '../solution';
import { openWeightOf } from '../whatif/edge-book';
import type { Standing } from '../whatif/standing';
import { EdgeReader, levelOf, outLevelOf } from './edge-reader';

/**
 * Accepts what a what-if made of a solution that was accepted before, and counts, or names
 * the first violated condition. Shares no code with the search that made it; reads what can be
 * wrong and nothing else.
 *
 * The conditions are those of {@link import('./check').check}, with the same levels. All prices and profits
 * are compared with those before. With any number s (`shift`): an edge of a row
 * whose profit did not grow by less than s to a column whose price did not fall by more
 * than s is as good for its row as it was, at worst. So the edges that need reading are
 *
 * 1. those of the rows whose profit grew by less than s, that moved, or that a change names;
 * 2. those to the columns whose price fell by more than s.
 *
 * O(rows + columns + those edges).
 */
export function checkChange(
  before: Standing,
  after: Standing,
  named: ReadonlySet<number>,
  shift: number,
): Tally | string {
  if (after.level !== before.level) return 'columnLevel: not the one before';
  const reader = new EdgeReader(after);
  const tally = { used: before.seating.used.slice(), total: before.total };
  const rise = new Float64Array(after.price.length);
  for (let column = 0; column < rise.length; column++) rise[column] = after.price[column]! - before.price[column]!;
  const change = { before, after, shift, rise, reader, tally };
  return checkRows(change, named) ?? checkColumns(change) ?? tally;
}

/** Rows in each column and the sum of their pairs, pins apart: those before, and what is different. */
export interface Tally {
  readonly used: Int32Array;
  total: number;
}

interface Compared {
  readonly before: Standing;
  readonly after: Standing;
  readonly shift: number;
  /** What the price of each column has risen by. */
  readonly rise: Float64Array;
  readonly reader: EdgeReader;
  readonly tally: Tally;
}

function checkRows(change: Compared, named: ReadonlySet<number>): string | undefined {
  const { before, after } = change;
  const isNamed = new Uint8Array(after.profit.length);
  for (const row of named) isNamed[row] = 1;
  for (let row = 0; (row = nextToCheck(change, isNamed, row)) < isNamed.length; row++) {
    const isMoved =
      isNamed[row] === 1 ||
      before.seating.columnOf[row] !== after.seating.columnOf[row] ||
      before.absent[row] !== after.absent[row];
    const violation = isMoved ? checkMovedRow(change, row) : checkSameRow(change, row);
    if (violation !== undefined) return violation;
  }
  return undefined;
}

/** The first row, from `start` on, with another seat than before, or for which that is not clearly as good as it was against all others. */
function nextToCheck({ before, after, shift, rise }: Compared, isNamed: Uint8Array, start: number): number {
  const { profit, absent, seating } = after;
  const { columnOf } = seating;
  const { profit: lastProfit, absent: lastAbsent } = before;
  const { columnOf: lastColumnOf } = before.seating;
  let row = start;
  for (; row < isNamed.length; row++) {
    const seat = columnOf[row]!;
    if (lastColumnOf[row] !== seat || lastAbsent[row] !== absent[row] || isNamed[row] === 1) break;
    const own = profit[row]!;
    const growth = own - lastProfit[row]!;
    if (growth < shift || growth !== (seat < 0 ? 0 : -rise[seat]!) || (growth < 0 && own < 0)) break;
  }
  return row;
}

function checkSameRow({ before, after, shift, reader }: Compared, row: number): string | undefined {
  if (after.absent[row] === 1) return undefined;
  const growth = after.profit[row]! - before.profit[row]!;
  return checkSameSeat(before, after, row) ?? (growth >= shift ? undefined : checkEdgesOfRow(after, row, reader));
}

function checkMovedRow({ before, after, reader, tally }: Compared, row: number): string | undefined {
  count(tally, before, row, -1);
  count(tally, after, row, 1);
  const { absent, book, terms, seating } = after;
  const isAway = book.withdrawn.has(row) || terms.pins.some((pin) => pin.row === row);
  if (isAway !== (absent[row] === 1)) return `row ${row}: takes part or not, other than pins and withdrawals say`;
  if (isAway) return seating.columnOf[row]! < 0 ? undefined : `row ${row}: takes no part but has a seat`;
  return checkSeat(after, row) ?? checkEdgesOfRow(after, row, reader);
}

function count(tally: Tally, { absent, seating, profit, price }: Standing, row: number, by: 1 | -1): void {
  const seat = seating.columnOf[row]!;
  if (absent[row] === 1 || seat < 0) return;
  tally.used[seat]! += by;
  tally.total += by * (profit[row]! + price[seat]!);
}

function checkColumns(change: Compared): string | undefined {
  const { after, shift, rise, reader, tally } = change;
  const { capacity, problem, seating } = after;
  const places = problem.capacity.slice();
  for (const pin of after.terms.pins) places[pin.column]!--;
  for (let column = 0; (column = nextColumnToCheck(change, places, column)) < places.length; column++) {
    if (capacity[column] !== places[column])
      return `column ${column}: ${capacity[column]} is not what pins leave of its capacity`;
    const used = tally.used[column]!;
    if (used !== seating.used[column]) return `column ${column}: does not hold the rows that it says`;
    const violation =
      checkColumn(after, column, used, capacity[column]!) ??
      (rise[column]! < -shift ? checkEdgesOfColumn(after, column, reader) : undefined);
    if (violation !== undefined) return violation;
  }
  return undefined;
}

const MOST_EXACT = 2 ** 53;

/** The first column, from `start` on, that is not clearly as it was but for a price of which all rows took note. */
function nextColumnToCheck({ before, after, shift, rise, tally }: Compared, places: Int32Array, start: number): number {
  const { capacity, seating, price } = after;
  const { used: usedAfter } = seating;
  const { used } = tally;
  const { capacity: lastCapacity, seating: lastSeating } = before;
  const { used: lastUsed } = lastSeating;
  let column = start;
  for (; column < places.length; column++) {
    const held = used[column]!;
    if (capacity[column] !== places[column] || capacity[column] !== lastCapacity[column]) break;
    if (held !== usedAfter[column] || held !== lastUsed[column]) break;
    if (!(rise[column]! >= -shift)) break;
    if (rise[column] === 0) continue;
    const own = price[column]!;
    if (!(own >= 0 && own < MOST_EXACT && Math.floor(own) === own)) break;
    if (held !== capacity[column]) break;
  }
  return column;
}

/** Whether the profits that were kept are those of the seats. O(rows), and the edges of sparse rows once. */
export function checkProfits(standing: Standing): string | undefined {
  for (let row = 0; row < standing.profit.length; row++) {
    const violation = standing.absent[row] === 1 ? undefined : checkSeat(standing, row);
    if (violation !== undefined) return violation;
  }
  return undefined;
}

/** The sum of the pairs, pins apart, from prices and profits. */
export function totalOf({ seating, price, profit }: Pick<Standing, 'seating' | 'price' | 'profit'>): number {
  let total = 0;
  for (let row = 0; row < profit.length; row++) {
    const seat = seating.columnOf[row]!;
    if (seat >= 0) total += profit[row]! + price[seat]!;
  }
  return total;
}

function checkSameSeat(before: Standing, after: Standing, row: number): string | undefined {
  const seat = after.seating.columnOf[row]!;
  if (seat < 0) return after.profit[row] === 0 ? undefined : `row ${row}: is out and has a profit`;
  if (after.profit[row]! + after.price[seat]! !== before.profit[row]! + before.price[seat]!)
    return `row ${row}: profit and price are not what its pair weighs`;
  return checkStayingOut(after, row);
}

function checkSeat(standing: Standing, row: number): string | undefined {
  const { seating, profit, price, book } = standing;
  const column = seating.columnOf[row]!;
  if (column < 0) return profit[row] === 0 ? undefined : `row ${row}: is out and has a profit`;
  const weight = openWeightOf(book, { row, column });
  if (weight === NO_EDGE) return `row ${row}: its pair with column ${column} is not allowed`;
  if (profit[row] !== weight - price[column]!) return `row ${row}: profit and price are not what its pair weighs`;
  return checkStayingOut(standing, row);
}

function checkStayingOut(standing: Standing, row: number): string | undefined {
  const level = levelOf(standing, row);
  const out = outLevelOf(standing, row);
  if (level > out) return `row ${row}: holds a place that a row of a higher class could have`;
  return level === out && standing.profit[row]! < 0 ? `row ${row}: its profit is worse than staying out` : undefined;
}

function checkEdgesOfRow(standing: Standing, row: number, reader: EdgeReader): string | undefined {
  const { book, level, price, profit } = standing;
  const own = levelOf(standing, row);
  const { id, weight, from, count } = reader.row(row, own, profit[row]!);
  for (let at = from; at < from + count; at++) {
    const column = id === null ? at - from : id[at]!;
    if (weight[at]! - price[column]! <= profit[row]! && level[column] === own) continue;
    if (weight[at]! < book.least || level[column]! > own) continue;
    return `row ${row}: column ${column} would be better for it`;
  }
  return undefined;
}

function checkEdgesOfColumn(standing: Standing, column: number, reader: EdgeReader): string | undefined {
  const { book, level, price, profit, absent } = standing;
  const { id, weight, from, step, count } = reader.column(column, price[column]!);
  for (let at = 0, entry = from; at < count; at++, entry += step) {
    const row = id === null ? at : id[entry]!;
    if (weight[entry]! - price[column]! <= profit[row]! || weight[entry]! < book.least || absent[row] === 1) continue;
    if (level[column]! > levelOf(standing, row)) continue;
    return `row ${row}: column ${column} would be better for it`;
  }
  return undefined;
}

function checkColumn(
  { level, price, terms }: Standing,
  column: number,
  used: number,
  capacity: number,
): string | undefined {
  if (used > capacity) return `column ${column}: holds more rows than its capacity`;
  const own = level[column]!;
  if (own === CLOSED_LEVEL) return capacity > 0 ? `column ${column}: closed, but it has a place` : undefined;
  if (!Number.isSafeInteger(price[column])) return `column ${column}: its price is no exact whole number`;
  if (own > 0 && (used < capacity || terms.goal === 'total')) return `column ${column}: its level needs it full`;
  if (own === 0 && price[column]! < 0) return `column ${column}: has a negative price`;
  return own === 0 && price[column]! > 0 && used < capacity
    ? `column ${column}: has a price and a free place`
    : undefined;
}
