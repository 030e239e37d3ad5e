import { check, type Certificate } from '@bookends/assignment';
import { computeRun } from './compute-run';
import { firstDifference, type ShownOutcome } from './first-difference';
import { solverGoal } from './pose-problem';
import { poseRun, type RunOrder } from './posed-run';

/** What is kept of a computed run besides its input; no certificate where it cannot be read. */
export type RunRecord = ShownOutcome & { readonly certificate: Certificate | null };

export interface Verification {
  /** The independent checker accepts the kept proof for the kept proposals. */
  readonly isProofAccepted: boolean;
  /** Computing again gives the very same pairs, scores and their parts, pins, reasons of who is left out, and figures. */
  readonly isReproduced: boolean;
  /** What the checker found wrong; null when it accepted. */
  readonly violation: string | null;
  /** What is the first that differs when computed again; null when nothing does. */
  readonly difference: string | null;
}

/** Checks a kept run twice: by its certificate, which needs no trust in the solver, and by computing it again. */
export function verifyRun(order: RunOrder, record: RunRecord): Verification {
  const violation = violationOf(order, record);
  const difference = firstDifference(record, computeRun(order));
  return { isProofAccepted: violation === null, isReproduced: difference === null, violation, difference };
}

function violationOf(order: RunOrder, { proposals, summary, certificate }: RunRecord): string | null {
  if (certificate === null) return 'the proof is missing or cannot be read';
  const { pool, problem, pins, seed, goal } = poseRun(order);
  const columns = new Map(pool.mentors.map(({ candidate }, column) => [candidate.applicationId, column]));
  const mentorOf = new Map(proposals.map(({ mentorId, menteeId }) => [menteeId, mentorId]));
  const columnOf = Int32Array.from(pool.mentees, ({ candidate }) => {
    const mentorId = mentorOf.get(candidate.applicationId);
    return mentorId === undefined ? -1 : (columns.get(mentorId) ?? -1);
  });
  const sortedPins = [...pins].sort((a, b) => a.row - b.row || a.column - b.column);
  const terms = { goal: solverGoal[goal], seed, pins: sortedPins, blocks: [], floor: null };
  const verdict = check(problem, { ...terms, columnOf, placed: proposals.length, total: summary.total, certificate });
  return verdict.accepted ? null : verdict.violation;
}
