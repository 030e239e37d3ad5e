/*
 * Reads one row of a full matrix, four entries at a time: the inner loops of `src/kernel/row-desk.ts`, in AssemblyScript,
 * since JavaScript has no vectors and takes three to six times as long for an entry.
 *
 * The host lays the row's weights and the prices on the desk. What an edge is worth to the row is its scaled weight,
 * `(weight << left) >> right`, minus the price of its column; {@link NOTHING} where there is no edge. Whole numbers of 32
 * bits, far enough from their limits. What stands behind the last column is no edge.
 */
import { NO_EDGE, NONE, int, setInt } from './lists';

const NOTHING: i32 = -(1 << 30);
/** Columns of a block. */
const BLOCK: i32 = 16;

let blocks: i32 = 0;

/* The lists on the desk. `bound`: what no edge of a block is worth more than. The kept edges: their columns, scaled weights, and what they are worth, best first. */
const price: usize = 0;
let weight: usize = 0;
let bound: usize = 0;
let keptColumn: usize = 0;
let keptValue: usize = 0;
let keptWorth: usize = 0;
let answer: usize = 0;

/** Says where the lists are, each behind the one before, with room for so many columns (a multiple of {@link BLOCK}, more than there are) and kept edges. */
export function open(columns: i32, room: i32, mostKept: i32): void {
  blocks = (columns + BLOCK - 1) / BLOCK;
  weight = (<usize>room) << 2;
  bound = (<usize>room) << 3;
  keptColumn = bound + ((<usize>room) >> 2);
  keptValue = keptColumn + ((<usize>mostKept) << 2);
  keptWorth = keptValue + ((<usize>mostKept) << 2);
  answer = keptWorth + ((<usize>mostKept) << 2);
}

/** Answers the least weight minus 1, where no edge counts as the greatest there is, and the greatest, where it counts as the least. */
export function findRange(): void {
  const one = i32x4.splat(1);
  let below = i32x4.splat(i32.MAX_VALUE);
  let most = i32x4.splat(NO_EDGE);
  for (let at = weight, end = weight + ((<usize>blocks) << 6); at < end; at += 16) {
    const four = v128.load(at);
    below = i32x4.min_s(below, i32x4.sub(four, one));
    most = i32x4.max_s(most, four);
  }
  setInt(answer, 0, -1 - largest(v128.not(below)));
  setInt(answer, 1, largest(most));
}

/** The best two edges. Answers what they are worth, and column and scaled weight of the best; {@link NONE} where there is no edge. */
export function findBestTwo(left: i32, right: i32): void {
  let best = i32x4.splat(NOTHING);
  let second = best;
  let bestIn = i32x4.splat(NONE);
  for (let block = 0; block < blocks; block++) {
    const offset = (<usize>block) << 6;
    const a = worthOfFour(offset, left, right);
    const b = worthOfFour(offset + 16, left, right);
    const c = worthOfFour(offset + 32, left, right);
    const d = worthOfFour(offset + 48, left, right);
    const one = i32x4.max_s(a, b);
    const two = i32x4.max_s(c, d);
    const most = i32x4.max_s(one, two);
    const next = i32x4.max_s(i32x4.min_s(one, two), i32x4.max_s(i32x4.min_s(a, b), i32x4.min_s(c, d)));
    bestIn = v128.bitselect(i32x4.splat(block), bestIn, i32x4.gt_s(most, best));
    second = i32x4.max_s(i32x4.max_s(second, next), i32x4.min_s(most, best));
    best = i32x4.max_s(best, most);
  }
  const most = largest(best);
  const lane = ctz(i32x4.bitmask(i32x4.eq(best, i32x4.splat(most))));
  const others = v128.bitselect(i32x4.splat(NOTHING), best, i32x4.eq(i32x4(0, 1, 2, 3), i32x4.splat(lane)));
  v128.store(answer, bestIn);
  const column = most == NOTHING ? NONE : columnWorth(most, int(answer, lane), lane, left, right);
  setInt(answer, 0, most);
  setInt(answer, 1, largest(i32x4.max_s(second, others)));
  setInt(answer, 2, column);
  setInt(answer, 3, column == NONE ? NOTHING : scaled(column, left, right));
}

