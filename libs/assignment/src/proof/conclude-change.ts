import { sumOf } from '../lists';
import type { Solution } from '../solution';
import { weightOf } from '../whatif/edge-book';
import type { Standing } from '../whatif/standing';
import { checkChange } from './check-change';
import { pricesOf } from './conclude';
import { sealed } from './digest';

/**
 * Guarantees that no solution of a what-if leaves the library unchecked, as
 * `conclude` does for the others: the checker of changes compares it with the
 * one before. A refusal is a bug of this library and throws.
 */
export function concludeChange(
  before: Standing,
  after: Standing,
  named: ReadonlySet<number>,
  shift: number,
): { solution: Solution; standing: Standing } {
  const tally = checkChange(before, after, named, shift);
  if (typeof tally === 'string') throw new Error(`The checker refused a change of this library: ${tally}`);
  const { pins } = after.terms;
  const columnOf = after.seating.columnOf.slice();
  for (const pin of pins) columnOf[pin.row] = pin.column;
  const placed = pins.length + sumOf(tally.used);
  const total = pins.reduce((sum, pin) => sum + weightOf(after.book, pin), tally.total);
  const proof = { columnPrice: pricesOf(after), columnLevel: after.level.slice(), fairLevels: [] };
  return {
    solution: sealed(after.terms, columnOf, { placed, total }, proof),
    standing: { ...after, total: tally.total },
  };
}
