import type { Candidate } from '../domain/candidate';
import type { Cycle, KnownApplication } from '../domain/cycle';
import { computeRun, ENGINE_VERSION } from '../domain/compute-run';
import type { Run } from '../domain/run';
import { sampleId } from '../domain/sample-pool';
import type { Snapshot } from '../domain/snapshot';
import { sha256 } from './sha256';
import type { Actor } from '../usecases/access';
import type { KeptProposal } from '../usecases/proposals';
import { inputHash } from '../usecases/input-hash';

export const programId = sampleId<'Program'>(1, 6);
export const cycleId = sampleId<'Cycle'>(1, 7);
export const at = new Date('2021-11-15T18:00:00Z');

export const coordinator: Actor = { personId: sampleId(1, 50), roles: [{ programId, role: 'COORDINATOR' }] };
export const reviewer: Actor = { personId: sampleId(2, 50), roles: [{ programId, role: 'REVIEWER' }] };
export const stranger: Actor = { personId: sampleId(3, 50), roles: [] };

export const sampleCycle: Cycle = {
  id: cycleId,
  programId,
  revision: 1,
  state: 'MATCHING',
  timeZone: 'America/Chicago',
  workBeginsOn: '2021-12-01',
  confirmWithinDays: 7,
  isScoreShownToPair: true,
};

/** For specs: an accepted application with the candidate's facts; its free places are what it offers. */
export function accepted(
  candidate: Candidate,
  traits: Partial<KnownApplication> = {},
): Omit<KnownApplication, 'taken'> {
  const { applicationId, personId, role, freePlaces, ...facts } = candidate;
  return {
    applicationId,
    programId,
    cycleId,
    personId,
    role,
    state: 'ACCEPTED',
    revision: 1,
    facts,
    capacity: freePlaces,
    ...traits,
  };
}

/** For specs: a run that waits, over a snapshot. */
export function queuedRun(n: number, snapshot: Snapshot, traits: Partial<Run> = {}): Run {
  return {
    id: sampleId(n, 8),
    programId,
    cycleId,
    parentRunId: null,
    state: 'QUEUED',
    goal: 'MOST_THEN_BEST',
    seed: 0,
    inputHash: inputHash(sha256, { snapshot, goal: 'MOST_THEN_BEST', seed: 0 }),
    engineVersion: ENGINE_VERSION,
    requestedBy: sampleId(1, 50),
    requestedAt: at,
    progress: null,
    summary: null,
    failure: null,
    computedAt: null,
    signedBy: null,
    signedAt: null,
    announcedAt: null,
    ...traits,
  };
}

/** For specs: a run with its outcome, as the engine leaves it. */
export function computedRun(
  n: number,
  snapshot: Snapshot,
): { readonly run: Run; readonly proposals: readonly KeptProposal[] } {
  const waiting = queuedRun(n, snapshot);
  const { proposals, summary } = computeRun({ snapshot, goal: waiting.goal, seed: waiting.seed });
  return {
    run: { ...waiting, state: 'COMPUTED', summary, computedAt: at },
    proposals: proposals.map((pair, index) => ({
      ...pair,
      id: sampleId(n * 1000 + index, 9),
      runId: waiting.id,
      isVoid: false,
    })),
  };
}
