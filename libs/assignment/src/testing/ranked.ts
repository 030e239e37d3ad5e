import * as fc from 'fast-check';
import { NO_EDGE, type Problem } from '../problem';
import { smallCase } from './arbitrary';

export function edgesOf(problem: Problem): number {
  return 'dense' in problem ? problem.dense.length : problem.column.length;
}

/** Small problems with ranks for both sides, with ties in about every second one. */
export const ranked = fc.tuple(smallCase(5), fc.boolean()).chain(([{ problem }, ties]) => {
  const edges = edgesOf(problem);
  const list = ties
    ? fc.array(fc.integer({ min: 1, max: 3 }), { minLength: edges, maxLength: edges })
    : fc.shuffledSubarray(
        Array.from({ length: edges }, (_, at) => at + 1),
        { minLength: edges },
      );
  return fc.tuple(list, list).map(([row, column]) => ({
    problem,
    ties,
    ranks: { rowRank: Int32Array.from(row), columnRank: Int32Array.from(column) },
  }));
});

/** An edge of either kind of problem. */
export interface Edge {
  readonly row: number;
  readonly column: number;
  /** Index into the ranks. */
  readonly at: number;
}

export function everyEdge(problem: Problem): Edge[] {
  if ('dense' in problem)
    return [...problem.dense.keys()]
      .filter((at) => problem.dense[at] !== NO_EDGE)
      .map((at) => ({ row: Math.floor(at / problem.columns), column: at % problem.columns, at }));
  return [...problem.column.keys()].map((at) => ({
    row: problem.rowStart.findLastIndex((start) => start <= at),
    column: problem.column[at]!,
    at,
  }));
}
