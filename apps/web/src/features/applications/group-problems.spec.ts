import { groupProblems, writeLines } from './group-problems';

describe('the problems of a file', () => {
  it('are told once for each repair, with their lines, the whole file first', () => {
    const option = { rule: 'UNKNOWN_OPTION', column: 'topics', message: 'None of the options.' };
    const groups = groupProblems([
      { ...option, line: 3 },
      { rule: 'MISSING', column: 'region', message: 'Needs a value.', line: 3 },
      { ...option, line: 9 },
      { rule: 'COLUMN_MISSING', column: 'email', message: 'The column email is missing.', line: null },
    ]);
    expect(groups.map(({ column, lines }) => [column, lines])).toEqual([
      ['email', []],
      ['topics', [3, 9]],
      ['region', [3]],
    ]);
  });

  it.each([
    [[2, 3, 4, 9], '2–4, 9'],
    [[7], '7'],
    [[], ''],
    [[1, 2], '1–2'],
  ])('%j are written %s', (lines, text) => expect(writeLines(lines)).toBe(text));
});
