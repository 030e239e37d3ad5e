/*
 * The bids of an auction: the inner loops of `src/auction/bid-until-seated.ts`, in AssemblyScript, since a bid jumps
 * through ten lists for a handful of numbers of each, and JavaScript mispredicts and checks at every one of them.
 *
 * Of each row some best edges are kept, and a bound on all others. Prices rise while rows bid, so that the bound stays valid: as long as the best kept edge reaches it, no other
 * edge needs reading. Where it does not, the host reads the row's edges, which stay in its own memory.
 *
 * What an edge is worth to its row is its scaled weight minus the price of its column.
 */
import {
  catchUp,
  columnOf,
  dequeue,
  firstInLine,
  openFloor,
  out,
  outWorth,
  releaseRows,
  seatDummies,
  takePlace,
  waitingCount,
} from './floor-of-bids';
import { NOTHING, bound, keptColumn, keptCount, keptValue, openKept, width } from './kept-edges';
import { NONE, int, setInt } from './lists';

export { cheapestNoted, dropCheapest, note } from './cheapest';
export {
  catchUpAll,
  clearFloor,
  countWaiting,
  enqueue,
  level,
  outWorth,
  releaseRows,
  seatDummies,
  takePlace,
} from './floor-of-bids';
export { keepLaid } from './kept-edges';

/** A bound that no edge reaches: the row must be read. */
const STALE: i32 = 1 << 30;
/** A row with a single edge has no second best: it raises by this at most. */
const MOST_RAISED: i32 = 1 << 25;
/** Higher than any bid. */
const CLOSED_PRICE: i32 = 1 << 29;
/** What {@link bidOn} returns where a price left the safe range. */
const TOO_HIGH: i32 = -2;

let rows: i32 = 0;

/* `seatValue`: scaled weight of the pair that a row is in. Bytes of each row: whether it may stay out, whether it keeps its place. */
const price: usize = 0;
let seatValue: usize = 0;
let mayStayOut: usize = 0;
let keep: usize = 0;

/**
 * Says where the lists are, each behind the one before, from `at` on, and where the host lays columns and worths of the edges
 * of a row, of which the longest has so many.
 */
export function open(
  at: usize,
  columnsAt: usize,
  worthsAt: usize,
  itsRows: i32,
  mostColumns: i32,
  places: i32,
  itsWidth: i32,
  longest: i32,
): void {
  rows = itsRows;
  seatValue = openFloor(at, rows, mostColumns, places);
  mayStayOut = openKept(seatValue + ((<usize>rows) << 2), columnsAt, worthsAt, rows, itsWidth, longest);
  keep = mayStayOut + <usize>rows;
}

/* What the edges of the row that bids next are worth to it. `least`: what those are not worth more than that were not looked at. */
let hasOffers: bool = false;
let offered: i32 = NOTHING;
let second: i32 = NOTHING;
let least: i32 = NOTHING;
let target: i32 = NONE;
let value: i32 = NOTHING;

/* Whether the kept edges are worth asking: they are given a rest when most of their answers are uncertain. */
const TRIAL: i32 = 256;
const REST: i32 = 2048;
let mostMissed: i32 = TRIAL;
let asked: i32 = 0;
let missed: i32 = 0;
/** Bids left before they are asked again. */
let pause: i32 = 0;
let isPlain: bool = false;

let bids: i32 = 0;

/** A phase begins; the kept edges get a rest where so many of {@link TRIAL} answers are uncertain. */
export function begin(most: i32): void {
  mostMissed = most;
  asked = 0;
  missed = 0;
  pause = 0;
  hasOffers = false;
  seatDummies();
}

export function countBids(): i32 {
  return bids;
}

/** Whether the row that is asked for need only be read for its best two edges. */
export function wantsBestTwo(): bool {
  return isPlain;
}

/**
 * So many bids at most, for as long as no edges need reading. Returns the row whose edges do, {@link NONE} where none waits or
 * all bids are made, {@link TOO_HIGH} where a price left the safe range.
 *
 * 1. The row's best and second best worth, from what is kept, if that is certain, or as the host says.
 * 2. A row that may stay out does so when the best is not better; where places outside are counted it bids for one of these.
 * 3. It bids the price at which the best is worth the second best minus `epsilon`, and gets the cheapest place; who held it
 *    waits again, or is a dummy, which takes another place at once.
 */
