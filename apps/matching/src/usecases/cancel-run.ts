import { ok, type Result } from '@bookends/result';
import type { RunId } from '../domain/ids';
import type { Run, WrongRunState } from '../domain/run';
import type { AccessRejection, Actor } from './access';
import type { CommandPorts } from './start-run';
import { lockForStep } from './step-run';

/** Ends a run that is not announced: a computation under way stops, and nothing of it will be proposed. */
export async function cancelRun(
  { unitOfWork, clock }: Pick<CommandPorts, 'unitOfWork' | 'clock'>,
  { actor, runId }: { readonly actor: Actor; readonly runId: RunId },
): Promise<Result<Run, AccessRejection | WrongRunState>> {
  const at = await clock.now();
  return unitOfWork.run(async (stores) => {
    const step = await lockForStep(stores, actor, runId, 'cancel');
    if (!step.isOk) return step;
    const { run, isDone } = step.value;
    if (isDone) return ok(run);
    const cancelled: Run = { ...run, state: 'CANCELLED' };
    await stores.runs.save(cancelled);
    await stores.audit.add({
      programId: run.programId,
      actorId: actor.personId,
      action: 'run.cancelled',
      subjectKind: 'run',
      subjectId: run.id,
      facts: { from: run.state },
      at,
    });
    return ok(cancelled);
  });
}
