/*
 * Reads one row, four edges at a time: the inner loops of `src/kernel/row-desk.ts`, in AssemblyScript, since JavaScript has
 * no vectors and takes three to six times as long for an edge.
 *
 * The prices of all columns lie on the desk; the host lays the row's weights beside them, and, unless the row is full, the
 * column of each. What an edge is worth to the row is its scaled weight, `(weight << left) >> right`, minus the price of
 * its column; {@link NOTHING} where there is no edge. Whole numbers of 32 bits, far enough from their limits. What stands
 * behind the last edge is no edge. An edge is named by its place in the row, which is its column where the row is full.
 */
import { NO_EDGE, NONE, int, largest, setInt, writeToFront } from './lists';

const NOTHING: i32 = -(1 << 30);
/** Edges of a block. */
const BLOCK: i32 = 16;

let blocks: i32 = 0;
let isFull: bool = true;

/* The lists on the desk. `price`: of each edge's column; those of all columns, which stand first, where the row is full. `bound`: what no edge of a block is worth more than. The kept edges: their places, scaled weights, and what they are worth, best first. `found`: columns. `toFront`: for any of four lanes, which bytes to move so that these come first. */
let price: usize = 0;
let column: usize = 0;
let weight: usize = 0;
let bound: usize = 0;
let kept: usize = 0;
let keptValue: usize = 0;
let keptWorth: usize = 0;
let answer: usize = 0;
let found: usize = 0;
let toFront: usize = 0;

/** Says where the lists are, each behind the one before: room for so many prices, so many edges of a row, both multiples of {@link BLOCK}, and kept edges. */
export function open(columns: i32, edges: i32, full: bool, mostKept: i32): void {
  isFull = full;
  column = (<usize>columns) << 2;
  price = full ? 0 : column + ((<usize>edges) << 2);
  weight = full ? column : price + ((<usize>edges) << 2);
  bound = weight + ((<usize>edges) << 2);
  kept = bound + ((<usize>edges) >> 2);
  keptValue = kept + ((<usize>mostKept) << 2);
  keptWorth = keptValue + ((<usize>mostKept) << 2);
  answer = keptWorth + ((<usize>mostKept) << 2);
  toFront = answer + 16;
  found = toFront + 256;
  for (let lanes = 0; lanes < 16; lanes++) writeToFront(toFront, lanes);
}

/** The row on the desk has so many edges. */
export function take(edges: i32): void {
  blocks = (edges + BLOCK - 1) / BLOCK;
  for (let at = edges; at < blocks * BLOCK; at++) setInt(weight, at, NO_EDGE);
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

/** The best two edges. Answers what they are worth, and place and scaled weight of the best; {@link NONE} where there is no edge. */
export function findBestTwo(left: i32, right: i32): void {
  let best = i32x4.splat(NOTHING);
  let second = best;
  let bestIn = i32x4.splat(NONE);
  const count = blocks;
  let its = weight;
  let cost = price;
  for (let block = 0; block < count; block++, its += 64, cost += 64) {
    if (!isFull) findPrices(block);
    const a = worthOfFour(its, cost, 0, left, right);
    const b = worthOfFour(its, cost, 16, left, right);
    const c = worthOfFour(its, cost, 32, left, right);
    const d = worthOfFour(its, cost, 48, left, right);
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
  const edge = most == NOTHING ? NONE : edgeWorth(most, int(answer, lane), lane, left, right);
  setInt(answer, 0, most);
  setInt(answer, 1, largest(i32x4.max_s(second, others)));
  setInt(answer, 2, edge);
  setInt(answer, 3, edge == NONE ? NOTHING : scaled(edge, left, right));
}

/** Answers what the best edge is worth in unscaled weights, and a number that is under 2^n where all weights are under 2^n and at least -2^n. */
export function findBest(): void {
  const count = blocks;
  const none = i32x4.splat(NO_EDGE);
  let best = i32x4.splat(NOTHING);
  let bits = i32x4.splat(0);
  let its = weight;
  let cost = price;
  for (let block = 0; block < count; block++, its += 64, cost += 64) {
    if (!isFull) findPrices(block);
    for (let offset: usize = 0; offset < 64; offset += 16) {
      const four = v128.load(its + offset);
      bits = v128.or(bits, bitsOf(four, none));
      best = i32x4.max_s(best, worthOfFour(its, cost, offset, 0, 0));
    }
  }
  setInt(answer, 0, largest(best));
  setInt(answer, 1, largest(bits));
}

/**
 * Lists the columns of the edges that are worth so much in unscaled weights, but one, and returns how many they are. Answers
 * as {@link findBest} what bits the weights need. Four at a time without a branch: those wanted are moved to the front, all
 * four are written, and the next four begin behind the wanted ones.
 */
export function listWorth(worth: i32, but: i32): i32 {
  const count = blocks;
  const none = i32x4.splat(NO_EDGE);
  const wanted = i32x4.splat(worth);
  const unwanted = i32x4.splat(but);
  let bits = i32x4.splat(0);
  let inOrder = i32x4(0, 1, 2, 3);
  let end = found;
  let its = weight;
  let cost = price;
  let to = column;
  for (let block = 0; block < count; block++) {
    if (!isFull) findPrices(block);
    for (let four = 0; four < BLOCK; four += 4, its += 16, cost += 16, to += 16) {
      const columns = isFull ? inOrder : v128.load(to);
      inOrder = i32x4.add(inOrder, i32x4.splat(4));
      bits = v128.or(bits, bitsOf(v128.load(its), none));
      const equal = i32x4.eq(worthOfFour(its, cost, 0, 0, 0), wanted);
      const lanes = i32x4.bitmask(v128.andnot(equal, i32x4.eq(columns, unwanted)));
      v128.store(end, i8x16.swizzle(columns, v128.load(toFront + ((<usize>lanes) << 4))));
      end += (<usize>popcnt(lanes)) << 2;
    }
  }
  setInt(answer, 1, largest(bits));
  return <i32>((end - found) >> 2);
}

/** The bits that weights need: of a negative number those of what it is below 0, by one less. */
// @ts-ignore: a decorator of AssemblyScript
@inline function bitsOf(four: v128, none: v128): v128 {
  return v128.andnot(v128.xor(four, i32x4.shr_s(four, 31)), i32x4.eq(four, none));
}

/** The edge of a block, in this lane, that is worth so much. */
function edgeWorth(worth: i32, block: i32, lane: i32, left: i32, right: i32): i32 {
  let edge = block * BLOCK + lane;
  while (int(weight, edge) == NO_EDGE || scaled(edge, left, right) - int(price, edge) != worth) edge += 4;
  return edge;
}

/** Sets the bound of every block to what its best edge is worth. */
export function boundBlocks(left: i32, right: i32): void {
  for (let block = 0; block < blocks; block++) setInt(bound, block, bestOfBlock(block, left, right));
}

/** What at least so many blocks reach: all do where they are fewer. */
export function reachedBy(count: i32): i32 {
  if (blocks < count) return NOTHING + 1;
  let listed = 0;
  let least = NOTHING;
  for (let block = 0; block < blocks; block++) {
    const its = int(bound, block);
    if (its <= least) continue;
    listed = insert(listed, count, block, its);
    if (listed == count) least = int(keptWorth, listed - 1);
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
        const its = weight + ((<usize>block) << 6);
        const cost = price + ((<usize>block) << 6);
        for (let four = 0; four < BLOCK; four += 4) {
          const offset = (<usize>four) << 2;
          const worth = worthOfFour(its + offset, cost + offset, 0, left, right);
          let better = i32x4.bitmask(i32x4.gt_s(worth, i32x4.splat(least)));
          if (better == 0) continue;
          v128.store(answer, worth);
          for (; better != 0; better &= better - 1) {
            const lane = ctz(better);
            const one = int(answer, lane);
            if (one <= least) continue;
            count = insert(count, width, block * BLOCK + four + lane, one);
            if (count == width) least = int(keptWorth, count - 1);
          }
        }
      }
    }
    others = max(others, most);
  }
  for (let at = 0; at < count; at++) setInt(keptValue, at, scaled(int(kept, at), left, right));
  setInt(answer, 0, count < width ? NOTHING : min(others, int(keptWorth, count - 1)));
  return count;
}

