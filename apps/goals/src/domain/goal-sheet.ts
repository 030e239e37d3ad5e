import type { LocalDate } from '@bookends/timeline';
import type { Goal } from './goal';

export type GoalSheetState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'AGREED' | 'AMENDED' | 'CLOSED';
export type Side = 'MENTOR' | 'MENTEE';

/** How the sheet of one match stands: everything about it but its text. */
export interface GoalSheetStanding {
  readonly id: string;
  readonly programId: string;
  readonly cycleId: string;
  readonly matchId: string;
  readonly mentorId: string;
  readonly menteeId: string;
  readonly state: GoalSheetState;
  /** Rises with every change, saved texts included. */
  readonly version: number;
  /** 1 until the first agreed text is amended; then the number of the text that is being written. */
  readonly edition: number;
  readonly dueOn: LocalDate;
  /** End of `dueOn` in the program's zone: the first moment that is too late. */
  readonly dueAt: Date;
  readonly openedAt: Date;
  readonly submittedAt: Date | null;
  readonly agreedAt: Date | null;
  readonly closedAt: Date | null;
  readonly isSharedByMentor: boolean;
  readonly isSharedByMentee: boolean;
}

/** The contract of a pair: its standing and its text. */
export interface GoalSheet extends GoalSheetStanding {
  readonly goals: readonly Goal[];
  /** The mentor's words with the last return; null once it is submitted again. */
  readonly returnComment: string | null;
}

/** A text that both sides agreed on, kept when a later one replaces it. */
export interface AgreedEdition {
  readonly goalSheetId: string;
  readonly programId: string;
  readonly number: number;
  readonly agreedAt: Date;
  readonly goals: readonly Goal[];
}

export function sideOf(personId: string, sheet: GoalSheetStanding): Side | null {
  if (personId === sheet.menteeId) return 'MENTEE';
  return personId === sheet.mentorId ? 'MENTOR' : null;
}

/** The text is staff's to read only while both sides say so. */
export const isShared = (sheet: GoalSheetStanding): boolean => sheet.isSharedByMentor && sheet.isSharedByMentee;

/** Late is what is past its day and with the pair: a submitted sheet waits for nobody's lateness. */
export function isLate(sheet: GoalSheetStanding, at: Date): boolean {
  return at >= sheet.dueAt && (sheet.state === 'DRAFT' || sheet.state === 'RETURNED');
}
