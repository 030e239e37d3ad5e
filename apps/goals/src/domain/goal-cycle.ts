import type { LocalDate } from '@bookends/timeline';

/** What this context knows of a program. */
export interface GoalProgram {
  readonly id: string;
  readonly objectives: readonly { readonly id: string; readonly position: number; readonly text: string }[];
}

/** What this context knows of a cycle. */
export interface GoalCycle {
  readonly id: string;
  readonly programId: string;
  readonly timeZone: string;
  /** Concluded or cancelled: no sheet is opened, written or left open. */
  readonly isOver: boolean;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly goalSheetDueDays: number;
}
