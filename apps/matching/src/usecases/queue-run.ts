import { ENGINE_VERSION } from '../domain/compute-run';
import type { Cycle } from '../domain/cycle';
import type { PersonId, RunId } from '../domain/ids';
import type { Run, RunGoal } from '../domain/run';
import type { Snapshot } from '../domain/snapshot';
import { inputHash, type Digest } from './input-hash';
import type { MatchingStores } from './stores';

export interface RunRequest {
  readonly id: RunId;
  readonly cycle: Cycle;
  readonly snapshot: Snapshot;
  readonly goal: RunGoal;
  readonly seed: number;
  readonly parentRunId: RunId | null;
  readonly requestedBy: PersonId;
  readonly at: Date;
  readonly digest: Digest;
}

/**
 * Keeps a run that waits to be computed. Asked again for the same input while its run is under way or computed, it is
 * that run: the result could not differ.
 */
export async function queueRun(stores: MatchingStores, request: RunRequest): Promise<Run> {
  const { id, cycle, snapshot, goal, seed, parentRunId, requestedBy, at, digest } = request;
  const hash = inputHash(digest, { snapshot, goal, seed });
  const same = await stores.runs.findSame(cycle.id, hash, ENGINE_VERSION);
  if (same && same.parentRunId === parentRunId) return same;
  const run: Run = {
    id,
    programId: cycle.programId,
    cycleId: cycle.id,
    parentRunId,
    state: 'QUEUED',
    goal,
    seed,
    inputHash: hash,
    engineVersion: ENGINE_VERSION,
    requestedBy,
    requestedAt: at,
    progress: null,
    summary: null,
    failure: null,
    computedAt: null,
    signedBy: null,
    signedAt: null,
    announcedAt: null,
  };
  await stores.runs.add(run, snapshot);
  await stores.audit.add({
    programId: run.programId,
    actorId: requestedBy,
    action: 'run.queued',
    subjectKind: 'run',
    subjectId: id,
    facts: {
      goal,
      seed,
      inputHash: hash,
      mentors: snapshot.mentors.length,
      mentees: snapshot.mentees.length,
      parentRunId,
    },
    at,
  });
  return run;
}
