import { blockingPairs, SolveCancelled, type Solution, type SparseProblem } from '@bookends/assignment';
import { poseRun, solvePosed, type RunOrder } from './posed-run';
import type { PreparedPool } from './prepared-pool';
import type { ProposedPair, RunOutcome, RunSummary, SetAsidePin } from './run-outcome';
import { progressReporter, type RunProgress } from './run-progress';
import { contributionsOf } from './score';
import type { Snapshot } from './snapshot';
import { explainUnmatched, weightAt } from './unmatched';

/** Changes whenever the same snapshot, goal and seed could give another result. */
export const ENGINE_VERSION = 'assignment-0.1 mapping-2';

export interface RunWatch {
  readonly onProgress?: (progress: RunProgress) => void;
  /** Read after every mentee and every step of the solver; when true, SolveCancelled is thrown. */
  readonly signal?: { readonly aborted: boolean };
}

/**
 * The best proposals for a pool under a goal, proved so by the solver's certificate. The same for the same order in any
 * arrangement of its lists, on any machine. Throws SolveCancelled when the watch says so.
 */
export function computeRun(order: RunOrder, watch: RunWatch = {}): RunOutcome {
  const progress = progressReporter(watch.onProgress ?? (() => undefined));
  const { signal } = watch;
  const posed = poseRun(order, (fraction) => {
    if (signal?.aborted) throw new SolveCancelled();
    progress.scoring(fraction);
  });
  const solution = solvePosed(posed, { signal, onProgress: progress.solving });
  progress.explaining(0);
  const { pool, snapshot, problem, setAside } = posed;
  const proposals = proposalsOf(pool, snapshot, problem, solution);
  const unmatched = explainUnmatched(pool, snapshot, problem, solution.columnOf);
  const summary = summarize(problem, solution, proposals, setAside);
  progress.explaining(1);
  return { proposals, unmatched, summary, certificate: solution.certificate };
}

function proposalsOf(
  pool: PreparedPool,
  snapshot: Snapshot,
  problem: SparseProblem,
  solution: Solution,
): ProposedPair[] {
  const pinned = new Set(solution.pins.map(({ row }) => row));
  return pool.mentees.flatMap((mentee, row) => {
    const column = solution.columnOf[row]!;
    if (column === -1) return [];
    const mentor = pool.mentors[column]!;
    return [
      {
        mentorId: mentor.candidate.applicationId,
        menteeId: mentee.candidate.applicationId,
        score: weightAt(problem, row, column),
        isPinned: pinned.has(row),
        contributions: contributionsOf(mentor, mentee, snapshot.criteria.weights),
      },
    ];
  });
}

function summarize(
  problem: SparseProblem,
  solution: Solution,
  proposals: readonly ProposedPair[],
  setAsidePins: readonly SetAsidePin[],
): RunSummary {
  const scores = proposals.map(({ score }) => score).sort((a, b) => a - b);
  // A pair means the same score to both sides: the higher it is, the better its rank.
  const rank = problem.weight.map((weight) => -weight);
  const ranks = { rowRank: rank, columnRank: rank };
  return {
    mentors: problem.columns,
    mentees: problem.rows,
    places: problem.capacity.reduce((sum, places) => sum + places, 0),
    placed: solution.placed,
    total: solution.total,
    worstScore: scores[0] ?? null,
    medianScore: scores[(scores.length - 1) >> 1] ?? null,
    blockingPairs: blockingPairs(problem, ranks, solution.columnOf, { listAtMost: 0 }).count,
    setAsidePins,
  };
}
