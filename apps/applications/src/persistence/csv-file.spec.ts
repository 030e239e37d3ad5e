import { parse as parseByLibrary } from 'csv-parse/sync';
import { createCsvParser } from './csv-file';

const parse = createCsvParser(() => Promise.resolve());

describe('a text taken apart', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        [1, 'a,b'],
        [2, '1,2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        [1, 'a,b'],
        [2, '1,2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        [1, 'a,b'],
        [2, '1,2'],
      ],
    ],
    [
      'a,b\r\n\r\n1,"x\r\ny"\r\n3,4',
      [
        [1, 'a,b'],
        [3, '1,x\ny'],
        [5, '3,4'],
      ],
    ],
    [
      'a,b\n"say ""x""",2',
      [
        [1, 'a,b'],
        [2, 'say "x",2'],
      ],
    ],
    ['', []],
  ])('%p', async (text, expected) => {
    const parsed = await parse(text, 100);
    expect(parsed.isOk && parsed.value.map(({ line, cells }) => [line, cells.join()])).toEqual(expected);
  });

  it('stops after as many records as are wanted', async () => {
    const parsed = await parse('a\n'.repeat(1_000_000), 3);
    expect(parsed.isOk && parsed.value).toHaveLength(3);
  });

  it.each([
    ['a,b\n1,2\n3,"x\n4,5\n', { rule: 'UNBALANCED_QUOTE', line: 3 }],
    ['a,b\n1,2\n"x\ny",3\n4,"5\n6,"7"\n', { rule: 'UNBALANCED_QUOTE', line: 5 }],
    ['a,b\n"first\nsecond","third\nfourth\n', { rule: 'UNBALANCED_QUOTE', line: 3 }],
    ['a,b\n1,x"y"\n', { rule: 'STRAY_QUOTE', line: 2 }],
    ['a,b\n1,"x"y\n', { rule: 'UNBALANCED_QUOTE', line: 2 }],
    ['a,"b', { rule: 'UNBALANCED_QUOTE', line: 1 }],
  ])('%p is unreadable, and says from where', async (text, fault) => {
    expect(await parse(text, 100)).toEqual({ isOk: false, rejection: fault });
  });

  it('reads what csv-parse reads, and refuses what it refuses', async () => {
    const pieces = ['a', 'é', ',', ',', '"', '""', '\n', '\r\n', ' ', '"b"', '"c,d"', '"e\nf"'];
    let state = 7;
    const pick = (most: number): number => (state = (state * 48_271) % 2_147_483_647) % most;
    const outcomes = { read: 0, refused: 0 };
    for (let round = 0; round < 3_000; round += 1) {
      const text = Array.from({ length: 1 + pick(12) }, () => pieces[pick(pieces.length)]!).join('');
      const parsed = await parse(text, 100);
      expect([text, parsed.isOk ? parsed.value.map(({ cells }) => cells) : null]).toEqual([text, libraryRecords(text)]);
      outcomes[parsed.isOk ? 'read' : 'refused'] += 1;
    }
    expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(500);
  });
});

function libraryRecords(text: string): string[][] | null {
  try {
    const records: string[][] = parseByLibrary(text.replace(/\r\n?/g, '\n'), {
      record_delimiter: '\n',
      relax_column_count: true,
    });
    return records.filter((cells) => cells.length > 1 || cells[0] !== '');
  } catch {
    return null;
  }
}
