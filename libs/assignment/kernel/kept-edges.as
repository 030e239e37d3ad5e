/*
 * The best edges of each row at the prices at which they were read, best first, and what no other edge of it is worth more
 * than.
 */
import { int, largest, setInt, writeToFront } from './lists';

/** Less than any worth. */
export const NOTHING: i32 = -(1 << 30);
/** Edges whose place among the best is found by counting those that are better. */
const FEW: i32 = 24;

/* `width` per row: column, scaled weight; how many of each row; what no other edge is worth more than. */
export let width: i32 = 0;
const price: usize = 0;
export let keptColumn: usize = 0;
export let keptValue: usize = 0;
export let bound: usize = 0;
export let keptCount: usize = 0;

/* Of the row that was laid: column and worth of each edge; those that may be among the best; the best; for any of four lanes, which bytes to move so that these come first. */
let laidColumn: usize = 0;
let laidWorth: usize = 0;
let candidate: usize = 0;
let candidateWorth: usize = 0;
let best: usize = 0;
let bestWorth: usize = 0;
let toFront: usize = 0;

/** Says where the lists are, each behind the one before, from `at` on; returns where they end. */
export function openKept(at: usize, columnsAt: usize, worthsAt: usize, rows: i32, itsWidth: i32, longest: i32): usize {
  width = itsWidth;
  laidColumn = columnsAt;
  laidWorth = worthsAt;
  keptColumn = at;
  keptValue = keptColumn + ((<usize>(rows * width)) << 2);
  bound = keptValue + ((<usize>(rows * width)) << 2);
  candidate = bound + ((<usize>rows) << 2);
  candidateWorth = candidate + ((<usize>longest + 4) << 2);
  best = candidateWorth + ((<usize>longest + 4) << 2);
  bestWorth = best + (FEW << 2);
  toFront = bestWorth + (FEW << 2);
  for (let lanes = 0; lanes < 16; lanes++) writeToFront(toFront, lanes);
  keptCount = toFront + 256;
  return keptCount + <usize>rows;
}

/** Keeps the best of so many edges that were laid, at most seven. */
export function keepLaid(row: i32, count: i32): void {
  const all = listCandidates(count, count > 16 ? boundOfFew(count) : NOTHING);
  if (all <= FEW) putInOrder(all);
  else pickInOrder(all);
  const many = min(all, width);
  const base = row * width;
  for (let at = 0; at < many; at++) {
    const column = int(best, at);
    setInt(keptColumn, base + at, column);
    setInt(keptValue, base + at, int(bestWorth, at) + int(price, column));
  }
  store<u8>(keptCount + <usize>row, <u8>many);
  setInt(bound, row, many == count ? NOTHING : int(bestWorth, many - 1));
}

/** What the best few are worth at least, seven or more: the second least of the best of eight samples. */
function boundOfFew(count: i32): i32 {
  let one = i32x4.splat(NOTHING);
  let other = one;
  const last = laidWorth + ((<usize>count - 7) << 2);
  for (let at = laidWorth; at < last; at += 32) {
    one = i32x4.max_s(one, v128.load(at));
    other = i32x4.max_s(other, v128.load(at, 16));
  }
  const worse = i32x4.min_s(one, other);
  const turned = v128.shuffle<i32>(worse, worse, 2, 3, 0, 1);
  const better = i32x4.min_s(i32x4.max_s(one, other), i32x4.max_s(worse, turned));
  const worst = i32x4.min_s(worse, turned);
  const least = max(i32x4.extract_lane(worst, 0), i32x4.extract_lane(worst, 1));
  return min(least, -largest(i32x4.neg(better)));
}

/** Lists edges worth so much without a branch for each; returns how many. */
function listCandidates(count: i32, worth: i32): i32 {
  const enough = i32x4.splat(worth);
  let end: usize = 0;
  for (let edge = 0; edge < count; edge += 4) {
    const its = v128.load(laidWorth + ((<usize>edge) << 2));
    let lanes = i32x4.bitmask(i32x4.ge_s(its, enough));
    lanes &= edge + 4 > count ? (1 << (count - edge)) - 1 : 15;
    const front = v128.load(toFront + ((<usize>lanes) << 4));
    v128.store(candidate + end, i8x16.swizzle(v128.load(laidColumn + ((<usize>edge) << 2)), front));
    v128.store(candidateWorth + end, i8x16.swizzle(its, front));
    end += (<usize>popcnt(lanes)) << 2;
  }
  return <i32>(end >> 2);
}

/** Writes few candidates in order of their worth: each to where as many are better, or as good and before it. */
function putInOrder(count: i32): void {
  const end = candidateWorth + ((<usize>count) << 2);
  v128.store(end, i32x4.splat(i32.MIN_VALUE));
  for (let at = 0; at < count; at++) {
    const worth = int(candidateWorth, at);
    const own = i32x4.splat(worth);
    const before = i32x4.splat(at);
    let index = i32x4(0, 1, 2, 3);
    let better = i32x4.splat(0);
    for (let its = candidateWorth; its < end; its += 16) {
      const others = v128.load(its);
      const asGood = v128.and(i32x4.eq(others, own), i32x4.lt_s(index, before));
      better = i32x4.sub(better, v128.or(i32x4.gt_s(others, own), asGood));
      index = i32x4.add(index, i32x4.splat(4));
    }
    const two = i32x4.add(better, v128.shuffle<i32>(better, better, 2, 3, 0, 1));
    const place = i32x4.extract_lane(two, 0) + i32x4.extract_lane(two, 1);
    setInt(best, place, int(candidate, at));
    setInt(bestWorth, place, worth);
  }
}

/** The same for many, of which most are equally good: only the best are kept, in order. */
function pickInOrder(count: i32): void {
  let size = 0;
  for (let edge = 0; edge < count; edge++) {
    const worth = int(candidateWorth, edge);
    if (size == width && worth <= int(bestWorth, size - 1)) continue;
    let at = size < width ? size++ : size - 1;
    for (; at > 0 && int(bestWorth, at - 1) < worth; at--) {
      setInt(bestWorth, at, int(bestWorth, at - 1));
      setInt(best, at, int(best, at - 1));
    }
    setInt(bestWorth, at, worth);
    setInt(best, at, int(candidate, edge));
  }
}
