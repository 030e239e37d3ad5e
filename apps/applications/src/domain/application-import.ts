import { answerRules } from './answers';
import type { ApplicationRole } from './applicant-facts';

/** Rules of the file, of its rows, and of the answers in them. */
export const importRules = [
  'NOT_UTF8',
  'UNBALANCED_QUOTE',
  'STRAY_QUOTE',
  'NO_ROWS',
  'TOO_MANY_ROWS',
  'COLUMN_MISSING',
  'COLUMN_UNKNOWN',
  'COLUMN_TWICE',
  'CELL_COUNT',
  'WRONG_ROLE',
  'DUPLICATE_PERSON',
  'FORMULA',
  'NOT_A_MOMENT',
  'BEFORE_WINDOW',
  'AFTER_WINDOW',
  'NOT_ASKED',
  'ADULT',
  'CODE_OF_CONDUCT',
  'CONNECTION_TO_FIELD',
  'MENTOR_CAPACITY',
  'ALREADY_DECIDED',
  'WITHDRAWN',
  ...answerRules,
] as const;
export type ImportRule = (typeof importRules)[number];

/** What is wrong, and where an editor shows it. Holds no value of a cell: those are somebody's. */
export interface ImportProblem {
  /** 1 is the first line of the file; null when it is about the file as a whole. */
  readonly line: number | null;
  readonly column: string | null;
  readonly rule: ImportRule;
  readonly message: string;
}

export const importStates = ['CHECKED', 'CONFIRMING', 'CONFIRMED', 'OUTDATED'] as const;
export type ImportState = (typeof importStates)[number];

export interface ImportCounts {
  readonly create: number;
  readonly update: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** A file that was checked: what it would write, and what is wrong with it. Nothing is written before it is confirmed. */
export interface ApplicationImport {
  readonly id: string;
  readonly programId: string;
  readonly cycleId: string;
  readonly role: ApplicationRole;
  readonly fileName: string;
  readonly state: ImportState;
  readonly counts: ImportCounts;
  /** The first of them, in the order of their lines. */
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
  /** False when the file as a whole cannot be read as a table of applications. */
  readonly isReadable: boolean;
  /** Of everything that confirming would write: another digest means that the pool changed since. */
  readonly planDigest: string;
  readonly checkedBy: string;
  readonly checkedAt: Date;
  readonly confirmedBy: string | null;
  /** Rows written so far; seen by nobody before all of them are. */
  readonly writtenCount: number;
  readonly confirmedAt: Date | null;
}

export const LARGEST_FILE_BYTES = 4 * 1024 * 1024;
export const MOST_ROWS = 10_000;
/** The rest is counted only. */
export const MOST_PROBLEMS_KEPT = 500;