/** The column of a block, in this lane, that is worth so much. */
function columnWorth(worth: i32, block: i32, lane: i32, left: i32, right: i32): i32 {
  let column = block * BLOCK + lane;
  while (int(weight, column) == NO_EDGE || scaled(column, left, right) - int(price, column) != worth) column += 4;
  return column;
}

/** Sets the bound of every block to what its best edge is worth. */
export function boundBlocks(left: i32, right: i32): void {
  for (let block = 0; block < blocks; block++) setInt(bound, block, bestOfBlock(block, left, right));
}

/** What at least so many blocks reach: all do where they are fewer. */
export function reachedBy(count: i32): i32 {
  if (blocks < count) return NOTHING + 1;
  let kept = 0;
  let least = NOTHING;
  for (let block = 0; block < blocks; block++) {
    const best = int(bound, block);
    if (best <= least) continue;
    kept = insert(kept, count, block, best);
    if (kept == count) least = int(keptWorth, kept - 1);
  }
  return max(least, NOTHING + 1);
}

/**
 * Keeps the best edges of those worth more than `least`, at most so many, and returns how many they are. Answers what
 * none of the others is worth more than. Reads no block whose bound says that it has none; the bounds of those that it
 * reads become exact.
 */
export function keepBest(width: i32, least: i32, left: i32, right: i32): i32 {
  let count = 0;
  let others = NOTHING;
  for (let block = 0; block < blocks; block++) {
    let most = int(bound, block);
    if (most > least) {
      most = bestOfBlock(block, left, right);
      setInt(bound, block, most);
      if (most > least) {
        const end = (<usize>(block + 1)) << 6;
        for (let offset = (<usize>block) << 6; offset < end; offset += 16) {
          const worth = worthOfFour(offset, left, right);
          let better = i32x4.bitmask(i32x4.gt_s(worth, i32x4.splat(least)));
          if (better == 0) continue;
          v128.store(answer, worth);
          for (; better != 0; better &= better - 1) {
            const lane = ctz(better);
            const its = int(answer, lane);
            if (its <= least) continue;
            count = insert(count, width, (<i32>(offset >> 2)) + lane, its);
            if (count == width) least = int(keptWorth, count - 1);
          }
        }
      }
    }
    others = max(others, most);
  }
  for (let at = 0; at < count; at++) setInt(keptValue, at, scaled(int(keptColumn, at), left, right));
  setInt(answer, 0, count < width ? NOTHING : min(others, int(keptWorth, count - 1)));
  return count;
}

/** Puts one in its place among the kept, of which it may push out the last; returns how many they are then. */
function insert(count: i32, most: i32, itsColumn: i32, worth: i32): i32 {
  const kept = count < most ? count + 1 : count;
  let at = kept - 1;
  for (; at > 0 && int(keptWorth, at - 1) < worth; at--) {
    setInt(keptWorth, at, int(keptWorth, at - 1));
    setInt(keptColumn, at, int(keptColumn, at - 1));
  }
  setInt(keptWorth, at, worth);
  setInt(keptColumn, at, itsColumn);
  return kept;
}

function bestOfBlock(block: i32, left: i32, right: i32): i32 {
  const offset = (<usize>block) << 6;
  const one = i32x4.max_s(worthOfFour(offset, left, right), worthOfFour(offset + 16, left, right));
  const two = i32x4.max_s(worthOfFour(offset + 32, left, right), worthOfFour(offset + 48, left, right));
  return largest(i32x4.max_s(one, two));
}

// @ts-ignore: a decorator of AssemblyScript
@inline function worthOfFour(offset: usize, left: i32, right: i32): v128 {
  const four = v128.load(weight + offset);
  const worth = i32x4.sub(i32x4.shr_s(i32x4.shl(four, left), right), v128.load(price + offset));
  return v128.bitselect(i32x4.splat(NOTHING), worth, i32x4.eq(four, i32x4.splat(NO_EDGE)));
}

// @ts-ignore: a decorator of AssemblyScript
@inline function scaled(column: i32, left: i32, right: i32): i32 {
  return (int(weight, column) << left) >> right;
}

// @ts-ignore: a decorator of AssemblyScript
@inline function largest(four: v128): i32 {
  const two = i32x4.max_s(four, i32x4.shuffle(four, four, 2, 3, 0, 1));
  return i32x4.extract_lane(i32x4.max_s(two, i32x4.shuffle(two, two, 1, 0, 3, 2)), 0);
}
