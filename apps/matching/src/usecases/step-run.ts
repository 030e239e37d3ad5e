import { ok, type Result } from '@bookends/result';
import type { RunId } from '../domain/ids';
import { mayMatch } from '../domain/policies';
import { stepRun, type Run, type RunAction, type WrongRunState } from '../domain/run';
import { forbidden, unknown, type AccessRejection, type Actor } from './access';
import type { MatchingStores } from './stores';

/**
 * A run locked for an action that its state and the actor's role allow, with the state that the action leads to. When it
 * is there already, nothing is left to do.
 */
export async function lockForStep(
  stores: MatchingStores,
  actor: Actor,
  runId: RunId,
  action: RunAction,
): Promise<
  Result<{ readonly run: Run; readonly isDone: boolean; readonly next: Run['state'] }, AccessRejection | WrongRunState>
> {
  const run = await stores.runs.lock(runId);
  if (run === null) return unknown('run');
  if (!mayMatch(actor, run.programId)) return forbidden;
  const step = stepRun(run.state, action);
  return step.isOk ? ok({ run, isDone: step.value === run.state, next: step.value }) : step;
}
