import { blockingPairs, solve, SolveCancelled, type Solution, type SparseProblem } from '@bookends/assignment';
import { candidateEdges } from './edges';
import { poseProblem, settlePins, solverGoal } from './pose-problem';
import { preparePool, type PreparedPool } from './prepared-pool';
import { progressReporter, type RunProgress } from './run-progress';
import type { RunGoal } from './run';
import type { ProposedPair, RunOutcome, RunSummary, SetAsidePin } from './run-outcome';
import { contributionsOf } from './score';
import { canonical, type Snapshot } from './snapshot';
import { explainUnmatched, weightAt } from './unmatched';

/** Changes whenever the same snapshot, goal and seed could give another result. */
export const ENGINE_VERSION = 'assignment-0.1 mapping-1';

export interface RunOrder {
  readonly snapshot: Snapshot;
  readonly goal: RunGoal;
  /** Whole number from 0 to 2^32 - 1; decides between equally good results. */
  readonly seed: number;
}

export interface RunWatch {
  readonly onProgress?: (progress: RunProgress) => void;
  /** Read after every mentee and every step of the solver; when true, SolveCancelled is thrown. */
  readonly signal?: { readonly aborted: boolean };
}

/**
 * The best proposals for a pool under a goal, proved so by the solver's certificate. The same for the same order in any
 * arrangement of its lists, on any machine. Throws SolveCancelled when the watch says so.
 */
export function computeRun({ snapshot: given, goal, seed }: RunOrder, watch: RunWatch = {}): RunOutcome {
  const progress = progressReporter(watch.onProgress ?? (() => undefined));
  const { signal } = watch;
  const snapshot = canonical(given);
  const pool = preparePool(snapshot);
  const edges = candidateEdges(pool, snapshot, (done) => {
    if (signal?.aborted) throw new SolveCancelled();
    if (done % 64 === 0) progress.scoring(done / pool.mentees.length);
  });
  const problem = poseProblem(pool, edges);
  const { pins, setAside } = settlePins(pool, snapshot);
  const solution = solve(problem, { goal: solverGoal[goal], seed, pins, signal, onProgress: progress.solving });
  progress.explaining(0);
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
