/*
 * Reads the ranks that rows give to their edges, four at a time: the inner loops of `src/stable/rank-desk.ts`, in
 * AssemblyScript, since JavaScript has no vectors. The host lays down the ranks of some rows that follow each other in
 * memory, and where each begins. An edge is named by its place on the desk; lower ranks are better. Places behind the last
 * edge may hold anything.
 */
import { int, largest, setInt, writeToFront } from './lists';

const HIGHEST: i32 = i32.MAX_VALUE;
/** Up to so many edges are put in order without asking first which are worth it. */
const ALL: i32 = 16;
/** Edges of a row that are kept. */
const BEST: i32 = 15;

/** Candidates that are put in order; of more, the host makes the list. */
const MANY: i32 = 48;

/* The lists on the desk. `rank`: of each edge. `start`: of each row, and where the last one ends. `most`: the worst rank that each row asks for. `best`: per row how many edges are kept, then these. `found`: edges. `foundEnd`: of each row in it. `candidate`: of one row, with their ranks. `toFront`: for any of four lanes, which bytes to move so that these come first. */
const rank: usize = 0;
let start: usize = 0;
let most: usize = 0;
let best: usize = 0;
let found: usize = 0;
let foundEnd: usize = 0;
let candidate: usize = 0;
let candidateRank: usize = 0;
let toFront: usize = 0;

/** Says where the lists are, each behind the one before: room for so many edges, a multiple of four, and rows. */
export function open(edges: i32, rows: i32): void {
  start = (<usize>edges) << 2;
  most = start + ((<usize>rows + 1) << 2);
  best = most + ((<usize>rows) << 2);
  found = best + ((<usize>rows) << 6);
  foundEnd = found + ((<usize>edges + 4) << 2);
  candidate = foundEnd + ((<usize>rows) << 2);
  candidateRank = candidate + ((MANY + 8) << 2);
  toFront = candidateRank + ((MANY + 8) << 2);
  for (let lanes = 0; lanes < 16; lanes++) writeToFront(toFront, lanes);
}

/**
 * Keeps the best {@link BEST} edges of each row, best first; of rows of more than {@link ALL} edges perhaps fewer. -1 edges
 * where two that matter have the same rank, or too many might be the best; returns how often.
 */
export function keepBest(rows: i32): i32 {
  let unclear = 0;
  for (let row = 0; row < rows; row++) {
    const from = int(start, row);
    const end = int(start, row + 1);
    const count = listCandidates(from, end, end - from > ALL ? boundOfFew(from, end) : HIGHEST);
    const isClear = count <= MANY && putInOrder(best + ((<usize>row) << 6), count);
    setInt(best, row << 4, isClear ? min(count, BEST) : -1);
    unclear += i32(!isClear);
  }
  return unclear;
}

/** A rank that the best few have, at least seven: the second worst of the best of eight samples. */
function boundOfFew(from: i32, end: i32): i32 {
  let one = i32x4.splat(HIGHEST);
  let other = one;
  const last = rank + ((<usize>end - 7) << 2);
  for (let at = rank + ((<usize>from) << 2); at < last; at += 32) {
    one = i32x4.min_s(one, v128.load(at));
    other = i32x4.min_s(other, v128.load(at, 16));
  }
  const worse = i32x4.max_s(one, other);
  const turned = v128.shuffle<i32>(worse, worse, 2, 3, 0, 1);
  const better = i32x4.max_s(i32x4.min_s(one, other), i32x4.min_s(worse, turned));
  const worst = i32x4.max_s(worse, turned);
  const a = i32x4.extract_lane(worst, 0);
  const b = i32x4.extract_lane(worst, 1);
  return max(min(a, b), largest(better));
}

/** Lists edges of rank `bound` or better without a branch per edge; how many there are, but no more than a few over {@link MANY}. */
function listCandidates(from: i32, end: i32, bound: i32): i32 {
  const least = i32x4.splat(bound);
  let count: usize = 0;
  for (let edge = from; edge < end && count <= <usize>MANY; edge += 4) {
    const its = v128.load(rank + ((<usize>edge) << 2));
    let lanes = i32x4.bitmask(i32x4.le_s(its, least));
    lanes &= edge + 4 > end ? (1 << (end - edge)) - 1 : 15;
    const front = v128.load(toFront + ((<usize>lanes) << 4));
    v128.store(candidate + (count << 2), i8x16.swizzle(four(edge), front));
    v128.store(candidateRank + (count << 2), i8x16.swizzle(its, front));
    count += <usize>popcnt(lanes);
  }
  return <i32>count;
}

/**
 * Writes the first candidates in order of their ranks, behind the first number of the list: each to where as many are
 * better. Whether none of these ties with another.
 */
function putInOrder(list: usize, count: i32): bool {
  const end = candidateRank + ((<usize>count) << 2);
  v128.store(end, i32x4.splat(HIGHEST));
  let ties = 0;
  for (let at = 0; at < count; at++) {
    const own = i32x4.splat(int(candidateRank, at));
    let better = i32x4.splat(0);
    let equal = i32x4.splat(0);
    for (let its = candidateRank; its < end; its += 16) {
      const others = v128.load(its);
      better = i32x4.sub(better, i32x4.lt_s(others, own));
      equal = i32x4.sub(equal, i32x4.eq(others, own));
    }
    const place = sum(better);
    ties |= i32(place < BEST) & i32(sum(equal) > 1);
    // What is not kept goes to where the next row's number will stand.
    setInt(list, 1 + min(place, BEST), int(candidate, at));
  }
  return ties == 0;
}

// @ts-ignore: a decorator of AssemblyScript
@inline function four(edge: i32): v128 {
  return i32x4.add(i32x4.splat(edge), i32x4(0, 1, 2, 3));
}

// @ts-ignore: a decorator of AssemblyScript
@inline function sum(all: v128): i32 {
  const two = i32x4.add(all, v128.shuffle<i32>(all, all, 2, 3, 0, 1));
  return i32x4.extract_lane(two, 0) + i32x4.extract_lane(two, 1);
}

/** Finds the edges of each row of the rank that it asks for or better. */
export function findUpTo(rows: i32): void {
  let to = found;
  for (let row = 0; row < rows; row++) {
    const end = int(start, row + 1);
    const least = i32x4.splat(int(most, row));
    for (let edge = int(start, row); edge < end; edge += 4) {
      let lanes = i32x4.bitmask(i32x4.le_s(v128.load(rank + ((<usize>edge) << 2)), least));
      lanes &= edge + 4 > end ? (1 << (end - edge)) - 1 : 15;
      v128.store(to, i8x16.swizzle(four(edge), v128.load(toFront + ((<usize>lanes) << 4))));
      to += (<usize>popcnt(lanes)) << 2;
    }
    setInt(foundEnd, row, <i32>((to - found) >> 2));
  }
}
