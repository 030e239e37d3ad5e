import { NO_EDGE } from '../problem';
import { CLOSED_LEVEL } from '../solution';
import { openWeightOf, weightOf } from '../whatif/edge-book';
import type { Standing } from '../whatif/standing';
import { EdgeReader, levelOf, outLevelOf } from './edge-reader';

/**
 * Accepts what a what-if made of a solution that was accepted before, or names
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
): string | undefined {
  if (after.level !== before.level) return 'columnLevel: not the one before';
  const reader = new EdgeReader(after);
  return checkRows(before, after, named, shift, reader) ?? checkColumns(before, after, shift, reader);
}

function checkRows(
  before: Standing,
  after: Standing,
  named: ReadonlySet<number>,
  shift: number,
  reader: EdgeReader,
): string | undefined {
  const { price, profit, absent } = after;
  const { columnOf } = after.seating;
  const last = { price: before.price, profit: before.profit, absent: before.absent, columnOf: before.seating.columnOf };
  const isNamed = new Uint8Array(profit.length);
  for (const row of named) isNamed[row] = 1;
  for (let row = 0; row < profit.length; row++) {
    if (absent[row] === 1) continue;
    const seat = columnOf[row]!;
    const isSame = last.absent[row] === 0 && last.columnOf[row] === seat && isNamed[row] === 0;
    const rise = profit[row]! - last.profit[row]!;
    if (isSame && rise === 0 && shift <= 0 && (seat < 0 || price[seat] === last.price[seat])) continue;
    const violation =
      (isSame ? checkSameSeat(before, after, row) : checkSeat(after, row)) ??
      (isSame && rise >= shift ? undefined : checkEdgesOfRow(after, row, reader));
    if (violation !== undefined) return violation;
  }
  return undefined;
}

function checkColumns(before: Standing, after: Standing, shift: number, reader: EdgeReader): string | undefined {
  const { price, capacity, absent } = after;
  const { columnOf } = after.seating;
  const used = new Int32Array(price.length);
  for (let row = 0; row < columnOf.length; row++) if (absent[row] === 0 && columnOf[row]! >= 0) used[columnOf[row]!]!++;
  const pinned = new Int32Array(price.length);
  for (const pin of after.terms.pins) pinned[pin.column]!++;
  for (let column = 0; column < price.length; column++) {
    if (capacity[column] !== after.problem.capacity[column]! - pinned[column]!)
      return `column ${column}: ${capacity[column]} is not what pins leave of its capacity`;
    const violation =
      checkColumn(after, column, used[column]!, capacity[column]!) ??
      (price[column]! - before.price[column]! < -shift ? checkEdgesOfColumn(after, column, reader) : undefined);
    if (violation !== undefined) return violation;
  }
  return undefined;
}

/** Whether the profits that were kept are those of the seats. O(rows), and the edges of sparse rows once. */
export function checkProfits(standing: Standing): string | undefined {
  for (let row = 0; row < standing.profit.length; row++) {
    const violation = standing.absent[row] === 1 ? undefined : checkSeat(standing, row);
    if (violation !== undefined) return violation;
  }
  return undefined;
}

/** Number and sum of the pairs, pins included, from prices and profits. */
export function sumsOf({ terms, book, seating, price, profit }: Standing): { placed: number; total: number } {
  let placed = terms.pins.length;
  let total = terms.pins.reduce((sum, pin) => sum + weightOf(book, pin), 0);
  for (let row = 0; row < profit.length; row++) {
    const seat = seating.columnOf[row]!;
    if (seat < 0) continue;
    placed++;
    total += profit[row]! + price[seat]!;
  }
  return { placed, total };
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
