import { answerQuestions, type RunAnswer, type RunQuestion } from '../domain/answer-questions';
import { computeOrder, type Computation } from '../domain/computation';
import type { RunWatch } from '../domain/compute-run';
import type { RunOrder } from '../domain/posed-run';
import { verifyRun, type RunRecord, type Verification } from '../domain/verify-run';

export type { Computation } from '../domain/computation';
export type { RunProgress } from '../domain/run-progress';

/** What takes too long for the thread that answers requests. Plain values, so that they can travel to another one. */
export type EngineTask =
  | { readonly kind: 'compute'; readonly order: RunOrder }
  | { readonly kind: 'verify'; readonly order: RunOrder; readonly record: RunRecord }
  | { readonly kind: 'questions'; readonly order: RunOrder; readonly questions: readonly RunQuestion[] };

interface Answers {
  readonly compute: Computation;
  readonly verify: Verification;
  readonly questions: readonly RunAnswer[];
}
export type AnswerTo<Task extends EngineTask> = Answers[Task['kind']];

export interface TaskWatch {
  readonly onProgress?: RunWatch['onProgress'];
  readonly signal?: AbortSignal;
}

/** Port: has a task done elsewhere. Aborting a computation ends it with `cancelled`. */
export type AskEngine = <Task extends EngineTask>(task: Task, watch?: TaskWatch) => Promise<AnswerTo<Task>>;

/** Does a task here and now, blocking its thread; reads the watch's signal within 50 ms while it computes a run. */
export function performTask(task: EngineTask, watch: RunWatch = {}): AnswerTo<EngineTask> {
  switch (task.kind) {
    case 'compute':
      return computeOrder(task.order, watch);
    case 'verify':
      return verifyRun(task.order, task.record);
    case 'questions':
      return answerQuestions(task.order, task.questions);
  }
}
