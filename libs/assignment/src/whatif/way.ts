import { NOBODY, type Reach } from './reach';
import type { Move } from './two-sided-search';
import type { Search } from './two-sided-search';

/** One row moves (or nobody, where a free place does) from a node to the next. */
export interface Step {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The shortest way that a search found, step by step; undefined where another
 * is exactly as short, in weight and tie keys: what decides then is for the
 * whole rule for ties to say.
 *
 * Another way leaves this one at some node and comes back at some other. Every
 * step of it was seen from one end or the other, so that either a node of this
 * way was reached twice at its distance, or a node (or a step) that is not on it
 * is as far from both ends together as this way is long.
 */
export function onlyWay(
  { forward, backward, meeting }: Search,
  { source, target }: Move,
  out: number,
): Step[] | undefined {
  const steps: Step[] = [];
  for (let node = meeting.node; node !== source; node = forward.from[node]!)
    steps.push({ row: forward.row[node]!, from: forward.from[node]!, to: node });
  steps.reverse();
  for (let node = meeting.node; node !== target; node = backward.from[node]!)
    steps.push({ row: backward.row[node]!, from: node, to: backward.from[node]! });
  const into = new Map(steps.map((step) => [step.to, step]));
  const outOf = new Map(steps.map((step) => [step.from, step]));
  if ([source, ...into.keys()].some((node) => forward.tied[node] === 1 || backward.tied[node] === 1)) return undefined;
  for (const node of forward.touched) {
    const isOnShortest =
      forward.first[node]! + backward.first[node]! === meeting.first &&
      forward.second[node]! + backward.second[node]! === meeting.second;
    if (!isOnShortest || isIdle(forward, backward, node, out)) continue;
    if (node !== source && !isStep(into.get(node), forward.row[node]!, forward.from[node]!, node)) return undefined;
    if (node !== target && !isStep(outOf.get(node), backward.row[node]!, node, backward.from[node]!)) return undefined;
  }
  return steps;
}

/** A free place that is given up and taken back again. */
function isIdle(forward: Reach, backward: Reach, node: number, out: number): boolean {
  return (
    forward.from[node] === out &&
    forward.row[node] === NOBODY &&
    backward.from[node] === out &&
    backward.row[node] === NOBODY
  );
}

function isStep(step: Step | undefined, row: number, from: number, to: number): boolean {
  return step !== undefined && step.row === row && step.from === from && step.to === to;
}
