import { resolve, type Solution, type SparseProblem } from '@bookends/assignment';
import type { Pair } from './candidate';
import { appraiserOf, type ObstacleKey } from './edges';
import type { ApplicationId } from './ids';
import { placeOf, type AskedRun, type PosedRun } from './posed-run';
import { contributionsOf, type Contribution } from './score';
import { weightAt } from './unmatched';

/** What proposing a pair would cost: the best result with it against the best without conditions. */
export interface Cost {
  /** How much less the total would be; negative where only the worst pair counts and the total rises. */
  readonly total: number;
  /** How many fewer people would be placed. */
  readonly placed: number;
  /** How many other mentees would get another mentor or none. */
  readonly moved: number;
  /** How much lower the lowest score of a proposed pair would be; negative where it would be higher. */
  readonly worst: number;
}

export interface RunnerUp {
  readonly mentorId: ApplicationId;
  readonly contributions: readonly Contribution[];
  readonly cost: Cost;
}

export interface PairExplanation {
  /** What keeps the pair out; null when it could be proposed. */
  readonly obstacle: ObstacleKey | 'NO_PLACE_LEFT' | null;
  readonly isProposed: boolean;
  /** Null where an obstacle of the pair itself keeps it out; a mentor without a place is none. */
  readonly contributions: readonly Contribution[] | null;
  /** Null where the pair cannot be proposed; nothing where it is. */
  readonly cost: Cost | null;
  /** The mentors with whom the mentee would score highest besides this one, and what each would cost. */
  readonly runnersUp: readonly RunnerUp[];
}

const MOST_RUNNERS_UP = 3;

/**
 * Why a pair is proposed or not, and what else there was for the mentee. Null when somebody of it is not in the pool. The
 * costs are exact: each is the whole run solved again, from its solution, with that pair pinned.
 */
export function explainPair({ posed, base }: AskedRun, pair: Pair): PairExplanation | null {
  const place = placeOf(posed, pair);
  if (place === null) return null;
  const { pool, snapshot } = posed;
  const mentor = pool.mentors[place.column]!;
  const mentee = pool.mentees[place.row]!;
  const appraisal = appraiserOf(snapshot)(mentor, mentee);
  const isProposed = base.columnOf[place.row] === place.column;
  const cost = typeof appraisal === 'number' ? costOf(posed, base, place.row, place.column) : null;
  const obstacle = typeof appraisal === 'number' ? (cost === null ? 'NO_PLACE_LEFT' : null) : appraisal;
  return {
    obstacle,
    isProposed,
    contributions: typeof appraisal === 'number' ? contributionsOf(mentor, mentee, snapshot.criteria.weights) : null,
    cost,
    runnersUp: runnersUp(posed, base, place.row, place.column),
  };
}

function runnersUp(posed: PosedRun, base: Solution, row: number, except: number): RunnerUp[] {
  const { problem, pool, snapshot } = posed;
  const edges: { readonly column: number; readonly weight: number }[] = [];
  for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++)
    if (problem.column[edge] !== except) edges.push({ column: problem.column[edge]!, weight: problem.weight[edge]! });
  edges.sort((a, b) => b.weight - a.weight || a.column - b.column);
  return edges.slice(0, MOST_RUNNERS_UP).flatMap(({ column }) => {
    const cost = costOf(posed, base, row, column);
    if (cost === null) return [];
    const mentor = pool.mentors[column]!;
    const contributions = contributionsOf(mentor, pool.mentees[row]!, snapshot.criteria.weights);
    return [{ mentorId: mentor.candidate.applicationId, contributions, cost }];
  });
}

/** Null when pins of others fill the mentor. A pin of the mentee itself gives way to the question. */
function costOf(posed: PosedRun, base: Solution, row: number, column: number): Cost | null {
  if (base.columnOf[row] === column) return { total: 0, placed: 0, moved: 0, worst: 0 };
  const held = posed.pins.filter((pin) => pin.row !== row && pin.column === column).length;
  if (held >= posed.problem.capacity[column]!) return null;
  const forced = resolve(posed.problem, base, [{ kind: 'pin', row, column }]).solution;
  const moved = forced.columnOf.reduce(
    (count, to, other) => count + Number(other !== row && to !== base.columnOf[other]),
    0,
  );
  const worst = lowestScore(posed.problem, base) - lowestScore(posed.problem, forced);
  return { total: base.total - forced.total, placed: base.placed - forced.placed, moved, worst };
}

/** Of the pairs of a solution; 0 where there is none. */
function lowestScore(problem: SparseProblem, { columnOf }: Solution): number {
  let lowest = Infinity;
  columnOf.forEach((column, row) => {
    if (column >= 0) lowest = Math.min(lowest, weightAt(problem, row, column));
  });
  return lowest === Infinity ? 0 : lowest;
}
