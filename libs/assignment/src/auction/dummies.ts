import type { Market } from '../market';
import { newCheapest, note, type Cheapest } from './cheapest';
import type { Surplus } from './surplus';

/**
 * Bidders for what else would stay free. All places are the same to them, so that what they hold has one price, the
 * level. They never bid against each other: one that loses its place takes the cheapest that no dummy has, at its price,
 * and the level rises to that. So no other place ever costs less.
 *
 * Similar persons: Bertsekas, Castañon, "The auction algorithm for the transportation problem", Annals of Operations
 * Research 20 (1989).
 */
export interface Dummies {
  /** Places of each column that dummies hold. */
  readonly held: Int32Array;
  /** Dummies that have no place. */
  loose: number;
  /** What a dummy's place costs. */
  level: number;
  /** The columns where a dummy could take a place that none has yet, by their lowest bid. */
  readonly cheapest: Cheapest;
}

/** All loose. Dummies may be in columns that need not fill, and outside where that is shared. */
export function newDummies(
  { network, mustFill, closed }: Market,
  price: Int32Array,
  { dummies, isShared }: Surplus,
  out: number,
): Dummies {
  const cheapest = newCheapest(price.length);
  for (let column = 0; column < network.columns; column++)
    if (mustFill[column] === 0 && closed[column] === 0) note(cheapest, column, price[column]!);
  if (isShared && out >= 0) note(cheapest, out, price[out]!);
  return { held: new Int32Array(price.length), loose: dummies, level: 0, cheapest };
}
