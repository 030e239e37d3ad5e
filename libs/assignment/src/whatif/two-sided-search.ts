import type { Heartbeat } from '../heartbeat';
import { EdgeReader } from '../proof/edge-reader';
import { cameHome, widen } from './horizon';
import { bothEnds, NOBODY, step, type Meeting, type Reach } from './reach';
import { pairKeyIn, rowPart } from '../ties/tie-key';
import { costAhead, costBehind, costsOf } from './search-costs';
import { hasFreePlace, outLevelOf, tieOf, tieProfitOf, type Standing } from './standing';

/** A row without a seat that is to get one, and the best that it can have. */
export interface LooseRow {
  readonly row: number;
  readonly level: number;
  readonly profit: number;
  readonly tieProfit: number;
}

/** What a change leaves to be done: one row more than there are places at `source`, one less at `target`. */
export interface Move {
  readonly source: number;
  readonly target: number;
  readonly loose: LooseRow | undefined;
}

/** The node of everybody who is out, and of the loose row. */
export function outNode({ price }: Standing): number {
  return price.length;
}
export function looseNode({ price }: Standing): number {
  return price.length + 1;
}

export interface Search {
  readonly reader: EdgeReader;
  readonly forward: Reach;
  readonly backward: Reach;
  readonly meeting: Meeting;
}

/**
 * Finds the cheapest way to move rows on, one after the other, from the source
 * of a move to its target, by Dijkstra's search from both ends (Pohl 1971) on
 * reduced weights, which are never negative in a standing. Distances are pairs:
 * weight, then tie keys, compared in that order.
 *
 * 1. The end that has read less reaches on from its nearest node.
 * 2. Until no way that is not yet seen can be as short as the best that is: all
 *    shortest ways are then known, so that it shows whether there are several.
 *
 * With n columns each end has to settle about the root of n, where one end alone
 * would settle half of them. Levels must stay what they are: undefined where
 * that is not possible.
 *
 * Of a full matrix only edges are read that ways within a horizon can have, which is widened until there is one.
 */
export function searchFromBothEnds(standing: Standing, move: Move, heartbeat: Heartbeat): Search | undefined {
  const { near, horizon } = standing;
  const reader = new EdgeReader(standing, move.loose);
  for (;;) {
    const limit = horizon?.limit ?? Infinity;
    if (near !== undefined && limit < Infinity) near.margin = Math.ceil(limit / 2);
    const search = searchWithin(limit, standing, reader, move, heartbeat);
    if (search !== undefined && horizon !== undefined) cameHome(horizon, search.meeting.first);
    if (search !== undefined || horizon === undefined || !widen(horizon)) return search;
  }
}

/** Finds the cheapest way if it is no longer than `limit`. */
function searchWithin(
  limit: number,
  standing: Standing,
  reader: EdgeReader,
  move: Move,
  heartbeat: Heartbeat,
): Search | undefined {
  const { forward, backward } = bothEnds(standing.book.base, move.source, move.target);
  const meeting: Meeting = { first: limit, second: Infinity, node: -1 };
  const search = { reader, forward, backward, meeting };
  const costs = costsOf(standing);
  for (;;) {
    heartbeat.beat();
    const next = forward.heap.top();
    const before = backward.heap.top();
    if (next < 0 || before < 0 || areBeyond(search, next, before)) break;
    const ahead = forward.work + costAhead(standing, costs, next);
    const behind = backward.work + costBehind(standing, costs, before);
    if (ahead <= behind) {
      forward.work = ahead;
      reachAhead(standing, search, move, forward.heap.pop());
    } else {
      backward.work = behind;
      reachBehind(standing, search, move, backward.heap.pop());
    }
  }
  return meeting.node < 0 ? undefined : search;
}

function areBeyond({ forward, backward, meeting }: Search, next: number, before: number): boolean {
  const first = forward.first[next]! + backward.first[before]!;
  if (first !== meeting.first) return first > meeting.first;
  return forward.second[next]! + backward.second[before]! > meeting.second;
}

/** On from the rows at a node. */
function reachAhead(standing: Standing, search: Search, { loose }: Move, node: number): void {
  const { seating, level, profit } = standing;
  const { forward, backward, meeting } = search;
  const out = outNode(standing);
  const first = forward.first[node]!;
  const second = forward.second[node]!;
  if (node > out) {
    spread(standing, search, loose!.row, node, loose!.level, first + loose!.profit, second + loose!.tieProfit);
    return;
  }
  if (node === out) {
    reachAheadFromOut(standing, search, loose?.row ?? -1);
    return;
  }
  const own = level[node]!;
  for (let row = seating.head[node]!; row >= 0; row = seating.next[row]!)
    spread(standing, search, row, node, own, first + profit[row]!, second + tieProfitOf(standing, row));
  const isEntered = forward.from[node] === out && forward.row[node] === NOBODY;
  if (hasFreePlace(standing, node) && !isEntered && first <= Math.min(meeting.first, forward.first[out]!))
    step(forward, backward, meeting, out, first, second, NOBODY, node);
}