export function bidOn(epsilon: i32, most: i32): i32 {
  bids = 0;
  while (waitingCount > 0 && bids < most) {
    const row = firstInLine();
    const isFree = load<u8>(mayStayOut + <usize>row) == 1;
    const outside = isFree ? outWorth() : NOTHING;
    if (!hasOffers && !areOffersCertain(row, outside)) return row;
    hasOffers = false;
    if (target >= 0 && catchUp(target)) continue;
    dequeue();
    bids++;
    if (target < 0) continue;
    let to = target;
    let worth = offered;
    let next = max(max(second, least), worth - MOST_RAISED);
    let its = value;
    if (isFree) {
      if (worth <= outside) {
        if (out < 0) continue;
        next = max(max(worth, least), outside - MOST_RAISED);
        worth = outside;
        to = out;
        its = 0;
      } else next = max(next, outside);
    }
    const amount = int(price, to) + worth - next + epsilon;
    if (amount >= CLOSED_PRICE) return TOO_HIGH;
    setInt(seatValue, row, its);
    takePlace(to, row, amount);
    seatDummies();
  }
  return NONE;
}

/** Step 1: no edge needs reading where none can be better than `outside`. */
function areOffersCertain(row: i32, outside: i32): bool {
  const others = int(bound, row);
  isPlain = pause > 0 && others != STALE;
  if (isPlain) {
    pause--;
    return false;
  }
  findKept(row);
  const isCertain = target >= 0 && (offered >= others || others <= outside);
  asked++;
  missed += i32(!isCertain && others != STALE);
  if (asked == TRIAL) {
    if (missed > mostMissed) pause = REST;
    asked = 0;
    missed = 0;
  }
  return isCertain;
}

/** The best two kept edges, without a branch for each. */
function findKept(row: i32): void {
  const list = keptColumn + ((<usize>(row * width)) << 2);
  const values = keptValue + ((<usize>(row * width)) << 2);
  const count = <i32>load<u8>(keptCount + <usize>row);
  let most = NOTHING;
  let next = NOTHING;
  let at = NONE;
  for (let edge = 0; edge < count; edge++) {
    const worth = int(values, edge) - int(price, int(list, edge));
    next = max(next, min(most, worth));
    at = select(edge, at, worth > most);
    most = max(most, worth);
  }
  offered = most;
  second = next;
  least = int(bound, row);
  target = at < 0 ? NONE : int(list, at);
  value = at < 0 ? NOTHING : int(values, at);
}

/** The edges of the row that bids next were read, and its best are kept. */
export function offerKept(): void {
  findKept(firstInLine());
  hasOffers = true;
}

/** All edges of the row that bids next were read, which are its best two. */
export function offer(most: i32, next: i32, column: i32, its: i32): void {
  offered = most;
  second = next;
  least = NOTHING;
  target = column;
  value = its;
  hasOffers = true;
}

/**
 * Lets go of the rows whose seat is not worth their best, short of epsilon, for sure: by the kept edges and the bound on
 * the others. They bid again, which reads their edges if it must. Prices have caught up.
 */
export function releaseUnsatisfied(epsilon: i32): void {
  const outside = outWorth();
  for (let row = 0; row < rows; row++) {
    const column = int(columnOf, row);
    store<u8>(keep + <usize>row, <u8>(column >= 0 && isSatisfied(row, column, epsilon, outside)));
  }
  releaseRows(keep);
}

function isSatisfied(row: i32, column: i32, epsilon: i32, outside: i32): bool {
  const own = int(seatValue, row) - int(price, column) + epsilon;
  if (own < int(bound, row)) return false;
  if (load<u8>(mayStayOut + <usize>row) == 1 && own < outside) return false;
  const end = row * width + <i32>load<u8>(keptCount + <usize>row);
  for (let at = row * width; at < end; at++) {
    if (int(keptValue, at) - int(price, int(keptColumn, at)) > own) return false;
  }
  return true;
}
