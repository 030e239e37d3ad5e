/*
 * The best edges of each row at the prices at which they were read, in no order, and what no other edge of it is worth more
 * than.
 */
import { int, largest, setInt, writeToFront } from './lists';

/** Less than any worth. */
export const NOTHING: i32 = -(1 << 30);
/** Edges that are picked one by one at most. */
const FEW: i32 = 24;
/** From so many edges on samples say what is enough: of the best of eight the third least, if that leaves no more than can be kept. */
const SAMPLED: i32 = 24;
const PLACE: i32 = 6;

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

/**
 * Keeps the best of so many edges that were laid, in no order: all where there is room, else those that are worth as much as
 * the best few of eight samples.
 */
export function keepLaid(row: i32, count: i32): void {
  if (count <= width) {
    writeKept(row, laidColumn, laidWorth, count);
    setInt(bound, row, NOTHING);
    return;
  }
  const many = listCandidates(count, count < SAMPLED ? NOTHING : worthOfFew(count));
  if (many <= width) {
    writeKept(row, candidate, candidateWorth, many);
    setInt(bound, row, mostOfOthers);
    return;
  }
  pickBest(many);
  writeKept(row, best, bestWorth, width);
  setInt(bound, row, int(bestWorth, width - 1));
}

function writeKept(row: i32, column: usize, worth: usize, count: i32): void {
  const base = row * width;
  for (let at = 0; at < count; at++) {
    const to = int(column, at);
    setInt(keptColumn, base + at, to);
    setInt(keptValue, base + at, int(worth, at) + int(price, to));
  }
  store<u8>(keptCount + <usize>row, <u8>count);
}

/** What the best few are worth at least: at most {@link width} unless many are equally good, and at least two. */
function worthOfFew(count: i32): i32 {
  let one = i32x4.splat(NOTHING);
  let other = one;
  const last = laidWorth + ((<usize>count - 7) << 2);
  for (let at = laidWorth; at < last; at += 32) {
    one = i32x4.max_s(one, v128.load(at));
    other = i32x4.max_s(other, v128.load(at, 16));
  }
  let place = PLACE;
  let worth = sample(one, other, place);
  while (place > 2 && countWorth(count, worth) > width) worth = sample(one, other, --place);
  return worth;
}

/** Of eight numbers the one that so many reach. */
function sample(one: v128, other: v128, place: i32): i32 {
  v128.store(best, one);
  v128.store(best, other, 16);
  let least = i32.MAX_VALUE;
  for (let at = 0; at < 8; at++) {
    const its = int(best, at);
    const own = i32x4.splat(its);
    const better = popcnt(i32x4.bitmask(i32x4.gt_s(one, own))) + popcnt(i32x4.bitmask(i32x4.gt_s(other, own)));
    least = min(least, better < place ? its : i32.MAX_VALUE);
  }
  return least;
}

/** How many edges are worth so much. */
function countWorth(count: i32, worth: i32): i32 {
  const enough = i32x4.splat(worth);
  let found = i32x4.splat(0);
  const whole = count & ~3;
  for (let edge = 0; edge < whole; edge += 4)
    found = i32x4.sub(found, i32x4.ge_s(v128.load(laidWorth + ((<usize>edge) << 2)), enough));
  const two = i32x4.add(found, v128.shuffle<i32>(found, found, 2, 3, 0, 1));
  return i32x4.extract_lane(two, 0) + i32x4.extract_lane(two, 1);
}

/** What the best edge is worth that was not listed. */
let mostOfOthers: i32 = NOTHING;

/** Lists edges worth so much without a branch for each; returns how many. */
function listCandidates(count: i32, worth: i32): i32 {
  const enough = i32x4.splat(worth);
  const nothing = i32x4.splat(NOTHING);
  let others = nothing;
  let end: usize = 0;
  for (let edge = 0; edge < count; edge += 4) {
    const its = v128.load(laidWorth + ((<usize>edge) << 2));
    const isBehind = i32x4.ge_s(i32x4(0, 1, 2, 3), i32x4.splat(count - edge));
    const isEnough = v128.andnot(i32x4.ge_s(its, enough), isBehind);
    others = i32x4.max_s(others, v128.bitselect(nothing, its, v128.or(isEnough, isBehind)));
    const lanes = i32x4.bitmask(isEnough);
    const front = v128.load(toFront + ((<usize>lanes) << 4));
    v128.store(candidate + end, i8x16.swizzle(v128.load(laidColumn + ((<usize>edge) << 2)), front));
    v128.store(candidateWorth + end, i8x16.swizzle(its, front));
    end += (<usize>popcnt(lanes)) << 2;
  }
  mostOfOthers = largest(others);
  return <i32>(end >> 2);
}

/** The best of too many candidates, of which most are equally good, in order. */
function pickBest(count: i32): void {
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
