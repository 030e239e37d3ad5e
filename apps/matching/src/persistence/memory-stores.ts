import { rememberingAuditLog, rememberingOutbox } from '@bookends/testing';
import type { Cycle, KnownApplication } from '../domain/cycle';
import type { CriteriaSet } from '../domain/criteria-set';
import type { ApplicationId } from '../domain/ids';
import { holdingStates, type Match } from '../domain/match';
import type { Ruling } from '../domain/ruling';
import type { Run } from '../domain/run';
import type { Snapshot } from '../domain/snapshot';
import type { KeptProposal } from '../usecases/proposals';
import type { ApplicationStore, MatchStore, MatchingStores, RunStore } from '../usecases/stores';

/** What in-memory stores hold, open to specs. */
export interface MemoryState {
  readonly programs: Map<string, number>;
  readonly cycles: Map<string, Cycle>;
  readonly applications: Map<string, Omit<KnownApplication, 'taken'>>;
  readonly criteria: Map<string, CriteriaSet>;
  readonly rulings: Map<string, Ruling>;
  readonly runs: Map<string, Run>;
  readonly snapshots: Map<string, Snapshot>;
  readonly proposals: Map<string, KeptProposal>;
  readonly matches: Map<string, Match>;
}

export type MemoryStores = MatchingStores & {
  readonly state: MemoryState;
  readonly outbox: ReturnType<typeof rememberingOutbox>;
  readonly audit: ReturnType<typeof rememberingAuditLog>;
};

/** For specs of use cases: stores that keep the promises of the PostgreSQL ones, in maps. */
export function memoryStores(): MemoryStores {
  const state: MemoryState = {
    programs: new Map(),
    cycles: new Map(),
    applications: new Map(),
    criteria: new Map(),
    rulings: new Map(),
    runs: new Map(),
    snapshots: new Map(),
    proposals: new Map(),
    matches: new Map(),
  };
  return {
    state,
    programs: {
      saveNewer: async ({ id, revision }) =>
        void state.programs.set(id, Math.max(revision, state.programs.get(id) ?? 0)),
    },
    cycles: {
      lock: async (id) => state.cycles.get(id) ?? null,
      saveNewer: async (cycle) => void keepNewer(state.cycles, cycle.id, cycle),
    },
    applications: memoryApplications(state),
    criteria: {
      of: async (cycleId) => state.criteria.get(cycleId) ?? null,
      install: async ({ id }, criteria) => void (state.criteria.has(id) || state.criteria.set(id, criteria)),
      replace: async (cycleId, criteria) => void state.criteria.set(cycleId, criteria),
    },
    rulings: {
      find: async (id) => state.rulings.get(id) ?? null,
      ofCycle: async (cycleId) => sorted(state.rulings).filter((ruling) => ruling.cycleId === cycleId),
      add: async (ruling) => void state.rulings.set(ruling.id, ruling),
      rewrite: async (id, note) => void state.rulings.set(id, { ...state.rulings.get(id)!, note }),
      remove: async (id) => void state.rulings.delete(id),
    },
    runs: memoryRuns(state),
    matches: memoryMatches(state),
    outbox: rememberingOutbox(),
    audit: rememberingAuditLog(),
  };
}

function memoryApplications(state: MemoryState): ApplicationStore {
  const counted = (known: Omit<KnownApplication, 'taken'>): KnownApplication => ({
    ...known,
    taken: held(state, known.applicationId).length,
  });
  const findMany: ApplicationStore['findMany'] = async (ids) =>
    ids.flatMap((id) => state.applications.get(id) ?? []).map(counted);
  return {
    findMany,
    lockMany: findMany,
    ofCycle: async (cycleId) =>
      [...state.applications.values()].filter((known) => known.cycleId === cycleId).map(counted),
    saveNewer: async (application) => keepNewer(state.applications, application.applicationId, application),
  };
}

function memoryRuns(state: MemoryState): RunStore {
  const find: RunStore['find'] = async (id) => state.runs.get(id) ?? null;
  const runs = (): Run[] => sorted(state.runs).reverse();
  return {
    find,
    lock: find,
    add: async (run, snapshot) => {
      state.runs.set(run.id, run);
      state.snapshots.set(run.id, snapshot);
    },
    save: async (run) => void state.runs.set(run.id, run),
    snapshotOf: async (id) => state.snapshots.get(id) ?? null,
    findSame: async (cycleId, inputHash, engineVersion) =>
      runs().find(
        (run) =>
          run.cycleId === cycleId &&
          run.inputHash === inputHash &&
          run.engineVersion === engineVersion &&
          ['QUEUED', 'RUNNING', 'COMPUTED', 'SIGNED'].includes(run.state),
      ) ?? null,
    findSigned: async (cycleId) => runs().find((run) => run.cycleId === cycleId && run.state === 'SIGNED') ?? null,
    proposalsOf: async (id) => sorted(state.proposals).filter(({ runId }) => runId === id),
    voidProposalsOf: async (applicationId) => {
      for (const proposal of state.proposals.values()) {
        const isTheirs = [proposal.mentorId, proposal.menteeId].includes(applicationId);
        if (isTheirs && state.runs.get(proposal.runId)?.state !== 'ANNOUNCED')
          state.proposals.set(proposal.id, { ...proposal, isVoid: true });
      }
    },
  };
}

function memoryMatches(state: MemoryState): MatchStore {
  const unconfirmed = (): Match[] =>
    sorted(state.matches)
      .filter((match) => match.state === 'ANNOUNCED' && match.overdueAt === null)
      .sort((a, b) => a.confirmBy.getTime() - b.confirmBy.getTime());
  return {
    lock: async (id) => state.matches.get(id) ?? null,
    holding: async (applicationId) => held(state, applicationId),
    formerPairs: async (programId) =>
      sorted(state.matches)
        .filter((match) => match.programId === programId)
        .map(({ mentor, mentee }) => ({ mentorPersonId: mentor.personId, menteePersonId: mentee.personId })),
    add: async (matches) => {
      for (const match of matches) state.matches.set(match.id, match);
      for (const { mentor, mentee } of matches) {
        for (const { applicationId } of [mentor, mentee]) {
          const capacity = state.applications.get(applicationId)?.capacity ?? 0;
          if (held(state, applicationId).length > capacity) throw new Error('places_of_candidate');
        }
      }
    },
    save: async (matches) => matches.forEach((match) => state.matches.set(match.id, match)),
    lockOverdue: async (now, limit) =>
      unconfirmed()
        .filter(({ confirmBy }) => confirmBy <= now)
        .slice(0, limit),
    nextConfirmBy: async () => unconfirmed()[0]?.confirmBy ?? null,
  };
}

function held(state: MemoryState, applicationId: ApplicationId): Match[] {
  return sorted(state.matches).filter(
    ({ mentor, mentee, state: stands }) =>
      holdingStates.includes(stands) && [mentor.applicationId, mentee.applicationId].includes(applicationId),
  );
}

function sorted<T extends { readonly id: string }>(map: ReadonlyMap<string, T>): T[] {
  return [...map.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function keepNewer<T extends { readonly revision: number }>(map: Map<string, T>, id: string, next: T): boolean {
  const isNewer = (map.get(id)?.revision ?? -1) < next.revision;
  if (isNewer) map.set(id, next);
  return isNewer;
}
