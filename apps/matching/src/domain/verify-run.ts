import { check, type Certificate } from '@bookends/assignment';
import type { Pair } from './candidate';
import { computeRun } from './compute-run';
import { solverGoal } from './pose-problem';
import { poseRun, type RunOrder } from './posed-run';
import { compare } from './snapshot';

/** What is kept of a computed run besides its input. */
export interface RunRecord {
  readonly pairs: readonly (Pair & { readonly score: number })[];
  readonly total: number;
  readonly certificate: Certificate;
}

export interface Verification {
  /** The independent checker accepts the kept proof for the kept proposals. */
  readonly isProofAccepted: boolean;
  /** Computing again gives the very same pairs with the same scores. */
  readonly isReproduced: boolean;
  /** What the checker found wrong; null when it accepted. */
  readonly violation: string | null;
}

/** Checks a kept run twice: by its certificate, which needs no trust in the solver, and by computing it again. */
export function verifyRun(order: RunOrder, record: RunRecord): Verification {
  const violation = violationOf(order, record);
  const again = computeRun(order).proposals;
  return {
    isProofAccepted: violation === null,
    isReproduced: fingerprint(again) === fingerprint(record.pairs),
    violation,
  };
}

function violationOf(order: RunOrder, { pairs, total, certificate }: RunRecord): string | null {
  const { pool, problem, pins, seed, goal } = poseRun(order);
  const columns = new Map(pool.mentors.map(({ candidate }, column) => [candidate.applicationId, column]));
  const mentorOf = new Map(pairs.map(({ mentorId, menteeId }) => [menteeId, mentorId]));
  const columnOf = Int32Array.from(pool.mentees, ({ candidate }) => {
    const mentorId = mentorOf.get(candidate.applicationId);
    return mentorId === undefined ? -1 : (columns.get(mentorId) ?? -1);
  });
  const sortedPins = [...pins].sort((a, b) => a.row - b.row || a.column - b.column);
  const terms = { goal: solverGoal[goal], seed, pins: sortedPins, blocks: [], floor: null };
  const verdict = check(problem, { ...terms, columnOf, placed: pairs.length, total, certificate });
  return verdict.accepted ? null : verdict.violation;
}

function fingerprint(pairs: RunRecord['pairs']): string {
  return pairs
    .map(({ mentorId, menteeId, score }) => `${menteeId} ${mentorId} ${score}`)
    .sort(compare)
    .join('\n');
}
