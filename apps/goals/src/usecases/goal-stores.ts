import type { AuditLog, Outbox } from '@bookends/events/contracts';
import type { GoalCycle, GoalProgram } from '../domain/goal-cycle';
import type { AgreedEdition, GoalSheet, GoalSheetStanding } from '../domain/goal-sheet';

/** What one transaction of this context works on. */
export interface GoalStores {
  readonly sheets: GoalSheetStore;
  readonly programs: ProjectionStore<GoalProgram>;
  readonly cycles: ProjectionStore<GoalCycle>;
  readonly matches: MatchStore;
  readonly outbox: Outbox;
  readonly audit: AuditLog;
}

export interface GoalSheetStore {
  /** The sheet, held for this transaction; null when there is none. */
  lock(id: string): Promise<GoalSheet | null>;
  /** Those of the match or the cycle that are not closed, held for this transaction, in the order of their ids. */
  lockUnclosed(of: { readonly matchId: string } | { readonly cycleId: string }): Promise<readonly GoalSheetStanding[]>;
  /** Adds a sheet without goals; false, and nothing added, when its match has one already. */
  open(sheet: GoalSheetStanding): Promise<boolean>;
  /** Keeps standing, goals and comment of a sheet that `lock` gave. */
  save(sheet: GoalSheet): Promise<void>;
  /** Keeps the standing of any number of sheets and leaves their text alone. */
  saveStandings(sheets: readonly GoalSheetStanding[]): Promise<void>;
  keepEdition(edition: AgreedEdition): Promise<void>;
}

/** The latest that another context told of its subjects. */
export interface ProjectionStore<Subject> {
  find(id: string): Promise<Subject | null>;
  /** Keeps the subject as of `revision`; false, and nothing kept, when that or a later one is known. */
  record(subject: Subject, revision: number): Promise<boolean>;
}

export interface MatchStore {
  /** Notes that the match was told of; false when that revision or a later one is known. */
  record(match: KnownMatch, revision: number): Promise<boolean>;
}

export interface KnownMatch {
  readonly id: string;
  readonly programId: string;
  readonly cycleId: string;
  readonly state: string;
}
