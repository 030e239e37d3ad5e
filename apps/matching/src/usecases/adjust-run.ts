import { ok, rejected, type Result } from '@bookends/result';
import { adjustSnapshot, onlyWhatIsLeft, type Adjustment, type AdjustmentRejection } from '../domain/adjust-snapshot';
import { candidateOf } from '../domain/cycle';
import { idOf, type RunId } from '../domain/ids';
import { mayMatch } from '../domain/policies';
import type { Run, RunState } from '../domain/run';
import type { Snapshot } from '../domain/snapshot';
import { forbidden, unknown, type AccessRejection, type Actor } from './access';
import { hasInputHash } from './input-hash';
import { queueRun } from './queue-run';
import type { CommandPorts } from './start-run';
import type { MatchingStores } from './stores';

export type AdjustRunRejection =
  | AccessRejection
  | AdjustmentRejection
  | { readonly reason: 'not-adjustable'; readonly state: RunState }
  | { readonly reason: 'nothing-changed' }
  | { readonly reason: 'empty-pool'; readonly mentors: number; readonly mentees: number };

const ADJUSTABLE: readonly RunState[] = ['COMPUTED', 'SIGNED', 'CANCELLED'];

/**
 * Queues a child of a computed run: the same frozen pool without those who left or were matched since, with more pins and
 * blocks. Nobody who applied meanwhile moves anything; the parent is untouched. Where nothing would differ from the parent,
 * or nobody of one side is left, there is no child.
 */
export async function adjustRun(
  { unitOfWork, clock, newId, digest }: CommandPorts,
  { actor, runId, adjustment }: { readonly actor: Actor; readonly runId: RunId; readonly adjustment: Adjustment },
): Promise<Result<Run, AdjustRunRejection>> {
  const at = await clock.now();
  return unitOfWork.run(async (stores) => {
    const parent = await stores.runs.find(runId);
    if (parent === null) return unknown('run');
    if (!mayMatch(actor, parent.programId)) return forbidden;
    const cycle = await stores.cycles.lock(parent.cycleId);
    const frozen = await stores.runs.snapshotOf(runId);
    if (!cycle || !frozen || !ADJUSTABLE.includes(parent.state) || parent.summary === null)
      return rejected({ reason: 'not-adjustable', state: parent.state });
    const left = await ofThoseStillThere(stores, frozen);
    const { mentors, mentees } = left;
    if (mentors.length === 0 || mentees.length === 0)
      return rejected({ reason: 'empty-pool', mentors: mentors.length, mentees: mentees.length });
    const adjusted = adjustSnapshot(left, adjustment);
    if (!adjusted.isOk) return adjusted;
    const { goal, seed } = parent;
    if (hasInputHash(digest, { snapshot: adjusted.value, goal, seed }, parent.inputHash))
      return rejected({ reason: 'nothing-changed' });
    const who = { id: idOf<'Run'>(newId()), parentRunId: runId, requestedBy: idOf<'Person'>(actor.personId), at };
    return ok(await queueRun(stores, { ...who, cycle, snapshot: adjusted.value, goal, seed, digest }));
  });
}

async function ofThoseStillThere(stores: MatchingStores, snapshot: Snapshot): Promise<Snapshot> {
  const ids = [...snapshot.mentors, ...snapshot.mentees].map(({ applicationId }) => applicationId);
  const candidates = (await stores.applications.findMany(ids)).map(candidateOf);
  const there = candidates.filter((candidate) => candidate !== null);
  return onlyWhatIsLeft(snapshot, new Map(there.map(({ applicationId, freePlaces }) => [applicationId, freePlaces])));
}
