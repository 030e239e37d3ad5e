import { ok, rejected } from '@bookends/result';
import type { CsvFault, CsvRecord, ParseCsv } from '../usecases/import-ports';

const CHARACTERS_AT_ONCE = 128 * 1024;
const QUOTE = '"';

/**
 * A reader of RFC 4180 texts with any line endings, as strict as a database's: a quote opens a cell at its beginning only,
 * and nothing follows the one that closes it. Lines are counted as an editor counts them, a record stands on the line of
 * its first character, empty lines are no records. Other work of the process goes on after every 128 k characters.
 */
export function createCsvParser(pause: () => Promise<void>): ParseCsv {
  return async (text, mostRecords) => {
    const unified = text.replace(/\r\n?/g, '\n');
    const records: CsvRecord[] = [];
    let [at, line, pausedAt] = [0, 1, 0];
    while (at < unified.length && records.length < mostRecords) {
      const read = readRecord(unified, at, line);
      if ('rule' in read) return rejected(read);
      const isEmpty = read.cells.length === 1 && read.cells[0] === '';
      if (!isEmpty) records.push({ line, cells: read.cells });
      ({ end: at, nextLine: line } = read);
      if (at - pausedAt < CHARACTERS_AT_ONCE) continue;
      pausedAt = at;
      await pause();
    }
    return ok(records);
  };
}

/** The cells from `start` up to the end of their record, and where the next one begins. */
function readRecord(
  text: string,
  start: number,
  firstLine: number,
): { readonly cells: readonly string[]; readonly end: number; readonly nextLine: number } | CsvFault {
  const cells: string[] = [];
  let at = start;
  let line = firstLine;
  for (;;) {
    const cell = text[at] === QUOTE ? readQuoted(text, at, line) : readPlain(text, at, line);
    if ('rule' in cell) return cell;
    cells.push(cell.value);
    ({ end: at, line } = cell);
    if (text[at] !== ',') return { cells, end: at + 1, nextLine: line + 1 };
    at += 1;
  }
}

interface ReadCell {
  readonly value: string;
  /** Where the comma, the line break or the end of the text stands that ends it. */
  readonly end: number;
  /** On which line that is. */
  readonly line: number;
}

function readPlain(text: string, start: number, line: number): ReadCell | CsvFault {
  let end = start;
  for (; end < text.length; end += 1) {
    const character = text[end];
    if (character === ',' || character === '\n') break;
    if (character === QUOTE) return { rule: 'STRAY_QUOTE', line };
  }
  return { value: text.slice(start, end), end, line };
}

function readQuoted(text: string, start: number, firstLine: number): ReadCell | CsvFault {
  const fault: CsvFault = { rule: 'UNBALANCED_QUOTE', line: firstLine };
  let close = text.indexOf(QUOTE, start + 1);
  while (close >= 0 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2);
  if (close < 0) return fault;
  const end = close + 1;
  if (end < text.length && text[end] !== ',' && text[end] !== '\n') return fault;
  const raw = text.slice(start + 1, close);
  return { value: raw.replaceAll('""', QUOTE), end, line: firstLine + lineBreaksOf(raw) };
}

function lineBreaksOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
