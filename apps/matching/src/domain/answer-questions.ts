import { explainPair, type PairExplanation } from './explain-pair';
import type { ApplicationId } from './ids';
import { askedRun, type RunOrder } from './posed-run';
import { waysIn, type WayIn } from './way-in';

/** About a pair; without a mentor, about what would place the mentee. */
export interface RunQuestion {
  readonly menteeId: ApplicationId;
  readonly mentorId: ApplicationId | null;
}

/** What was asked for; null when it was not, and when somebody of the question is not in the pool. */
export interface RunAnswer {
  readonly explanation: PairExplanation | null;
  readonly waysIn: readonly WayIn[] | null;
}

/** Poses and solves a run once for all the questions about it; the answers are in the order of the questions. */
export function answerQuestions(order: RunOrder, questions: readonly RunQuestion[]): readonly RunAnswer[] {
  const asked = askedRun(order);
  return questions.map(({ menteeId, mentorId }) =>
    mentorId === null
      ? { explanation: null, waysIn: waysIn(asked, menteeId) }
      : { explanation: explainPair(asked, { menteeId, mentorId }), waysIn: null },
  );
}
