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
  const hasHoles = column === null && weight.includes(NO_EDGE);
  return { ...exactRange(weight), hasHoles };
}

/** Counted from one below, {@link NO_EDGE} is the highest that there is, and so never the lowest. */
function exactRange(weight: Int32Array): { lowest: number; highest: number } {
  let highest = NO_EDGE;
  let below = 2 ** 31 - 1;
  for (let at = 0; at < weight.length; at++) {
    const value = weight[at]!;
    if (value > highest) highest = value;
    if (((value - 1) | 0) < below) below = (value - 1) | 0;
  }
  return highest === NO_EDGE ? { lowest: 0, highest: 0 } : { lowest: below + 1, highest };
}
