import type { ImportProblem } from './application-import';
import type { Question } from './question';

/** Who it is and when they applied: columns of every file, whatever the form asks. */
export const personColumns = ['email', 'given_name', 'family_name', 'role', 'submitted_at'] as const;
/** May be left out of a file: then nothing is said about them, and what was said before stays. */
export const demographicColumns = ['gender', 'race_ethnicity'] as const;

/** Why a row was refused the time before: says nothing about anybody, and may stand in a file that was mended. */
export const REFUSAL_COLUMN = 'why_refused';

/** Where each column stands in the rows of a file. */
export interface ImportColumns {
  readonly indexOf: ReadonlyMap<string, number>;
  readonly count: number;
  readonly hasDemographics: boolean;
}

/**
 * The columns of a file by its header, in whatever order, and what is wrong with them: each of the form's and the person's
 * must be there once. Columns that only the other role's form asks may be there.
 */
export function readImportColumns(
  header: readonly string[],
  asked: readonly Question[],
  askedOfOthers: readonly Question[],
): { readonly columns: ImportColumns; readonly problems: readonly ImportProblem[] } {
  const names = header.map((name) => name.trim().toLowerCase());
  const required = [...personColumns, ...asked.map(({ key }) => key)];
  const known = new Set<string>([
    ...required,
    REFUSAL_COLUMN,
    ...demographicColumns,
    ...askedOfOthers.map(({ key }) => key),
  ]);
  const problem = (rule: ImportProblem['rule'], column: string, message: string): ImportProblem => ({
    line: 1,
    column,
    rule,
    message,
  });
  const problems = [
    ...required
      .filter((name) => !names.includes(name))
      .map((name) => problem('COLUMN_MISSING', name, `The column ${name} is missing.`)),
    ...names.flatMap((name, index) => {
      if (!known.has(name)) {
        const shown = name.slice(0, 40);
        return [problem('COLUMN_UNKNOWN', shown, `Nothing is asked under the column "${shown}".`)];
      }
      const isAgain = names.indexOf(name) < index;
      return isAgain ? [problem('COLUMN_TWICE', name, `The column ${name} stands there twice.`)] : [];
    }),
  ];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const hasDemographics = demographicColumns.some((name) => indexOf.has(name));
  return { columns: { indexOf, count: names.length, hasDemographics }, problems };
}
