import { giveRankDeskBack, layRanks, takeRankDesk, type RankDesk } from '../kernel/rank-desk';
import { intsOf, longestOf } from '../lists';
import { isDense, type Problem } from '../problem';
import { keepUpTo } from './pick-edges';
import { HIGHEST, LOWEST } from './ranks';

/** The edges that a row ranks strictly better than its place, or all where it has none: of one row after the other. */
export interface BetterEdges {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly rowRank: Int32Array;
  /** The edge of each row's place, or -1. */
  readonly edgeOf: Int32Array;
  readonly desk: RankDesk | undefined;
  /** For a row that does not lie on the desk. */
  readonly ofOneRow: Int32Array;
  /** Those of the present row: each of `found`, from `begin` to just before `end`, plus `base`. */
  found: Int32Array;
  base: number;
  begin: number;
  end: number;
}

export function openBetterEdges(problem: Problem, rowRank: Int32Array, edgeOf: Int32Array): BetterEdges {
  const { rows, columns } = problem;
  const starts = isDense(problem) ? intsOf(rows + 1, (row) => row * columns) : problem.rowStart;
  const [first, last] = [starts.subarray(0, rows), starts.subarray(1)];
  const desk = takeRankDesk(rowRank.length);
  if (desk !== undefined) [desk.row, desk.rows] = [-1, 0];
  const ofOneRow = new Int32Array(longestOf(first, last) + 1);
  return { first, last, rowRank, edgeOf, desk, ofOneRow, found: ofOneRow, base: 0, begin: 0, end: 0 };
}

export function closeBetterEdges({ desk }: BetterEdges): void {
  if (desk !== undefined) giveRankDeskBack(desk);
}

/** Finds those of the row, the one behind the row of before. */
export function findBetterEdges(edges: BetterEdges, row: number): void {
  const { desk } = edges;
  if (desk !== undefined && row === desk.row + Math.max(1, desk.rows)) layRows(edges, desk, row);
  if (desk === undefined || desk.rows === 0) findInRow(edges, row);
  else {
    const at = row - desk.row;
    edges.found = desk.found;
    edges.base = desk.base;
    edges.begin = at === 0 ? 0 : desk.foundEnd[at - 1]!;
    edges.end = hasBest(edges, row) ? edges.begin : desk.foundEnd[at]!;
  }
}

function layRows({ rowRank, edgeOf, first, last }: BetterEdges, desk: RankDesk, row: number): void {
  layRanks(desk, rowRank, first, last, row);
  for (let at = 0; at < desk.rows; at++) {
    const seat = edgeOf[row + at]!;
    desk.most[at] = seat < 0 ? HIGHEST : rowRank[seat]! - 1;
  }
  desk.reader.findUpTo(desk.rows);
}

/** Whether no rank is better than that of the row's place. */
const hasBest = ({ rowRank, edgeOf }: BetterEdges, row: number): boolean =>
  edgeOf[row]! >= 0 && rowRank[edgeOf[row]!] === LOWEST;

/** Without a branch per edge. */
function findInRow(edges: BetterEdges, row: number): void {
  const { rowRank, edgeOf, first, last, ofOneRow } = edges;
  const most = edgeOf[row]! < 0 ? HIGHEST : rowRank[edgeOf[row]!]! - 1;
  edges.found = ofOneRow;
  edges.base = edges.begin = 0;
  edges.end = hasBest(edges, row) ? 0 : keepUpTo(rowRank, most, first[row]!, last[row]!, ofOneRow);
}
