import { CLOSED_LEVEL, type Solution } from '../solution';
import type { Standing } from '../whatif/standing';
import { checkChange, sumsOf } from './check-change';
import { digestOf } from './digest';

/**
 * Guarantees that no solution of a what-if leaves the library unchecked, as
 * `conclude` does for the others: the checker of changes compares it with the
 * one before. A refusal is a bug of this library and throws.
 */
export function concludeChange(before: Standing, after: Standing, named: ReadonlySet<number>, shift: number): Solution {
  const violation = checkChange(before, after, named, shift);
  if (violation !== undefined) throw new Error(`The checker refused a change of this library: ${violation}`);
  const columnOf = after.seating.columnOf.slice();
  for (const pin of after.terms.pins) columnOf[pin.row] = pin.column;
  const columnPrice = after.price.slice();
  for (let at = 0; at < columnPrice.length; at++) if (after.level[at] === CLOSED_LEVEL) columnPrice[at] = 0;
  const found = { ...after.terms, columnOf, ...sumsOf(after) };
  const proof = { columnPrice, columnLevel: after.level.slice(), fairLevels: [] };
  return { ...found, certificate: { ...proof, digest: digestOf(found, proof) } };
}
