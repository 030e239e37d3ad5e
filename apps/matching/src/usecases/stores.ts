import type { AuditLog, Outbox } from '@bookends/events/contracts';
import type { Cycle, KnownApplication } from '../domain/cycle';
import type { CriteriaSet } from '../domain/criteria-set';
import type { ApplicationId, CycleId, MatchId, PersonId, ProgramId, RulingId, RunId } from '../domain/ids';
import type { Match } from '../domain/match';
import type { Ruling } from '../domain/ruling';
import type { Run } from '../domain/run';
import type { Snapshot } from '../domain/snapshot';
import type { KeptProposal } from './proposals';

/** Everything that matching keeps, in one transaction. */
export interface MatchingStores {
  readonly programs: ProgramStore;
  readonly cycles: CycleStore;
  readonly applications: ApplicationStore;
  readonly criteria: CriteriaStore;
  readonly rulings: RulingStore;
  readonly runs: RunStore;
  readonly matches: MatchStore;
  readonly outbox: Outbox;
  readonly audit: AuditLog;
}

export interface ProgramStore {
  /** Keeps what is newer than what is known. */
  saveNewer(program: {
    readonly id: ProgramId;
    readonly revision: number;
    readonly name: string;
    readonly timeZone: string;
  }): Promise<void>;
}

export interface CycleStore {
  /** The cycle, and nobody else decides in it until the transaction ends. */
  lock(id: CycleId): Promise<Cycle | null>;
  saveNewer(cycle: Cycle): Promise<void>;
}

export interface ApplicationStore {
  /** Those that are known, in no particular order. */
  findMany(ids: readonly ApplicationId[]): Promise<readonly KnownApplication[]>;
  /** As `findMany`, and none of them changes until the transaction ends. */
  lockMany(ids: readonly ApplicationId[]): Promise<readonly KnownApplication[]>;
  ofCycle(cycleId: CycleId): Promise<readonly KnownApplication[]>;
  /** True when it was newer than what was known. What matches hold is counted by the store itself. */
  saveNewer(application: Omit<KnownApplication, 'taken'>): Promise<boolean>;
}

export interface CriteriaStore {
  of(cycleId: CycleId): Promise<CriteriaSet | null>;
  /** Sets up a cycle's criteria unless it has some. */
  install(cycle: Pick<Cycle, 'id' | 'programId'>, criteria: CriteriaSet): Promise<void>;
  replace(cycleId: CycleId, criteria: CriteriaSet): Promise<void>;
}

export interface RulingStore {
  find(id: RulingId): Promise<Ruling | null>;
  ofCycle(cycleId: CycleId): Promise<readonly Ruling[]>;
  add(ruling: Ruling): Promise<void>;
  rewrite(id: RulingId, note: string): Promise<void>;
  remove(id: RulingId): Promise<void>;
}

export interface RunStore {
  find(id: RunId): Promise<Run | null>;
  /** As `find`, and nobody else changes the run until the transaction ends. */
  lock(id: RunId): Promise<Run | null>;
  add(run: Run, snapshot: Snapshot): Promise<void>;
  /** Keeps state, signature and announcement; what the engine writes is not touched. */
  save(run: Run): Promise<void>;
  snapshotOf(id: RunId): Promise<Snapshot | null>;
  /** An unannounced run of the same input by the same engine that is under way or computed, the newest first. */
  findSame(cycleId: CycleId, inputHash: string, engineVersion: string): Promise<Run | null>;
  findSigned(cycleId: CycleId): Promise<Run | null>;
  /** Every proposal of a run, void ones included, in the order of their ids. */
  proposalsOf(id: RunId): Promise<readonly KeptProposal[]>;
  /** Somebody left: their proposals in runs that are not announced can never become matches. */
  voidProposalsOf(applicationId: ApplicationId): Promise<void>;
}

export interface MatchStore {
  /** The match, and nobody else changes it until the transaction ends. */
  lock(id: MatchId): Promise<Match | null>;
  /** Matches that hold a place of this application, locked. */
  holding(applicationId: ApplicationId): Promise<readonly Match[]>;
  formerPairs(programId: ProgramId): Promise<readonly { mentorPersonId: PersonId; menteePersonId: PersonId }[]>;
  /** Fails when somebody would have more matches than places. One statement. */
  add(matches: readonly Match[]): Promise<void>;
  /** Keeps state, confirmations and revision. One statement. */
  save(matches: readonly Match[]): Promise<void>;
  /** Announced matches whose time to confirm is over at `now` and was not noted, locked; the oldest first. */
  lockOverdue(now: Date, limit: number): Promise<readonly Match[]>;
  /** When the next confirmation falls due; null when none does. */
  nextConfirmBy(): Promise<Date | null>;
}