/** A row that is out takes a place, or a place becomes free. */
function reachAheadFromOut(standing: Standing, search: Search, loose: number): void {
  const { absent, level, price, tiePrice, seating } = standing;
  const { forward, backward, meeting } = search;
  const out = outNode(standing);
  const first = forward.first[out]!;
  const second = forward.second[out]!;
  for (let column = 0; column < out; column++) {
    const length = first + price[column]!;
    if (level[column] !== 0 || length > meeting.first || length > forward.first[column]!) continue;
    if (forward.from[out] === column && forward.row[out] === NOBODY) continue;
    step(forward, backward, meeting, column, length, second + tiePrice[column]!, NOBODY, out);
  }
  for (let row = 0; row < absent.length; row++) {
    if (absent[row] === 1 || seating.columnOf[row]! >= 0 || row === loose) continue;
    spread(standing, search, row, out, outLevelOf(standing, row), first, second);
  }
}

/** Along the edges of one row that stands at `node` and has the level `own`; `first` and `second`: its distance plus its profit. */
function spread(
  standing: Standing,
  { reader, forward, backward, meeting }: Search,
  row: number,
  node: number,
  own: number,
  first: number,
  second: number,
): void {
  const { book, level, price, tiePrice, tieKeys } = standing;
  const worth = first - meeting.first;
  const { id, weight, from, count } = reader.row(row, own, worth);
  const { least } = book;
  const ofRow = rowPart(tieKeys, 0, row);
  const out = outNode(standing);
  const reached = forward.first;
  for (let at = from; at < from + count; at++) {
    const value = weight[at]!;
    const to = id === null ? at - from : id[at]!;
    const gain = value - price[to]!;
    if (gain < worth || value < least) continue;
    const length = first - gain;
    if (length > reached[to]! || length > meeting.first || level[to] !== own || to === node) continue;
    step(forward, backward, meeting, to, length, second - pairKeyIn(tieKeys, ofRow, to) + tiePrice[to]!, row, node);
  }
  if (node !== out && own === outLevelOf(standing, row) && first <= Math.min(meeting.first, reached[out]!))
    step(forward, backward, meeting, out, first, second, row, node);
}

/** Back from a node to those whose rows could come there. */
function reachBehind(standing: Standing, search: Search, move: Move, node: number): void {
  const out = outNode(standing);
  if (node < out) reachBehindColumn(standing, search, move, node);
  else reachBehindOut(standing, search, move.loose);
}

function reachBehindColumn(
  standing: Standing,
  { reader, forward, backward, meeting }: Search,
  move: Move,
  node: number,
): void {
  const { book, level, price, tiePrice, profit, absent, seating } = standing;
  const { least } = book;
  const out = outNode(standing);
  const own = level[node]!;
  const first = backward.first[node]! + price[node]!;
  const second = backward.second[node]! + tiePrice[node]!;
  const rest = first - meeting.first;
  const { id, weight, from, step: stride, count } = reader.column(node, rest);
  const reached = backward.first;
  for (let at = 0, entry = from; at < count; at++, entry += stride) {
    const value = weight[entry]!;
    const row = id === null ? at : id[entry]!;
    const lack = value - profit[row]!;
    if (lack < rest || value < least || absent[row] === 1) continue;
    const seat = seating.columnOf[row]!;
    const isLoose = row === move.loose?.row;
    const other = seat >= 0 ? seat : isLoose ? looseNode(standing) : out;
    const length = first - lack;
    if (length > reached[other]! || length > meeting.first || other === node) continue;
    if ((seat >= 0 ? level[seat] : isLoose ? move.loose!.level : outLevelOf(standing, row)) !== own) continue;
    const tieProfit = isLoose ? move.loose!.tieProfit : tieProfitOf(standing, row);
    step(backward, forward, meeting, other, length, second + tieProfit - tieOf(standing, row, node), row, node);
  }
  const isEntered = backward.from[node] === out && backward.row[node] === NOBODY;
  if (own === 0 && !isEntered && first <= Math.min(meeting.first, reached[out]!))
    step(backward, forward, meeting, out, first, second, NOBODY, node);
}

/** A seated row leaves, or a free place is given up. */
function reachBehindOut(standing: Standing, { forward, backward, meeting }: Search, loose: LooseRow | undefined): void {
  const { level, profit, seating } = standing;
  const out = outNode(standing);
  const first = backward.first[out]!;
  const second = backward.second[out]!;
  const reached = backward.first;
  for (let row = 0; row < profit.length; row++) {
    const seat = seating.columnOf[row]!;
    if (seat < 0 || level[seat] !== outLevelOf(standing, row)) continue;
    const length = first + profit[row]!;
    if (length > reached[seat]! || length > meeting.first) continue;
    step(backward, forward, meeting, seat, length, second + tieProfitOf(standing, row), row, out);
  }
  if (loose !== undefined && loose.level === outLevelOf(standing, loose.row)) {
    const length = first + loose.profit;
    const node = looseNode(standing);
    if (length <= Math.min(reached[node]!, meeting.first))
      step(backward, forward, meeting, node, length, second + loose.tieProfit, loose.row, out);
  }
  for (let column = 0; column < out; column++) {
    if (!hasFreePlace(standing, column) || first > Math.min(reached[column]!, meeting.first)) continue;
    if (backward.from[out] === column && backward.row[out] === NOBODY) continue;
    step(backward, forward, meeting, column, first, second, NOBODY, out);
  }
}
