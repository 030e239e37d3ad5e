import type { Market } from '../market';
import { NO_EDGE } from '../problem';

/** What the weights of a market lie between, and whether a full matrix lacks edges. */
export interface WeightRange {
  readonly lowest: number;
  readonly highest: number;
  readonly hasHoles: boolean;
}

/**
 * Exact, or for a full matrix without holes to the next power of two, which is
 * all that is needed where no column must fill: half the time, on every edge of the problem.
 */
export function weightRange({ network, mustFill }: Market): WeightRange {
  const { weight, column } = network;
  if (column === null && !mustFill.includes(1)) {
    const most = magnitude(weight);
    if (most < HOLE) return { lowest: -most, highest: most, hasHoles: false };
  }
  const range = exactRange(weight);
  const hasHoles = column === null && range.lowest === NO_EDGE;
  if (hasHoles) range.lowest = lowestBesidesHoles(weight);
  if (range.lowest > range.highest || range.highest === NO_EDGE) return { lowest: 0, highest: 0, hasHoles };
  return { lowest: range.lowest, highest: range.highest, hasHoles };
}

/** What {@link NO_EDGE} gives in {@link magnitude}. */
const HOLE = 2 ** 31 - 1;

/** The least 2^k - 1 that no weight exceeds in size (a negative one counts as one less). Eight at a time. */
function magnitude(weight: Int32Array): number {
  let bits = 0;
  let at = 0;
  const end = weight.length - 7;
  for (; at < end; at += 8) {
    const a = weight[at]! ^ (weight[at]! >> 31);
    const b = weight[at + 1]! ^ (weight[at + 1]! >> 31);
    const c = weight[at + 2]! ^ (weight[at + 2]! >> 31);
    const d = weight[at + 3]! ^ (weight[at + 3]! >> 31);
    const e = weight[at + 4]! ^ (weight[at + 4]! >> 31);
    const f = weight[at + 5]! ^ (weight[at + 5]! >> 31);
    const g = weight[at + 6]! ^ (weight[at + 6]! >> 31);
    const h = weight[at + 7]! ^ (weight[at + 7]! >> 31);
    bits |= a | b | c | d | e | f | g | h;
  }
  for (; at < weight.length; at++) bits |= weight[at]! ^ (weight[at]! >> 31);
  return 2 ** (32 - Math.clz32(bits)) - 1;
}

function exactRange(weight: Int32Array): { lowest: number; highest: number } {
  let lowest = HOLE;
  let highest = NO_EDGE;
  let at = 0;
  for (; at < weight.length; at++) {
    const value = weight[at]!;
    if (value > highest) highest = value;
    if (value < lowest) lowest = value;
  }
  return { lowest, highest };
}

function lowestBesidesHoles(weight: Int32Array): number {
  let lowest = HOLE;
  for (const value of weight) if (value < lowest && value !== NO_EDGE) lowest = value;
  return lowest;
}
