import type { Heartbeat } from '../heartbeat';
import type { Network } from '../network';

/** Columns of a block. */
export const BLOCK = 16;

/** More than the size of any weight that is compared by {@link larger}. */
const LIMIT = 2 ** 30;

/** What one reading tells of a full matrix. */
export interface BlocksRead {
  /** The least 2^k - 1 that no weight exceeds in size (a negative one counts as one less). */
  readonly most: number;
  /** The heaviest weight of each block, row by row. */
  readonly heaviest: Int32Array;
}

/**
 * Reads every entry once, four at a time and without a branch, which would be guessed wrong three times in a block.
 * Undefined as soon as one is no edge, or weighs 2^30 or more.
 */
export function readBlocks({ rows, columns, weight }: Network, heartbeat: Heartbeat): BlocksRead | undefined {
  const blocks = Math.ceil(columns / BLOCK);
  const heaviest = new Int32Array(rows * blocks);
  let bits = 0;
  for (let row = 0; row < rows && bits < LIMIT; row++) {
    heartbeat.work(columns >> 3);
    bits |= readRow(weight, row * columns, columns, heaviest, row * blocks);
  }
  return bits < LIMIT ? { most: 2 ** (32 - Math.clz32(bits)) - 1, heaviest } : undefined;
}

/** Fills in the blocks of a row; returns every bit that one of its weights has. */
function readRow(weight: Int32Array, from: number, columns: number, heaviest: Int32Array, firstBlock: number): number {
  const last = from + columns;
  let bits = 0;
  let block = firstBlock;
  for (let edge = from; edge < last; block++) {
    const end = Math.min(last, edge + BLOCK);
    let best = -LIMIT;
    for (; edge + 3 < end; edge += 4) {
      const a = weight[edge]!;
      const b = weight[edge + 1]!;
      const c = weight[edge + 2]!;
      const d = weight[edge + 3]!;
      bits |= (a ^ (a >> 31)) | (b ^ (b >> 31)) | (c ^ (c >> 31)) | (d ^ (d >> 31));
      best = larger(best, larger(larger(a, b), larger(c, d)));
    }
    for (; edge < end; edge++) {
      const value = weight[edge]!;
      bits |= value ^ (value >> 31);
      best = larger(best, value);
    }
    heaviest[block] = best;
  }
  return bits;
}

/** The larger of two that differ by less than 2^31. */
export function larger(one: number, other: number): number {
  const less = (one - other) | 0;
  return (one - (less & (less >> 31))) | 0;
}
