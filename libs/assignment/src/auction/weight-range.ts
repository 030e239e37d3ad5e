import type { Heartbeat } from '../heartbeat';
import type { Market } from '../market';
import { NO_EDGE } from '../problem';
import { readBlocks } from './read-blocks';

/** What the weights of a market lie between, and what else was seen on the way. */
export interface WeightRange {
  readonly lowest: number;
  readonly highest: number;
  /** Whether a full matrix lacks edges. */
  readonly hasHoles: boolean;
  /** The heaviest weight of each block of a full matrix, row by row, where it was read in blocks. */
  readonly heaviest?: Int32Array | undefined;
}

/**
 * Exact, or for a full matrix without holes to the next power of two, which is all that is needed where no column must
 * fill: the same reading then bounds the blocks of every row.
 */
export function weightRange(
  { network, mustFill }: Pick<Market, 'network' | 'mustFill'>,
  heartbeat: Heartbeat,
): WeightRange {
  const { weight, column } = network;
  if (column === null && !mustFill.includes(1)) {
    const read = readBlocks(network, heartbeat);
    if (read) return { lowest: -read.most, highest: read.most, hasHoles: false, heaviest: read.heaviest };
  }
  const { lowest, highest, hasHoles } = exactRange(weight);
  return lowest > highest ? { lowest: 0, highest: 0, hasHoles } : { lowest, highest, hasHoles };
}

/** One reading. Counted from one below, {@link NO_EDGE} is the highest that there is, and so never the lowest. */
function exactRange(weight: Int32Array): Omit<WeightRange, 'heaviest'> {
  let highest = NO_EDGE;
  let lowest = 2 ** 31 - 1;
  let below = lowest;
  for (let at = 0; at < weight.length; at++) {
    const value = weight[at]!;
    if (value > highest) highest = value;
    if (value < lowest) lowest = value;
    if (((value - 1) | 0) < below) below = (value - 1) | 0;
  }
  return { lowest: below + 1, highest, hasHoles: lowest === NO_EDGE };
}
