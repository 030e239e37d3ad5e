import type { RunAnswer, RunQuestion } from '../domain/answer-questions';
import type { RunId } from '../domain/ids';
import type { EnginePorts } from './verify-kept-run';

export interface QuestionOfRun extends RunQuestion {
  readonly runId: RunId;
}

/** Answers in the order of the questions, all of one run by one task of the engine; null where a run has no result. */
export async function askAboutRuns(
  { reads, ask }: EnginePorts,
  questions: readonly QuestionOfRun[],
): Promise<readonly (RunAnswer | null)[]> {
  const runIds = [...new Set(questions.map(({ runId }) => runId))];
  const runs = await reads.runs(runIds);
  const answers = new Map<QuestionOfRun, RunAnswer>();
  const askAbout = async (runId: RunId): Promise<void> => {
    const run = runs.get(runId);
    const record = run && (await reads.recordOf(runId));
    if (!record) return;
    const order = { snapshot: record.snapshot, goal: run.goal, seed: run.seed };
    const own = questions.filter((question) => question.runId === runId);
    const given = await ask({ kind: 'questions', order, questions: own });
    own.forEach((question, index) => answers.set(question, given[index]!));
  };
  await Promise.all(runIds.map(askAbout));
  return questions.map((question) => answers.get(question) ?? null);
}
