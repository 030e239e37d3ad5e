import type { Heartbeat } from '../heartbeat';
import { seat, unseat } from '../seating';
import { NO_EDGE } from '../problem';
import { weightOf } from './edge-book';
import { NOBODY } from './reach';
import type { Standing } from './standing';
import { outNode, searchFromBothEnds, type Move, type Search } from './two-sided-search';
import { onlyWay, type Step } from './way';

/** What a move did. */
export interface Moved {
  readonly steps: readonly Step[];
  /** What the profit of every row has grown by that the search did not come near. */
  readonly shift: number;
}

/**
 * Makes a move in a standing: rows move along the shortest way and prices
 * change so that it is a standing again. Undefined, and nothing changed, where
 * the levels would change or ties need more than one round of keys.
 *
 * With R as far as the forward end is done and D the length of the way, a node's
 * potential is its distance from the source where that is under R, D minus its
 * distance to the target where that is under D - R, else R; prices fall by what
 * a node's potential is above that of "out", whose price is always 0.
 */
export function makeMove(standing: Standing, move: Move, heartbeat: Heartbeat): Moved | undefined {
  if (move.source === move.target) return { steps: [], shift: 0 };
  const search = searchFromBothEnds(standing, move, heartbeat);
  const steps = search && onlyWay(search, move, outNode(standing));
  if (search === undefined || steps === undefined) return undefined;
  const shift = movePrices(standing, search);
  moveRows(standing, steps);
  return { steps, shift };
}

interface Potential {
  first: number;
  second: number;
}

/** All prices change by the same but those of the nodes that the search came near. */
function movePrices(standing: Standing, search: Search): number {
  const { price, tiePrice, profit, seating } = standing;
  const { forward, backward } = search;
  const radius = radiusOf(search);
  const ofOut = { first: 0, second: 0 };
  potentialOf(search, radius, outNode(standing), ofOut);
  const rise = ofOut.first - radius.first;
  const tieRise = ofOut.second - radius.second;
  addToAll(price, rise);
  addToAll(tiePrice, tieRise);
  const { columnOf } = seating;
  if (rise !== 0) for (let row = 0; row < columnOf.length; row++) if (columnOf[row]! >= 0) profit[row]! -= rise;
  const here = { first: 0, second: 0 };
  const moveMore = (node: number): void => {
    if (node >= price.length) return;
    potentialOf(search, radius, node, here);
    const more = radius.first - here.first;
    tiePrice[node]! += radius.second - here.second;
    if (more === 0) return;
    price[node]! += more;
    for (let row = seating.head[node]!; row >= 0; row = seating.next[row]!) profit[row]! -= more;
  };
  for (const node of forward.touched) moveMore(node);
  for (const node of backward.touched) if (forward.first[node] === Infinity) moveMore(node);
  return radius.first - ofOut.first;
}

function addToAll(values: Float64Array, by: number): void {
  if (by !== 0) for (let at = 0; at < values.length; at++) values[at]! += by;
}

/** How far the forward end is done, at most the length of the way. */
function radiusOf({ forward, meeting }: Search): Potential {
  const node = forward.heap.top();
  if (node < 0) return meeting;
  const first = forward.first[node]!;
  const second = forward.second[node]!;
  return isLess(first, second, meeting) ? { first, second } : meeting;
}

function potentialOf({ forward, backward, meeting }: Search, radius: Potential, node: number, into: Potential): void {
  if (isLess(forward.first[node]!, forward.second[node]!, radius)) {
    into.first = forward.first[node]!;
    into.second = forward.second[node]!;
    return;
  }
  into.first = meeting.first - backward.first[node]!;
  into.second = meeting.second - backward.second[node]!;
  if (into.first > radius.first || (into.first === radius.first && into.second > radius.second)) return;
  into.first = radius.first;
  into.second = radius.second;
}

function isLess(first: number, second: number, other: Potential): boolean {
  return first < other.first || (first === other.first && second < other.second);
}

function moveRows(standing: Standing, steps: readonly Step[]): void {
  const { book, seating, price, profit } = standing;
  for (const { row, to } of steps) {
    if (row === NOBODY) continue;
    if (seating.columnOf[row]! >= 0) unseat(seating, row);
    if (to === outNode(standing)) {
      profit[row] = 0;
      continue;
    }
    const weight = weightOf(book, { row, column: to });
    if (weight === NO_EDGE) throw new Error(`Row ${row} was moved to column ${to} without an edge.`);
    seat(seating, row, to);
    profit[row] = weight - price[to]!;
  }
}
