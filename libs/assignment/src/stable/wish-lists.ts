import { NO_EDGE } from '../problem';

/** What each member of the proposing side thinks of its pairs: its entries and a rank for each, lower is better. */
export interface Wishes {
  /** Member m owns the entries `first[m]` to `last[m]`. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly rank: Int32Array;
  /** The member of the other side that an entry leads to, and what that thinks of this one. */
  readonly other: (member: number, entry: number) => number;
  readonly otherRank: (entry: number) => number;
  /** Weights, where an entry of {@link NO_EDGE} is no pair. */
  readonly weight: Int32Array | undefined;
  /** Decides between equal ranks: lower goes first, no two of a member are equal. */
  readonly tie: (member: number, entry: number) => number;
}

/**
 * The entries of each member in the order of its wishes, a few at a time: most
 * members propose to a few only, so that sorting all entries would be in vain.
 */
export interface WishLists {
  readonly wishes: Wishes;
  /** The present few of each member, best first; how many they are, and how many were asked. */
  readonly entry: Int32Array;
  /** For each of them the other member, then what that thinks: side by side, since nothing else is read when it is asked. */
  readonly wish: Int32Array;
  readonly count: Uint8Array;
  readonly asked: Uint8Array;
}

const WIDTH = 8;

export function newWishLists(wishes: Wishes): WishLists {
  const members = wishes.first.length;
  return {
    wishes,
    entry: new Int32Array(members * WIDTH),
    wish: new Int32Array(2 * members * WIDTH),
    count: new Uint8Array(members),
    asked: new Uint8Array(members),
  };
}

/** Where in `wish` the member's next wish stands, which is asked by that; -1 when it has asked all. */
export function askNext(lists: WishLists, member: number): number {
  const { count, asked } = lists;
  if (asked[member] === count[member]) {
    if (!readOn(lists, member)) return -1;
    asked[member] = 0;
  }
  return 2 * (member * WIDTH + asked[member]!++);
}

/** Reads all entries of the member and keeps the best few after the present ones. False when there are none. */
function readOn({ wishes, entry, wish, count }: WishLists, member: number): boolean {
  const { first, last, rank, weight, tie } = wishes;
  const base = member * WIDTH;
  const present = count[member]!;
  if (present > 0 && present < WIDTH) return false;
  const passed = present === 0 ? -1 : entry[base + present - 1]!;
  const least = passed < 0 ? -Infinity : rank[passed]!;
  const end = last[member]!;
  let most = Infinity;
  let kept = 0;
  for (let at = first[member]!; at < end; at++) {
    const own = rank[at]!;
    if (own > most || own < least || (weight !== undefined && weight[at] === NO_EDGE)) continue;
    if (own === least && tie(member, at) <= tie(member, passed)) continue;
    if (own === most && tie(member, at) > tie(member, entry[base + kept - 1]!)) continue;
    if (kept < WIDTH) kept++;
    let to = base + kept - 1;
    for (; to > base; to--) {
      const before = entry[to - 1]!;
      if (rank[before]! < own || (rank[before] === own && tie(member, before) < tie(member, at))) break;
      entry[to] = before;
    }
    entry[to] = at;
    if (kept === WIDTH) most = rank[entry[base + kept - 1]!]!;
  }
  for (let at = base; at < base + kept; at++) {
    wish[2 * at] = wishes.other(member, entry[at]!);
    wish[2 * at + 1] = wishes.otherRank(entry[at]!);
  }
  count[member] = kept;
  return kept > 0;
}
