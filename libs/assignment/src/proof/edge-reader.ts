import { runOfColumn, runOfRow, type Run } from '../whatif/edge-book';
import type { Standing } from '../whatif/standing';

/**
 * Reads the edges that can matter in a standing: from the lists of its problem where there are such and they hold,
 * else all. With the most that a price has fallen by since the lists began, what a row's list leaves
 * out is worth at most that much more now than it was then; columns likewise, with profits.
 */
export class EdgeReader {
  /** What prices of the listed level, and profits of its rows, have fallen by at most since the lists began; negative where all rose. */
  readonly priceFall: number;
  readonly profitFall: number;

  /** A row that has no seat, and so no profit, may have been given one apart. */
  constructor(
    private readonly standing: Standing,
    loose?: { readonly row: number; readonly profit: number },
  ) {
    this.priceFall = priceFallOf(standing);
    const looseFall = loose === undefined ? -Infinity : (standing.near?.profit[loose.row] ?? 0) - loose.profit;
    this.profitFall = Math.max(profitFallOf(standing), looseFall);
  }

  /** Every open edge of a row of this level that is worth at least `worth`, weight minus price, and maybe others. To be used before the next call. */
  row(row: number, level: number, worth: number): Run {
    const { book, near } = this.standing;
    const isListed = near !== undefined && level === near.level && !book.openOfRow.has(row) && !book.withdrawn.has(row);
    return (isListed ? near.row(row, worth - this.priceFall - 1) : undefined) ?? runOfRow(book, row);
  }

  /** Every open edge of the column, from rows of its level, that weighs at least `rest` more than the row's profit, and maybe others. To be used before the next call. */
  column(column: number, rest: number): Run {
    const { book, near, level } = this.standing;
    const isListed = near !== undefined && level[column] === near.level && !book.openOfColumn.has(column);
    return (isListed ? near.column(column, rest - this.profitFall - 1) : undefined) ?? runOfColumn(book, column);
  }
}

function priceFallOf({ near, level, price }: Standing): number {
  if (near === undefined) return 0;
  const first = near.price;
  const listed = near.level;
  let fall = -Infinity;
  for (let column = 0; column < price.length; column++) {
    if (level[column] === listed && first[column]! - price[column]! > fall) fall = first[column]! - price[column]!;
  }
  return fall;
}

function profitFallOf(standing: Standing): number {
  const { near, profit, absent } = standing;
  if (near === undefined) return 0;
  const first = near.profit;
  const listed = near.level;
  let fall = -Infinity;
  for (let row = 0; row < profit.length; row++) {
    if (absent[row] === 1 || first[row]! - profit[row]! <= fall || levelOf(standing, row) !== listed) continue;
    fall = first[row]! - profit[row]!;
  }
  return fall;
}

/** The level of staying out. */
export function outLevelOf({ terms, problem }: Standing, row: number): number {
  return terms.goal === 'total' ? 0 : 1 + (problem.priority?.[row] ?? 0);
}

/** The level that a row has, its column's or that of staying out. */
export function levelOf(standing: Standing, row: number): number {
  const seat = standing.seating.columnOf[row]!;
  return seat < 0 ? outLevelOf(standing, row) : standing.level[seat]!;
}
