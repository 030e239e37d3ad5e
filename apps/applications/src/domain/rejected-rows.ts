import { csvLine } from './application-csv';
import type { ImportProblem } from './application-import';
import { REFUSAL_COLUMN } from './import-columns';
import { restored } from './plain-text';

/** A file as a table: its header, and its rows with the line on which each begins. */
export interface FileTable {
  readonly header: readonly string[];
  readonly records: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/**
 * The rows with a problem as a file of their own, each with everything that is wrong with it in the first column; null when
 * there are none. Whoever mends it can import it as it is: that column says nothing about anybody. Cells that a spreadsheet
 * would compute are neutralised.
 */
export function rejectedRows({ header, records }: FileTable, problems: readonly ImportProblem[]): string | null {
  const reasons = reasonsByLine(problems);
  const rejected = records.filter(({ line }) => reasons.has(line));
  if (rejected.length === 0) return null;
  const earlier = header.findIndex((name) => name.trim().toLowerCase() === REFUSAL_COLUMN);
  const line = (first: string, cells: readonly string[]): string =>
    csvLine([first, ...cells.filter((_, index) => index !== earlier).map(restored)]);
  return [
    line(REFUSAL_COLUMN, header),
    ...rejected.map((record) => line(reasons.get(record.line)!.join(' '), record.cells)),
  ].join('');
}

function reasonsByLine(problems: readonly ImportProblem[]): ReadonlyMap<number, readonly string[]> {
  const reasons = new Map<number, string[]>();
  for (const { line, column, message } of problems) {
    if (line === null) continue;
    const sentence = column === null ? message : `${column}: ${message}`;
    reasons.set(line, [...(reasons.get(line) ?? []), sentence]);
  }
  return reasons;
}
