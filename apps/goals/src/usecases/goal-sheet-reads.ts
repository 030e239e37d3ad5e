import type { GoalProgram } from '../domain/goal-cycle';
import type { Goal } from '../domain/goal';
import type { AgreedEdition, GoalSheetStanding, GoalSheetState } from '../domain/goal-sheet';

/** What is read outside a change. Each of these is a fixed number of statements, however much is asked for. */
export interface GoalSheetReads {
  /** In the order of the ids; null for an unknown one. */
  byIds(ids: readonly string[]): Promise<readonly (GoalSheetStanding | null)[]>;
  byMatches(matchIds: readonly string[]): Promise<readonly (GoalSheetStanding | null)[]>;
  /** Of either side, newest first. */
  ofPerson(personId: string): Promise<readonly GoalSheetStanding[]>;
  /** Of a cycle, in the order of due moment and id, from after the given one. */
  page(page: GoalSheetPage): Promise<readonly GoalSheetStanding[]>;
  counts(cycleIds: readonly string[], at: Date): Promise<readonly GoalSheetCounts[]>;
  texts(sheetIds: readonly string[]): Promise<readonly (GoalSheetText | null)[]>;
  programs(ids: readonly string[]): Promise<readonly (GoalProgram | null)[]>;
  /** The program of each known cycle; null for one that was never told of. */
  programsOfCycles(cycleIds: readonly string[]): Promise<readonly (string | null)[]>;
}

export interface GoalSheetPage {
  readonly cycleId: string;
  readonly state?: GoalSheetState | null;
  /** Only those that are, or are not, late at this moment. */
  readonly late?: { readonly is: boolean; readonly at: Date } | null;
  readonly after: { readonly dueAt: Date; readonly id: string } | null;
  readonly limit: number;
}

export interface GoalSheetCounts {
  readonly byState: Readonly<Record<GoalSheetState, number>>;
  readonly late: number;
}

export interface GoalSheetText {
  readonly goals: readonly Goal[];
  readonly returnComment: string | null;
  /** Oldest first. */
  readonly editions: readonly AgreedEdition[];
}
