import type { Problem } from '../problem';
import type { Seating } from '../seating';
import type { Terms } from '../solution';
import { pairKey, type TieKeys } from '../ties/tie-key';
import type { EdgeBook } from './edge-book';
import type { Horizon } from './horizon';
import type { NearEdges } from '../proof/near-edges';

/**
 * A best assignment with the prices that prove it: what a change starts from
 * and, once its row is seated again, ends in.
 *
 * Invariant: with a row's profit as weight minus price of its seat, and 0 where
 * it is out, no open edge to a column of the level that the row has gives it a
 * better profit, and where profits are equal none a better one in tie keys; no
 * edge leads to a lower level.
 */
export interface Standing {
  readonly problem: Problem;
  readonly book: EdgeBook;
  readonly terms: Terms;
  readonly tieKeys: TieKeys;
  /** Places of each column that no pin holds. */
  readonly capacity: Int32Array;
  /** 1: the row is pinned or withdrawn and takes no part. */
  readonly absent: Uint8Array;
  readonly seating: Seating;
  readonly level: Uint16Array;
  readonly price: Float64Array;
  readonly tiePrice: Float64Array;
  readonly profit: Float64Array;
  /** What the seated rows' pairs weigh together. */
  readonly total: number;
  /** Lists of the edges that can matter, where rows are long, and how far a search looks. Shared by all that came from the same solution. */
  readonly near: NearEdges | undefined;
  readonly horizon: Horizon | undefined;
}

/** The level of staying out. */
export function outLevelOf({ terms, problem }: Standing, row: number): number {
  return terms.goal === 'total' ? 0 : 1 + (problem.priority?.[row] ?? 0);
}

/** What a pair counts in ties. */
export function tieOf({ tieKeys }: Standing, row: number, column: number): number {
  return pairKey(tieKeys, 0, row, column);
}

/** The profit of a row in tie keys. */
export function tieProfitOf(standing: Standing, row: number): number {
  const seat = standing.seating.columnOf[row]!;
  return seat < 0 ? 0 : tieOf(standing, row, seat) - standing.tiePrice[seat]!;
}

/** A free place in the column costs nothing. */
export function hasFreePlace({ capacity, seating, level, price, tiePrice }: Standing, column: number): boolean {
  return (
    seating.used[column]! < capacity[column]! && level[column] === 0 && price[column] === 0 && tiePrice[column] === 0
  );
}

/** A standing that may be changed while this one stays as it is. */
export function copyOf(standing: Standing): Standing {
  const { columnOf, used, head, next, previous } = standing.seating;
  return {
    ...standing,
    capacity: standing.capacity.slice(),
    absent: standing.absent.slice(),
    seating: {
      columnOf: columnOf.slice(),
      used: used.slice(),
      head: head.slice(),
      next: next.slice(),
      previous: previous.slice(),
    },
    price: standing.price.slice(),
    tiePrice: standing.tiePrice.slice(),
    profit: standing.profit.slice(),
  };
}
