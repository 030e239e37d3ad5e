import type { Certificate, Unmatched } from '../domain/run-outcome';
import type { CriteriaSet, CriterionKey } from '../domain/criteria-set';
import type { Cycle } from '../domain/cycle';
import type { ApplicationId, CycleId, MatchId, PersonId, ProposalId, RunId } from '../domain/ids';
import type { Match, MatchState } from '../domain/match';
import type { Run } from '../domain/run';
import type { Ruling } from '../domain/ruling';
import type { ScoreBucket } from '../domain/score-distribution';
import type { Snapshot } from '../domain/snapshot';
import type { KeptProposal } from './proposals';

/** A slice of a list after a place in its order, one row more than asked for when there is one. */
export interface Slice<After> {
  readonly limit: number;
  readonly after: After | null;
}

export interface PoolCounts {
  readonly mentors: number;
  readonly mentees: number;
  readonly places: number;
  /** Only criteria for which somebody said nothing. */
  readonly gaps: readonly PoolGap[];
}

/** How many people of a pool said nothing that a criterion could compare. */
export interface PoolGap {
  readonly criterion: CriterionKey;
  readonly mentors: number;
  readonly mentees: number;
}

export interface MatchCount {
  readonly state: MatchState;
  readonly count: number;
}

/** What was frozen with the pool of a run. */
export type RunBasis = Pick<Snapshot, 'criteria' | 'pins' | 'blocks'>;

/** Port of everything that is only read. Lists of ids are answered in one statement. */
export interface MatchingReads {
  cycles(ids: readonly CycleId[]): Promise<ReadonlyMap<string, Cycle>>;
  criteria(cycleIds: readonly CycleId[]): Promise<ReadonlyMap<string, CriteriaSet>>;
  pools(cycleIds: readonly CycleId[]): Promise<ReadonlyMap<string, PoolCounts>>;
  /** One for each state, in the order of a match's life; only cycles that have matches are there. */
  matchCounts(cycleIds: readonly CycleId[]): Promise<ReadonlyMap<string, readonly MatchCount[]>>;
  /** In the order in which they were decided. */
  rulings(cycleIds: readonly CycleId[]): Promise<ReadonlyMap<string, readonly Ruling[]>>;
  runs(ids: readonly RunId[]): Promise<ReadonlyMap<string, Run>>;
  /** Newest first. */
  runsOf(cycleId: CycleId, slice: Slice<RunId>): Promise<readonly Run[]>;
  /** Of all their proposals; only runs that have some are there. */
  runBases(runIds: readonly RunId[]): Promise<ReadonlyMap<string, RunBasis>>;
  scoreDistributions(runIds: readonly RunId[]): Promise<ReadonlyMap<string, readonly ScoreBucket[]>>;
  proposals(ids: readonly ProposalId[]): Promise<ReadonlyMap<string, KeptProposal>>;
  /** Highest score first. */
  proposalsOf(
    runId: RunId,
    slice: Slice<{ readonly score: number; readonly id: string }>,
  ): Promise<readonly KeptProposal[]>;
  countProposalsOf(runId: RunId): Promise<number>;
  allProposalsOf(runId: RunId): Promise<readonly KeptProposal[]>;
  /** In the order of the applications' ids. */
  unmatchedOf(runId: RunId, slice: Slice<ApplicationId>): Promise<readonly Unmatched[]>;
  countUnmatchedOf(runId: RunId): Promise<number>;
  /** What a run was computed from, and its proof once it is computed. */
  /** The certificate is null where there is none or it cannot be read. */
  recordOf(runId: RunId): Promise<{ readonly snapshot: Snapshot; readonly certificate: Certificate | null } | null>;
  allUnmatchedOf(runId: RunId): Promise<readonly Unmatched[]>;
  matches(ids: readonly MatchId[]): Promise<ReadonlyMap<string, Match>>;
  /** In the order of their announcement. */
  matchesOf(cycleId: CycleId, state: MatchState | null, slice: Slice<MatchId>): Promise<readonly Match[]>;
  countMatchesOf(cycleId: CycleId, state: MatchState | null): Promise<number>;
  /** A person's own, the newest first; at most 100. */
  matchesOfPerson(personId: PersonId): Promise<readonly Match[]>;
}
