import type { Certificate, Solution, Terms } from '../solution';

/**
 * Fingerprint of everything in a solution but itself: 64 bits, two FNV-1a
 * streams (Fowler, Noll, Vo 1991) with different offsets over the same words.
 * It tells a changed solution from the one that was returned; it is no
 * signature: whoever can run this code can make it.
 */
export function digestOf(solution: Omit<Solution, 'certificate'>, certificate: Omit<Certificate, 'digest'>): string {
  const print = { low: 0x811c9dc5, high: 0x01000193 };
  const { goal, seed, floor, pins, blocks, columnOf, placed, total } = solution;
  text(print, `${goal}|${seed}|${floor}|${placed}|${total}`);
  for (const pair of [pins, blocks].flat()) numbers(print, [pair.row, pair.column]);
  numbers(print, [pins.length, blocks.length]);
  numbers(print, columnOf);
  numbers(print, certificate.columnPrice);
  numbers(print, certificate.columnLevel);
  for (const level of certificate.fairLevels) {
    numbers(print, [level.weight, level.count]);
    numbers(print, level.pricedColumn);
    numbers(print, level.price);
  }
  return hex(print.high) + hex(print.low);
}

/**
 * A solution with its certificate and fingerprint. Written out field by field, since every spread may make another shape
 * to the compiler, which throws away what it compiled of the checker.
 */
export function sealed(
  { goal, seed, pins, blocks, floor }: Terms,
  columnOf: Int32Array,
  { placed, total }: { placed: number; total: number },
  { columnPrice, columnLevel, fairLevels }: Omit<Certificate, 'digest'>,
): Solution {
  const proof = { columnPrice, columnLevel, fairLevels };
  const digest = digestOf({ goal, seed, pins, blocks, floor, columnOf, placed, total }, proof);
  const certificate: Certificate = { columnPrice, columnLevel, fairLevels, digest };
  return { goal, seed, pins, blocks, floor, columnOf, placed, total, certificate };
}

interface Print {
  low: number;
  high: number;
}

function text(print: Print, value: string): void {
  for (let at = 0; at < value.length; at++) word(print, value.charCodeAt(at));
}

/** Whole numbers up to 2^53, in two words each. Most of a fingerprint is this loop, hence {@link word} written out. */
function numbers(print: Print, values: ArrayLike<number>): void {
  const { length } = values;
  word(print, length);
  let low = print.low | 0;
  let high = print.high | 0;
  for (let at = 0; at < length; at++) {
    const lower = values[at]! | 0;
    const upper = Math.floor(values[at]! * 2 ** -32) | 0;
    low = Math.imul(low ^ lower, LOW_PRIME);
    high = Math.imul(high ^ lower ^ (low >>> 15), HIGH_PRIME);
    low = Math.imul(low ^ upper, LOW_PRIME);
    high = Math.imul(high ^ upper ^ (low >>> 15), HIGH_PRIME);
  }
  print.low = low;
  print.high = high;
}

const LOW_PRIME = 0x01000193;
const HIGH_PRIME = 0x5bd1e995;

function word(print: Print, value: number): void {
  print.low = Math.imul(print.low ^ value, LOW_PRIME);
  print.high = Math.imul(print.high ^ value ^ (print.low >>> 15), HIGH_PRIME);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
