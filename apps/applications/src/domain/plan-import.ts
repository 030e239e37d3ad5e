import { sameAnswers, stepped, withAnswers, type Application } from './application';
import type { ApplicationState } from './application-state';
import type { ImportProblem } from './application-import';
import type { ImportRow } from './read-import-row';

export type ImportAction = 'CREATE' | 'UPDATE' | 'UNCHANGED';

/** What confirming does with one row. */
export interface PlannedRow {
  readonly row: ImportRow;
  readonly action: ImportAction;
  readonly existing: Application | null;
}

/** What the pool holds for a row's person, in this role and cycle. */
export interface KnownForRow {
  readonly existing: Application | null;
  /** The row says something else about the background than was said before. */
  readonly isBackgroundNew: boolean;
}

const OPEN_TO_FILES: readonly ApplicationState[] = ['DRAFT', 'SUBMITTED', 'IN_REVIEW', 'NEEDS_INFORMATION'];

/** What a row does: the same again changes nothing, whatever became of the application since. */
export function planRow(row: ImportRow, known: KnownForRow): PlannedRow | ImportProblem {
  const { existing } = known;
  if (existing === null) return { row, action: 'CREATE', existing };
  const isSame =
    existing.state !== 'DRAFT' &&
    sameAnswers(existing.answers, row.answers) &&
    existing.submittedAt?.getTime() === row.submittedAt.getTime() &&
    !known.isBackgroundNew;
  if (isSame) return { row, action: 'UNCHANGED', existing };
  if (OPEN_TO_FILES.includes(existing.state)) return { row, action: 'UPDATE', existing };
  const isWithdrawn = existing.state === 'WITHDRAWN';
  return {
    line: row.line,
    column: 'email',
    rule: isWithdrawn ? 'WITHDRAWN' : 'ALREADY_DECIDED',
    message: isWithdrawn
      ? 'This person withdrew their application.'
      : 'This application was decided and differs from the file: a file changes it no more.',
  };
}

/** The existing application with what the row says. A draft is submitted by it. */
export function updatedByRow(existing: Application, row: ImportRow, at: Date): Application {
  const saved = { ...withAnswers(existing, row.answers, at), submittedAt: row.submittedAt };
  if (existing.state !== 'DRAFT') return saved;
  const submitted = stepped(saved, 'submit', row.submittedAt);
  return submitted.isOk ? { ...submitted.value, isImported: true } : saved;
}

/** Rows of one person, given twice in whatever spelling: each after the first is a problem that names the first. */
export function findDuplicates(rows: readonly ImportRow[]): readonly ImportProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ email, line }) => {
    const earlier = first.get(email);
    if (earlier === undefined) first.set(email, line);
    if (earlier === undefined) return [];
    const message = `This person stands in line ${earlier} already.`;
    return [{ line, column: 'email', rule: 'DUPLICATE_PERSON' as const, message }];
  });
}
