import type { Problem } from '../problem';
import { PairHeap } from './pair-heap';

/** One end of a two-sided search: what it has reached, how far and by what. Nodes are the columns, "out", and the loose row. */
export interface Reach {
  /** Distance of each node in weight, and in tie keys where that is equal. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly heap: PairHeap;
  /** The row that moves on the step to the node (-1: a free place moves) and the node at its other end. */
  readonly row: Int32Array;
  readonly from: Int32Array;
  /** 1: another step reaches the node at the same distance. */
  readonly tied: Uint8Array;
  readonly touched: number[];
  /** Edges read so far. */
  work: number;
}

/** A free place, in the stead of a row that moves. */
export const NOBODY = -1;

export function newReach(nodes: number, start: number): Reach {
  const first = new Float64Array(nodes).fill(Infinity);
  const second = new Float64Array(nodes);
  const heap = new PairHeap(first, second);
  const reach = {
    first,
    second,
    heap,
    row: new Int32Array(nodes).fill(NOBODY),
    from: new Int32Array(nodes).fill(-1),
    tied: new Uint8Array(nodes),
    touched: [],
    work: 0,
  };
  begin(reach, start);
  return reach;
}

function begin(reach: Reach, start: number): void {
  reach.touched.push(start);
  reach.first[start] = 0;
  reach.heap.lower(start);
}

/** As a new one, in time for the nodes that were reached before. */
function beginAgain(reach: Reach, start: number): void {
  reach.heap.clear();
  for (const node of reach.touched) {
    reach.first[node] = Infinity;
    reach.second[node] = 0;
    reach.row[node] = NOBODY;
    reach.from[node] = -1;
    reach.tied[node] = 0;
  }
  reach.touched.length = 0;
  reach.work = 0;
  begin(reach, start);
}

export interface BothEnds {
  readonly forward: Reach;
  readonly backward: Reach;
}

const known = new WeakMap<Problem, BothEnds>();

/** Both ends of a search among the columns of a problem, "out" and the loose row; valid until the next call for the problem. */
export function bothEnds(problem: Problem, source: number, target: number): BothEnds {
  const before = known.get(problem);
  if (before === undefined) {
    const nodes = problem.columns + 2;
    const made = { forward: newReach(nodes, source), backward: newReach(nodes, target) };
    known.set(problem, made);
    return made;
  }
  beginAgain(before.forward, source);
  beginAgain(before.backward, target);
  return before;
}

/** The best way found between the two ends. */
export interface Meeting {
  first: number;
  second: number;
  /** A node of it that both ends have reached, or -1. */
  node: number;
}

/**
 * Takes note of a step to a node, and of the way that it closes. The caller knows that `first` is not farther than what
 * is known of the node and than the meeting.
 */
export function step(
  reach: Reach,
  other: Reach,
  meeting: Meeting,
  node: number,
  first: number,
  second: number,
  row: number,
  from: number,
): void {
  if (second > meeting.second && first === meeting.first) return;
  if (first === reach.first[node]) {
    if (second > reach.second[node]!) return;
    if (second === reach.second[node]) {
      if (reach.row[node] !== row || reach.from[node] !== from) reach.tied[node] = 1;
      return;
    }
  }
  if (reach.first[node] === Infinity) reach.touched.push(node);
  reach.first[node] = first;
  reach.second[node] = second;
  reach.row[node] = row;
  reach.from[node] = from;
  reach.tied[node] = 0;
  reach.heap.lower(node);
  if (other.first[node] === Infinity) return;
  const whole = first + other.first[node]!;
  const wholeSecond = second + other.second[node]!;
  if (whole > meeting.first || (whole === meeting.first && wholeSecond >= meeting.second)) return;
  meeting.first = whole;
  meeting.second = wholeSecond;
  meeting.node = node;
}
