import { ok, rejected, type Result } from '@bookends/result';
import { readAnswer, type AnswerFault, type AnswerValue } from './answers';
import type { Question } from './question';

/** What somebody wrote under a question's key; no values take the answer back. */
export interface GivenAnswer {
  readonly question: string;
  readonly values: readonly string[];
}

/** The given answers by question, null for one taken back; or every fault of every one of them. */
export function readGivenAnswers(
  questions: readonly Question[],
  given: readonly GivenAnswer[],
): Result<Readonly<Record<string, AnswerValue | null>>, readonly AnswerFault[]> {
  const byKey = new Map(questions.map((question) => [question.key, question]));
  const read: Record<string, AnswerValue | null> = {};
  const faults: AnswerFault[] = [];
  for (const { question: key, values } of given) {
    const question = byKey.get(key);
    if (!question) faults.push({ question: key, rule: 'UNKNOWN_QUESTION' });
    else if (key in read) faults.push({ question: key, rule: 'ASKED_TWICE' });
    else {
      const answer = readAnswer(question, values);
      read[key] = answer.isOk ? answer.value : null;
      if (!answer.isOk) faults.push(answer.rejection);
    }
  }
  return faults.length > 0 ? rejected(faults) : ok(read);
}
