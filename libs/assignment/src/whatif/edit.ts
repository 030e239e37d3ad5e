import { isSafeWeight } from '../door/admit-problem';
import { NO_EDGE, type Pair } from '../problem';
import { unseat } from '../seating';
import { CLOSED_LEVEL } from '../solution';
import type { Change } from './changes';
import { openWeightOf, runOfRow, weightOf } from './edge-book';
import { outLevelOf, tieOf, tieProfitOf, type Standing } from './standing';
import { looseNode, outNode, type LooseRow, type Move } from './two-sided-search';

/** The moves that make a standing of it again, one after the other. Undefined: nothing for a local method, or no sense. */
export type Todo = readonly Move[] | undefined;

/** More places at once than this, and solving again is as good. */
const MOST_MOVES = 16;

/**
 * Makes one change in `standing`, all but the moves that it calls for.
 * `standing` has the terms and the edges after the change, `before` those before it; all else is still the same.
 */
export function edit(standing: Standing, before: Standing, change: Change): Todo {
  if (change.kind === 'places') return setPlaces(standing, before, change.column, change.places);
  if (change.kind === 'withdraw') return withdraw(standing, before, change.row);
  const isPinned = pinOf(before, change.row) === change.column;
  const isSeated = standing.seating.columnOf[change.row] === change.column;
  switch (change.kind) {
    case 'pin':
      return isPinned ? [] : pin(standing, before, change);
    case 'unpin':
      return isPinned ? unpin(standing, change) : [];
    case 'block':
      if (isPinned) return unpin(standing, change);
      return isSeated ? letGo(standing, change.row) : [];
    case 'unblock':
      return offer(standing, change);
    case 'weight':
      if (!isReweighed(before, change)) return undefined;
      return isSeated ? reweighSeat(standing, before, change) : offer(standing, change);
  }
}

function pinOf({ terms, absent }: Standing, row: number): number {
  if (absent[row] === 0) return -1;
  return terms.pins.find((pin) => pin.row === row)?.column ?? -1;
}

function isReweighed({ book, problem }: Standing, change: Pair & { weight: number }): boolean {
  return isSafeWeight(problem, change.weight) && weightOf(book, change) !== NO_EDGE;
}

function pin(standing: Standing, before: Standing, pair: Pair): Todo {
  const { capacity, seating, absent, book } = standing;
  if (weightOf(book, pair) === NO_EDGE) return undefined;
  const target = leave(standing, before, pair.row);
  absent[pair.row] = 1;
  if (target === undefined || --capacity[pair.column]! < 0) return undefined;
  if (target === pair.column) return [];
  const isFull = seating.used[pair.column]! > capacity[pair.column]!;
  return [{ source: isFull ? pair.column : outNode(standing), target, loose: undefined }];
}

/** Takes the row from where it is; returns the node that it leaves a place at, or undefined where that has no price yet. */
function leave(standing: Standing, before: Standing, row: number): number | undefined {
  const { capacity, seating, level } = standing;
  const pinned = pinOf(before, row);
  if (pinned >= 0) {
    capacity[pinned]!++;
    return level[pinned] === CLOSED_LEVEL ? undefined : pinned;
  }
  const seat = seating.columnOf[row]!;
  if (seat < 0) return outNode(standing);
  unseat(seating, row);
  return seat;
}

function unpin(standing: Standing, { row, column }: Pair): Todo {
  const { capacity, level, absent } = standing;
  if (level[column] === CLOSED_LEVEL) return undefined;
  capacity[column]!++;
  absent[row] = 0;
  return [{ source: looseNode(standing), target: column, loose: looseRowOf(standing, row) }];
}

/** A row must look for the best place again. */
function letGo(standing: Standing, row: number): Todo {
  const { seating } = standing;
  const seat = seating.columnOf[row]!;
  if (seat >= 0) unseat(seating, row);
  return [
    {
      source: looseNode(standing),
      target: seat < 0 ? outNode(standing) : seat,
      loose: looseRowOf(standing, row),
    },
  ];
}

/** A pair that could be better for its row now than what the row has. */
function offer(standing: Standing, pair: Pair): Todo {
  const { book, absent, level, price, tiePrice, profit, seating } = standing;
  const weight = openWeightOf(book, pair);
  const { row, column } = pair;
  if (weight === NO_EDGE || absent[row] === 1 || level[column] === CLOSED_LEVEL) return [];
  const seat = seating.columnOf[row]!;
  const own = seat < 0 ? outLevelOf(standing, row) : level[seat]!;
  if (level[column]! > own || column === seat) return [];
  if (level[column]! < own) return undefined;
  const gain = weight - price[column]! - profit[row]!;
  const tieGain = tieOf(standing, row, column) - tiePrice[column]! - tieProfitOf(standing, row);
  return gain > 0 || (gain === 0 && tieGain > 0) ? letGo(standing, row) : [];
}

function reweighSeat(standing: Standing, before: Standing, pair: Pair): Todo {
  const rise = openWeightOf(standing.book, pair) - openWeightOf(before.book, pair);
  if (rise < 0) return letGo(standing, pair.row);
  standing.profit[pair.row]! += rise;
  return [];
}

function withdraw(standing: Standing, before: Standing, row: number): Todo {
  const target = leave(standing, before, row);
  if (target === undefined) return undefined;
  standing.absent[row] = 1;
  standing.profit[row] = 0;
  return target === outNode(standing) ? [] : [{ source: outNode(standing), target, loose: undefined }];
}

function setPlaces(standing: Standing, before: Standing, column: number, places: number): Todo {
  const { capacity, level, price, tiePrice, seating } = standing;
  const more = places - before.problem.capacity[column]!;
  if ((places | 0) !== places || capacity[column]! + more < 0) return undefined;
  if (more === 0) return [];
  if (level[column] === CLOSED_LEVEL) return undefined;
  capacity[column]! += more;
  const out = outNode(standing);
  const over = seating.used[column]! - capacity[column]!;
  if (more < 0)
    return over > MOST_MOVES ? undefined : repeated({ source: column, target: out, loose: undefined }, over);
  if (level[column] === 0 && price[column] === 0 && tiePrice[column] === 0) return [];
  return more > MOST_MOVES ? undefined : repeated({ source: out, target: column, loose: undefined }, more);
}

function repeated(move: Move, times: number): Move[] {
  return Array.from({ length: Math.max(times, 0) }, () => move);
}

/** Gives a row without a seat the profit of the best that it can have: the lowest level, there the best profit, there the best in tie keys. */
function looseRowOf(standing: Standing, row: number): LooseRow {
  const { book, level: levels, price, tiePrice } = standing;
  const { id, weight, from, count } = runOfRow(book, row);
  let level = outLevelOf(standing, row);
  let profit = 0;
  let tieProfit = 0;
  for (let at = from; at < from + count; at++) {
    const column = id === null ? at - from : id[at]!;
    if (weight[at]! < book.least || levels[column]! > level) continue;
    const worth = weight[at]! - price[column]!;
    if (levels[column] === level && worth < profit) continue;
    const tie = tieOf(standing, row, column) - tiePrice[column]!;
    if (levels[column] === level && worth === profit && tie <= tieProfit) continue;
    level = levels[column]!;
    profit = worth;
    tieProfit = tie;
  }
  standing.profit[row] = profit;
  return { row, level, profit, tieProfit };
}