/** Puts one in its place among the kept, of which it may push out the last; returns how many they are then. */
function insert(count: i32, most: i32, edge: i32, worth: i32): i32 {
  const more = count < most ? count + 1 : count;
  let at = more - 1;
  for (; at > 0 && int(keptWorth, at - 1) < worth; at--) {
    setInt(keptWorth, at, int(keptWorth, at - 1));
    setInt(kept, at, int(kept, at - 1));
  }
  setInt(keptWorth, at, worth);
  setInt(kept, at, edge);
  return more;
}

function bestOfBlock(block: i32, left: i32, right: i32): i32 {
  if (!isFull) findPrices(block);
  const its = weight + ((<usize>block) << 6);
  const cost = price + ((<usize>block) << 6);
  const one = i32x4.max_s(worthOfFour(its, cost, 0, left, right), worthOfFour(its, cost, 16, left, right));
  const two = i32x4.max_s(worthOfFour(its, cost, 32, left, right), worthOfFour(its, cost, 48, left, right));
  return largest(i32x4.max_s(one, two));
}

/** Puts the prices of a block's edges beside their weights. */
function findPrices(block: i32): void {
  let to = price + ((<usize>block) << 6);
  let at = column + ((<usize>block) << 6);
  for (const end = at + 64; at < end; at += 16, to += 16) {
    store<i32>(to, load<i32>((<usize>load<u32>(at)) << 2));
    store<i32>(to, load<i32>((<usize>load<u32>(at, 4)) << 2), 4);
    store<i32>(to, load<i32>((<usize>load<u32>(at, 8)) << 2), 8);
    store<i32>(to, load<i32>((<usize>load<u32>(at, 12)) << 2), 12);
  }
}

/** Of the four edges so many bytes behind these addresses of weights and prices. */
// @ts-ignore: a decorator of AssemblyScript
@inline function worthOfFour(its: usize, cost: usize, offset: usize, left: i32, right: i32): v128 {
  const four = v128.load(its + offset);
  const worth = i32x4.sub(i32x4.shr_s(i32x4.shl(four, left), right), v128.load(cost + offset));
  return v128.bitselect(i32x4.splat(NOTHING), worth, i32x4.eq(four, i32x4.splat(NO_EDGE)));
}

// @ts-ignore: a decorator of AssemblyScript
@inline function scaled(edge: i32, left: i32, right: i32): i32 {
  return (int(weight, edge) << left) >> right;
}
