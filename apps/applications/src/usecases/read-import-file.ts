import type { ApplicationRole } from '../domain/applicant-facts';
import { MOST_ROWS, type ImportProblem } from '../domain/application-import';
import type { CycleTerms } from '../domain/cycle-terms';
import { readImportColumns } from '../domain/import-columns';
import { findDuplicates } from '../domain/plan-import';
import { importSetting, readImportRow, type ImportRow, type ImportSetting } from '../domain/read-import-row';
import type { FileTable } from '../domain/rejected-rows';
import type { CsvFault, ImportPorts } from './import-ports';

/** The rows of a file that can be imported, and everything that is wrong with the others. */
export interface ReadFile {
  /** Without rows when the file cannot be read as a table. */
  readonly table: FileTable;
  readonly rows: readonly ImportRow[];
  readonly problems: readonly ImportProblem[];
  /** Rows with a problem. */
  readonly rejected: number;
  /** False when the file as a whole is no table of applications. */
  readonly isReadable: boolean;
}

const ROWS_AT_ONCE = 100;

/** Reads a file against the form of its role, a hundred rows at a time. */
export async function readImportFile(
  ports: Pick<ImportPorts, 'parseCsv' | 'pause'>,
  text: string,
  setting: { readonly role: ApplicationRole; readonly terms: CycleTerms; readonly now: Date },
): Promise<ReadFile> {
  const encoding = findReplaced(text);
  if (encoding.length > 0) return unreadable(encoding);
  const parsed = await ports.parseCsv(text, MOST_ROWS + 2);
  if (!parsed.isOk) return unreadable([quoteProblem(parsed.rejection)]);
  const [header, ...records] = parsed.value;
  if (!header || records.length === 0)
    return unreadable([{ line: null, column: null, rule: 'NO_ROWS', message: 'The file has no rows.' }]);
  if (records.length > MOST_ROWS) {
    const message = `A file has at most ${MOST_ROWS.toLocaleString('en')} rows: split it.`;
    return unreadable([{ line: records[MOST_ROWS]!.line, column: null, rule: 'TOO_MANY_ROWS', message }]);
  }
  const { role, terms } = setting;
  const asked = terms.questions[role];
  const { columns, problems } = readImportColumns(
    header.cells,
    asked,
    terms.questions[role === 'MENTOR' ? 'MENTEE' : 'MENTOR'],
  );
  if (problems.length > 0) return unreadable(problems);
  const table = { header: header.cells, records };
  return readRows(ports, table, importSetting(role, terms, columns, setting.now));
}

async function readRows(
  { pause }: Pick<ImportPorts, 'pause'>,
  table: FileTable,
  setting: ImportSetting,
): Promise<ReadFile> {
  const { records } = table;
  const rows: ImportRow[] = [];
  const problems: ImportProblem[] = [];
  for (const [index, record] of records.entries()) {
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await pause();
    const read = readImportRow(record, setting);
    if (read.row) rows.push(read.row);
    problems.push(...read.problems);
  }
  const twice = findDuplicates(rows);
  const twiceLines = new Set(twice.map(({ line }) => line));
  const single = rows.filter(({ line }) => !twiceLines.has(line));
  return {
    table,
    rows: single,
    problems: inOrder([...problems, ...twice]),
    rejected: records.length - single.length,
    isReadable: true,
  };
}

/** A byte that is no UTF-8 was decoded to U+FFFD; one that stands in the text itself was lost earlier. */
function findReplaced(text: string): readonly ImportProblem[] {
  if (!text.includes('\uFFFD')) return [];
  const message = 'A character here is not UTF-8: save the file as UTF-8 and upload it again.';
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) =>
      line.includes('\uFFFD') ? [{ line: index + 1, column: null, rule: 'NOT_UTF8' as const, message }] : [],
    );
}

function quoteProblem({ rule, line }: CsvFault): ImportProblem {
  const message =
    rule === 'UNBALANCED_QUOTE'
      ? 'A cell begins with a quote here that is never closed properly.'
      : 'A quote stands inside a cell that does not begin with one: put the cell in quotes and double it.';
  return { line, column: null, rule, message };
}

export const inOrder = (problems: readonly ImportProblem[]): readonly ImportProblem[] =>
  problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));

const unreadable = (problems: readonly ImportProblem[]): ReadFile => ({
  table: { header: [], records: [] },
  rows: [],
  problems,
  rejected: 0,
  isReadable: false,
});
