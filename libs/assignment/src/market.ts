import type { Heartbeat } from './heartbeat';
import { flagsOf } from './lists';
import { networkWith, withoutEdges, type Network } from './network';
import { NO_EDGE } from './problem';
import { CLOSED_LEVEL } from './solution';

/**
 * One transportation problem whose best total is the answer: lexicographic
 * goals are turned into it by saying who must be seated and what must fill.
 *
 * Guaranteed by its makers: some seating places every row that may not stay out
 * and fills every column that must fill.
 */
export interface Market {
  readonly network: Network;
  /** 1: the row may stay out, at the profit 0. 0: it must be seated. */
  readonly mayStayOut: Uint8Array;
  /** 1: the column must be full, its price may have any sign. 0: its price is at least 0, and 0 unless it is full. */
  readonly mustFill: Uint8Array;
  /** 1: nobody can be seated there. */
  readonly closed: Uint8Array;
}

/** The market of the goal `total`: every row may stay out, no column must fill. */
export function marketForTotal(network: Network): Market {
  return {
    network,
    mayStayOut: new Uint8Array(network.rows).fill(1),
    mustFill: new Uint8Array(network.columns),
    closed: flagsOf(network.columns, (column) => network.capacity[column] === 0),
  };
}

/**
 * The market in which most rows are placed, class by class, given the levels of
 * that (`levelColumns`). A row uses the lowest level that it reaches and no
 * other; where that is the level of its own class it may stay out, and where it
 * is the level of a higher class it stays out.
 */
export function marketForMostPlaced(
  network: Network,
  priority: Uint8Array | undefined,
  level: Uint16Array,
  heartbeat: Heartbeat,
): Market {
  const closed = flagsOf(level.length, (column) => level[column] === CLOSED_LEVEL);
  const only = onlyLevel(level);
  if (only >= 0) return marketForOneLevel(network, priority, only, closed);
  const lowest = lowestLevels(network, level, heartbeat);
  const mayStayOut = flagsOf(lowest.length, (row) => lowest[row]! > (priority?.[row] ?? 0));
  const isElsewhere = (row: number, column: number): boolean => {
    if (level[column] === CLOSED_LEVEL) return false;
    return level[column] !== lowest[row] || lowest[row]! > 1 + (priority?.[row] ?? 0);
  };
  return {
    network: withoutEdges(network, isElsewhere, heartbeat),
    mayStayOut,
    mustFill: flagsOf(level.length, (column) => level[column] !== 0 && level[column] !== CLOSED_LEVEL),
    closed,
  };
}

/** The level that all open columns have (0 where there is none), or -1. */
function onlyLevel(level: Uint16Array): number {
  let only = -1;
  for (const value of level) {
    if (value === CLOSED_LEVEL || value === only) continue;
    if (only >= 0) return -1;
    only = value;
  }
  return Math.max(only, 0);
}

/** No edge but those to closed columns needs reading where all columns have one level: mostly none or all are over-demanded. */
function marketForOneLevel(
  network: Network,
  priority: Uint8Array | undefined,
  only: number,
  closed: Uint8Array,
): Market {
  const { rows, first } = network;
  const mayStayOut = new Uint8Array(rows).fill(1);
  const last = network.last.slice();
  for (let row = 0; row < rows; row++) {
    const own = priority?.[row] ?? 0;
    if (only > 1 + own) last[row] = first[row]!;
    else if (only <= own && hasOpenEdge(network, closed, row)) mayStayOut[row] = 0;
  }
  const mustFill = flagsOf(closed.length, (column) => only > 0 && closed[column] === 0);
  return { network: networkWith(network, { last }), mayStayOut, mustFill, closed };
}

function hasOpenEdge({ columns, first, last, column, weight }: Network, closed: Uint8Array, row: number): boolean {
  for (let edge = first[row]!; edge < last[row]!; edge++) {
    const to = column === null ? edge - row * columns : column[edge]!;
    if (weight[edge] !== NO_EDGE && closed[to] === 0) return true;
  }
  return false;
}

function lowestLevels(
  { rows, columns, first, last, column, weight }: Network,
  level: Uint16Array | Uint8Array,
  heartbeat: Heartbeat,
): Uint16Array {
  const lowest = new Uint16Array(rows).fill(CLOSED_LEVEL);
  for (let row = 0; row < rows; row++) {
    const base = row * columns;
    heartbeat.work(last[row]! - first[row]!);
    for (let edge = first[row]!; edge < last[row]!; edge++) {
      if (weight[edge] === NO_EDGE) continue;
      const value = level[column === null ? edge - base : column[edge]!]!;
      if (value < lowest[row]!) lowest[row] = value;
    }
  }
  return lowest;
}
