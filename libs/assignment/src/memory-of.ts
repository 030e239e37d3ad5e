import { BLOCK, LONG } from './kernel/row-desk';
import { isSmall } from './kernel/seat-all';
import { longestOf } from './lists';
import { isDense, type Problem } from './problem';
import type { SolveOptions } from './solution';
import { isScarce, MOST_COPIES } from './turned-market';

export interface Memory {
  /** Bytes of the problem's own arrays. */
  readonly inputBytes: number;
  /** Bytes that a solve allocates beside them, at most, where weights rarely tie. */
  readonly workingBytes: number;
}

/**
 * What a solve will need, said in advance, by the sizes of the problem alone:
 *
 * - per row: 16 bytes for every edge in its bid cache (24 of a full row, 10 of a sparse one), half of them for what the finish keeps of it, and 104 for seating, prices and searches;
 * - a bound for every 16 edges of a full matrix, or of lists of at least 128 edges, and one per row;
 * - per column 146, per place 16 (as many as can be of use: `places.ts`): the bids;
 * - a copy of the edges where blocks or a floor refuse some, or where not all rows can be placed;
 * - another where rows times columns are at most 300,000: the kernel's, kept for the next solve;
 * - another where places are scarce (`turned-market.ts`), or that and a quarter, and what bids from that side need: 166 bytes per row, 104 per place and a bid cache.
 *
 * Ties add 16 bytes per edge that attains its row's profit: few, unless most pairs weigh the same.
 * The goal `fairest` copies the edges and adds 4 bytes for each.
 */
export function memoryOf(problem: Problem, options: SolveOptions = {}): Memory {
  const { rows, columns, capacity } = problem;
  const isFull = isDense(problem);
  const edges = isFull ? problem.dense.length : problem.column.length;
  const edgeBytes = (isFull ? 4 : 8) * edges;
  const width = isFull ? 24 : 10;
  const longest = isFull ? columns : longestOf(problem.rowStart.subarray(0, rows), problem.rowStart.subarray(1));
  const cached = rows * Math.min(width, longest);
  const places = Math.min(
    capacity.reduce((sum, count) => sum + Math.min(count, rows), 0),
    edges + columns,
  );
  const bounds = isFull || edges >= LONG * rows ? 4 * (rows + Math.ceil(edges / BLOCK)) : 0;
  const turned = isScarce(places, rows, isFull)
    ? MOST_COPIES * edgeBytes + 16 * width * places + 166 * rows + 104 * places
    : 0;
  const isFairest = options.goal === 'fairest';
  const copies = (isFairest ? 12 * edges : edgeBytes) + (isSmall(problem) ? edgeBytes : 0);
  return {
    inputBytes: edgeBytes + 4 * (rows + columns),
    workingBytes: 16 * cached + bounds + 104 * rows + 146 * columns + 16 * places + copies + turned,
  };
}
