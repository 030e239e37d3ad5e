import { ok, rejected } from '@bookends/result';
import { parse } from 'csv-parse';
import type { CsvFault, CsvRecord, ParseCsv } from '../usecases/import-ports';

const CHARACTERS_AT_ONCE = 16 * 1024;

/**
 * A parser of RFC 4180 texts with any line endings. Lines are counted as an editor counts them, a record stands on the
 * line of its first character, empty lines are no records. Other work of the process goes on after every 16 k characters.
 */
export function createCsvParser(pause: () => Promise<void>): ParseCsv {
  return async (text, mostRecords) => {
    const unified = text.replace(/\r\n?/g, '\n');
    const records: CsvRecord[] = [];
    const parser = parse({ record_delimiter: '\n', relax_column_count: true, info: true });
    const failure = new Promise<Error>((resolve) => parser.once('error', resolve));
    let lastLine = 0;
    const drain = (): void => {
      let read: { record: string[]; info: { lines: number } } | null;
      while ((read = parser.read() as typeof read) !== null) {
        const isEmpty = read.record.length === 1 && read.record[0] === '';
        if (!isEmpty) records.push({ line: lastLine + 1, cells: read.record });
        lastLine = read.info.lines;
      }
    };
    for (let from = 0; from < unified.length && records.length < mostRecords; from += CHARACTERS_AT_ONCE) {
      parser.write(unified.slice(from, from + CHARACTERS_AT_ONCE));
      await pause();
      drain();
      if (parser.destroyed) break;
    }
    const ended = await finish(parser, failure, drain);
    const isWhole = ended === 'ended' || records.length >= mostRecords;
    return isWhole ? ok(records.slice(0, mostRecords)) : rejected(faultFrom(unified, lastLine));
  };
}

async function finish(
  parser: ReturnType<typeof parse>,
  failure: Promise<Error>,
  drain: () => void,
): Promise<'ended' | 'failed'> {
  const end = new Promise<'ended'>((resolve) => parser.once('end', () => resolve('ended')));
  parser.on('readable', drain);
  if (!parser.destroyed) parser.end();
  drain();
  return Promise.race([end, failure.then(() => 'failed' as const)]);
}

/** Where the quote stands that made the text unreadable: found from the record after the last good one. */
function faultFrom(text: string, goodLines: number): CsvFault {
  let start = 0;
  for (let line = 0; line < goodLines; line += 1) start = text.indexOf('\n', start) + 1;
  let line = goodLines + 1;
  let openedOn: number | null = null;
  for (let at = start; at < text.length; at += 1) {
    const isQuote = text[at] === '"';
    if (isQuote && openedOn === null) {
      if (at > start && !',\n'.includes(text[at - 1]!)) return { rule: 'STRAY_QUOTE', line };
      openedOn = line;
    } else if (isQuote && text[at + 1] === '"') at += 1;
    else if (isQuote && !',\n'.includes(text[at + 1] ?? '\n')) return { rule: 'UNBALANCED_QUOTE', line: openedOn! };
    else if (isQuote) openedOn = null;
    if (text[at] === '\n') line += 1;
  }
  return { rule: 'UNBALANCED_QUOTE', line: openedOn ?? line };
}
