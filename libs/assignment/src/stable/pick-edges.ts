import { HIGHEST } from './ranks';

/*
 * Loops over the edges of one row that write each edge down and keep it, or let
 * the next take its place, by adding 1 or 0 to the count: ranks in random order
 * make a branch per edge cost more than all the rest. Four edges at a time. Each
 * returns how many it kept at the front of `kept`, which needs room for one more.
 */

/** Keeps the edges from `from` to just before `end` of rank `most` or better. */
export function keepUpTo(rank: Int32Array, most: number, from: number, end: number, kept: Int32Array): number {
  let count = 0;
  let edge = from;
  for (; edge + 3 < end; edge += 4) {
    kept[count] = edge;
    count = (count + +(rank[edge]! <= most)) | 0;
    kept[count] = edge + 1;
    count = (count + +(rank[edge + 1]! <= most)) | 0;
    kept[count] = edge + 2;
    count = (count + +(rank[edge + 2]! <= most)) | 0;
    kept[count] = edge + 3;
    count = (count + +(rank[edge + 3]! <= most)) | 0;
  }
  for (; edge < end; edge++) {
    kept[count] = edge;
    count = (count + +(rank[edge]! <= most)) | 0;
  }
  return count;
}

/** Keeps the edges whose rank is at most the bar of their column. */
export function keepUnderBar(
  rank: Int32Array,
  column: Int32Array,
  bar: Int32Array,
  from: number,
  end: number,
  kept: Int32Array,
): number {
  let count = 0;
  let edge = from;
  for (; edge + 3 < end; edge += 4) {
    kept[count] = edge;
    count = (count + +(rank[edge]! <= bar[column[edge]!]!)) | 0;
    kept[count] = edge + 1;
    count = (count + +(rank[edge + 1]! <= bar[column[edge + 1]!]!)) | 0;
    kept[count] = edge + 2;
    count = (count + +(rank[edge + 2]! <= bar[column[edge + 2]!]!)) | 0;
    kept[count] = edge + 3;
    count = (count + +(rank[edge + 3]! <= bar[column[edge + 3]!]!)) | 0;
  }
  for (; edge < end; edge++) {
    kept[count] = edge;
    count = (count + +(rank[edge]! <= bar[column[edge]!]!)) | 0;
  }
  return count;
}

/** As {@link keepUnderBar}, for a row of a full matrix: its edges lead to the columns in order. */
export function keepUnderBarOfAll(
  rank: Int32Array,
  bar: Int32Array,
  from: number,
  end: number,
  kept: Int32Array,
): number {
  let count = 0;
  for (let edge = from; edge < end; edge++) {
    kept[count] = edge;
    count = (count + +(rank[edge]! <= bar[edge - from]!)) | 0;
  }
  return count;
}

/**
 * A rank that the best few have, seven of fifty in the middle of all draws: the
 * worse of the best of two samples, together a third of all.
 */
export function boundOfFew(rank: Int32Array, from: number, end: number): number {
  let one = HIGHEST;
  let other = HIGHEST;
  for (let at = from; at + 3 < end; at += 6) {
    one = Math.min(one, rank[at]!);
    other = Math.min(other, rank[at + 3]!);
  }
  return Math.max(one, other);
}
