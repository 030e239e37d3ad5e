import { ok, rejected, type Result } from '@bookends/result';
import { idOf, type RunId } from '../domain/ids';
import type { Run, WrongRunState } from '../domain/run';
import type { AccessRejection, Actor } from './access';
import type { CommandPorts } from './start-run';
import { byId, peopleIn, standingProposals, whatForbids, type NotAnnounceable } from './standing-proposals';
import { lockForStep } from './step-run';

export type SignRunRejection =
  AccessRejection | WrongRunState | NotAnnounceable | { readonly reason: 'another-run-signed'; readonly runId: RunId };

/**
 * Seals a computed run as the one to announce; a cycle has at most one such run at a time. Refused where it could not be
 * announced as things stand. Nothing is told to anybody.
 */
export async function signRun(
  { unitOfWork, clock }: Pick<CommandPorts, 'unitOfWork' | 'clock'>,
  { actor, runId }: { readonly actor: Actor; readonly runId: RunId },
): Promise<Result<Run, SignRunRejection>> {
  const at = await clock.now();
  return unitOfWork.run(async (stores) => {
    const found = await stores.runs.find(runId);
    if (found) await stores.cycles.lock(found.cycleId);
    const step = await lockForStep(stores, actor, runId, 'sign');
    if (!step.isOk) return step;
    const { run, isDone } = step.value;
    if (isDone) return ok(run);
    const other = await stores.runs.findSigned(run.cycleId);
    if (other) return rejected({ reason: 'another-run-signed', runId: other.id });
    const proposals = await stores.runs.proposalsOf(runId);
    const known = byId(await stores.applications.findMany(peopleIn(proposals)));
    const forbidden = whatForbids(standingProposals(proposals, known), known);
    if (forbidden) return rejected(forbidden);
    const signed: Run = { ...run, state: 'SIGNED', signedBy: idOf<'Person'>(actor.personId), signedAt: at };
    await stores.runs.save(signed);
    await stores.audit.add({
      programId: run.programId,
      actorId: actor.personId,
      action: 'run.signed',
      subjectKind: 'run',
      subjectId: run.id,
      facts: { inputHash: run.inputHash },
      at,
    });
    return ok(signed);
  });
}
