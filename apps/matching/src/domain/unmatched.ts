import type { SparseProblem } from '@bookends/assignment';
import { appraiserOf, type Appraise, type ObstacleKey } from './edges';
import type { Prepared, PreparedPool } from './prepared-pool';
import type { RemovedBy, Rival, Unmatched, UnmatchedReason } from './run-outcome';
import type { Snapshot } from './snapshot';

/** How many mentors a reason names; the best for the person first. */
const NAMED_RIVALS = 5;

/**
 * Everybody of the pool who is in no proposal, with the reason: mentees in the order of the snapshot, then mentors who
 * have a place and nobody on it. Linear in the edges, plus one pass over the other side for each person without any.
 */
export function explainUnmatched(
  pool: PreparedPool,
  snapshot: Snapshot,
  problem: SparseProblem,
  columnOf: Int32Array,
): readonly Unmatched[] {
  const appraise = appraiserOf(snapshot);
  const lowest = lowestScores(problem, columnOf);
  const mentees = pool.mentees.flatMap((mentee, row): Unmatched[] => {
    if (columnOf[row] !== -1) return [];
    const reason =
      menteeReason(pool, problem, lowest, row) ?? nobodyEligible(pool.mentors, (mentor) => appraise(mentor, mentee));
    return [{ applicationId: mentee.candidate.applicationId, role: 'MENTEE', reason }];
  });
  return [...mentees, ...idleMentors(pool, problem, columnOf, appraise)];
}

function menteeReason(
  pool: PreparedPool,
  problem: SparseProblem,
  lowest: Float64Array,
  row: number,
): UnmatchedReason | null {
  const rivals: Rival[] = [];
  for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++) {
    const column = problem.column[edge]!;
    const lowestThere = lowest[column]!;
    rivals.push({
      mentorId: pool.mentors[column]!.candidate.applicationId,
      score: problem.weight[edge]!,
      lowestScoreThere: Number.isFinite(lowestThere) ? lowestThere : null,
    });
  }
  if (rivals.length === 0) return null;
  const best = [...rivals]
    .sort((a, b) => b.score - a.score || (a.mentorId < b.mentorId ? -1 : 1))
    .slice(0, NAMED_RIVALS);
  return { kind: kindOf(rivals), suitable: rivals.length, rivals: best };
}

function kindOf(rivals: readonly Rival[]): 'NO_PLACE_LEFT' | 'OUTBID' | 'SUITABLE_MENTORS_FULL' {
  const seated = rivals.filter(({ lowestScoreThere }) => lowestScoreThere !== null);
  if (seated.length === 0) return 'NO_PLACE_LEFT';
  return seated.every(({ score, lowestScoreThere }) => lowestScoreThere! >= score) ? 'OUTBID' : 'SUITABLE_MENTORS_FULL';
}

function idleMentors(
  pool: PreparedPool,
  problem: SparseProblem,
  columnOf: Int32Array,
  appraise: Appraise,
): Unmatched[] {
  const taken = new Set(columnOf);
  const suitable = new Int32Array(problem.columns);
  for (const column of problem.column) suitable[column]!++;
  return pool.mentors.flatMap((mentor, column): Unmatched[] => {
    if (taken.has(column) || problem.capacity[column] === 0) return [];
    const reason: UnmatchedReason =
      suitable[column]! > 0
        ? { kind: 'NOT_NEEDED', suitable: suitable[column]! }
        : nobodyEligible(pool.mentees, (mentee) => appraise(mentor, mentee));
    return [{ applicationId: mentor.candidate.applicationId, role: 'MENTOR', reason }];
  });
}

function nobodyEligible(
  others: readonly Prepared[],
  appraise: (other: Prepared) => number | ObstacleKey,
): UnmatchedReason {
  const counts = new Map<ObstacleKey, number>();
  for (const other of others) {
    const obstacle = appraise(other);
    if (typeof obstacle !== 'number') counts.set(obstacle, (counts.get(obstacle) ?? 0) + 1);
  }
  const removedBy: RemovedBy[] = [...counts].map(([obstacle, count]) => ({ obstacle, count }));
  removedBy.sort((a, b) => b.count - a.count || (a.obstacle < b.obstacle ? -1 : 1));
  return { kind: 'NO_ELIGIBLE_COUNTERPART', removedBy };
}

/** The lowest score among those seated in each column; Infinity where nobody is. */
function lowestScores(problem: SparseProblem, columnOf: Int32Array): Float64Array {
  const lowest = new Float64Array(problem.columns).fill(Infinity);
  for (let row = 0; row < problem.rows; row++) {
    const column = columnOf[row]!;
    if (column !== -1) lowest[column] = Math.min(lowest[column]!, weightAt(problem, row, column));
  }
  return lowest;
}

/** The weight of a pair that has an edge. */
export function weightAt(problem: SparseProblem, row: number, column: number): number {
  for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++)
    if (problem.column[edge] === column) return problem.weight[edge]!;
  throw new Error(`row ${row} has no edge to column ${column}`);
}
