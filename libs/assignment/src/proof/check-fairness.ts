import { NO_EDGE, isDense, type Problem } from '../problem';
import { CLOSED_LEVEL, type Solution } from '../solution';

/**
 * The fairness part of {@link import('./check').check}: undefined, or the violation.
 *
 * Among the assignments that place the most rows, level after level of rising
 * weight: no other uses this weight less often, among those that used every
 * lower weight as seldom as possible. Each level is a linear program of its own
 * (an edge of this weight costs 1) over what the earlier ones left open, proved
 * by its prices:
 *
 * 1. An edge is open if it stays in its row's level, if its weight is one of the
 *    fair levels' or higher than the present one, and if it attained its row's
 *    profit at every level before.
 * 2. Every row attains the best profit over its open edges (and 0 while staying
 *    out is open); a price is negative only where a column must be full, and
 *    positive only where it is full, which it then must stay.
 */
export function checkFairness(
  problem: Problem,
  solution: Solution,
  refused: Map<number, Set<number>>,
  onWork: (edges: number) => void,
): string | undefined {
  const { fairLevels, columnPrice } = solution.certificate;
  if (columnPrice.some((price) => price !== 0)) return 'columnPrice: the goal fairest has prices by level only';
  const prices: Float64Array[] = [];
  const violation = readLevels(problem, solution, prices);
  if (violation !== undefined) return violation;
  const isPinned = new Uint8Array(problem.rows);
  for (const pin of solution.pins) isPinned[pin.row] = 1;
  const values = fairLevels.map((level) => level.weight);
  const counts = new Int32Array(values.length);
  for (let row = 0; row < problem.rows; row++) {
    if (isPinned[row] === 1) continue;
    onWork(8 * (isDense(problem) ? problem.columns : problem.rowStart[row + 1]! - problem.rowStart[row]!));
    const wrong = checkRow(problem, solution, row, values, prices, counts, refused.get(row));
    if (wrong !== undefined) return wrong;
  }
  const miscounted = fairLevels.findIndex((level, index) => level.count !== counts[index]);
  return miscounted < 0
    ? undefined
    : `fairLevels[${miscounted}]: weight ${values[miscounted]} is used ${counts[miscounted]} times`;
}

/** Spreads the prices of each level over all columns; checks their signs (condition 2). */
function readLevels(problem: Problem, { columnOf, certificate }: Solution, prices: Float64Array[]): string | undefined {
  const used = new Int32Array(problem.columns);
  for (const column of columnOf) if (column >= 0) used[column]!++;
  const mustFill = Uint8Array.from(certificate.columnLevel, (level) => (level === 0 ? 0 : 1));
  for (const [index, level] of certificate.fairLevels.entries()) {
    if (index > 0 && level.weight <= certificate.fairLevels[index - 1]!.weight)
      return `fairLevels[${index}]: its weight does not rise`;
    const price = new Float64Array(problem.columns);
    for (let at = 0; at < level.pricedColumn.length; at++) {
      const column = level.pricedColumn[at]!;
      const value = level.price[at]!;
      if (column < 0 || column >= problem.columns) return `fairLevels[${index}]: ${column} is no column`;
      price[column] = value;
      if (value < 0 && mustFill[column] === 0) return `fairLevels[${index}]: column ${column} has a negative price`;
      if (value > 0 && used[column] !== problem.capacity[column])
        return `fairLevels[${index}]: column ${column} has a price and a free place`;
    }
    for (let at = 0; at < level.pricedColumn.length; at++)
      if (level.price[at]! > 0) mustFill[level.pricedColumn[at]!] = 1;
    prices.push(price);
  }
  return undefined;
}

function checkRow(
  problem: Problem,
  solution: Solution,
  row: number,
  values: readonly number[],
  prices: readonly Float64Array[],
  counts: Int32Array,
  refused: Set<number> | undefined,
): string | undefined {
  const { columnLevel } = solution.certificate;
  const outLevel = 1 + (problem.priority?.[row] ?? 0);
  const seat = solution.columnOf[row]!;
  const level = seat < 0 ? outLevel : columnLevel[seat]!;
  if (level > outLevel) return `row ${row}: holds a place that a row of a higher class could have`;
  const own = ownProfits(problem, row, seat, values, prices);
  if (own === undefined) return `row ${row}: its weight is no fair level`;
  if (seat >= 0) counts[own.index]!++;
  if (seat >= 0 && level === outLevel && own.profits.find((profit) => profit !== 0)! < 0)
    return `row ${row}: staying out is better`;
  for (const { column, weight } of edgesOf(problem, row)) {
    if (weight < (solution.floor ?? -Infinity) || columnLevel[column] === CLOSED_LEVEL || refused?.has(column))
      continue;
    if (columnLevel[column]! < level)
      return `row ${row}: has an edge to column ${column}, whose level is lower than its own`;
    if (columnLevel[column] !== level) continue;
    const better = betterAt(weight, column, values, prices, own.profits);
    if (better >= 0) return `row ${row}: column ${column} would avoid the weight ${values[better]}`;
  }
  return undefined;
}

/** The row's profit at every level, and the level of its own weight; undefined when it has none. */
function ownProfits(
  problem: Problem,
  row: number,
  seat: number,
  values: readonly number[],
  prices: readonly Float64Array[],
): { profits: number[]; index: number } | undefined {
  if (seat < 0) return { profits: values.map(() => 0), index: -1 };
  let index = -1;
  for (const { column, weight } of edgesOf(problem, row)) if (column === seat) index = values.indexOf(weight);
  if (index < 0) return undefined;
  return { profits: values.map((_, at) => (at === index ? -1 : 0) - prices[at]![seat]!), index };
}

/** The first level at which an edge beats the row's own profit, or -1; it drops out where it falls behind. */
function betterAt(
  weight: number,
  column: number,
  values: readonly number[],
  prices: readonly Float64Array[],
  own: readonly number[],
): number {
  let isFairLevel = false;
  for (let at = 0; at < values.length; at++) {
    if (weight < values[at]! && !isFairLevel) return -1;
    if (weight === values[at]) isFairLevel = true;
    const profit = (weight === values[at] ? -1 : 0) - prices[at]![column]!;
    if (profit > own[at]!) return at;
    if (profit < own[at]!) return -1;
  }
  return -1;
}

function* edgesOf(problem: Problem, row: number): Generator<{ column: number; weight: number }> {
  if (isDense(problem)) {
    for (let column = 0; column < problem.columns; column++) {
      const weight = problem.dense[row * problem.columns + column]!;
      if (weight !== NO_EDGE) yield { column, weight };
    }
    return;
  }
  for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++) {
    yield { column: problem.column[edge]!, weight: problem.weight[edge]! };
  }
}
