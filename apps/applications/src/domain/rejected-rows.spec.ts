import type { ImportProblem } from './application-import';
import { rejectedRows } from './rejected-rows';

const problem = (line: number | null, column: string | null, message: string): ImportProblem => ({
  ...{ line, column, message },
  rule: 'MISSING',
});
const table = {
  header: ['email', 'name'],
  records: [
    { line: 2, cells: ['a@example.org', 'Ana'] },
    { line: 3, cells: ['b@example.org', '=HYPERLINK("x")'] },
    { line: 5, cells: ["'+1@example.org", 'Bo "the" Li', 'more'] },
  ],
};

describe('the refused rows of a file', () => {
  it('stand in a file of their own, in their order, with all that is wrong before them', () => {
    const problems = [
      problem(3, 'name', 'A name cannot begin like a formula.'),
      problem(5, null, 'The row has 3 cells, the header 2.'),
      problem(5, 'email', 'Wrong.'),
    ];
    expect(rejectedRows(table, problems)).toBe(
      [
        'why_refused,email,name',
        `name: A name cannot begin like a formula.,b@example.org,"'=HYPERLINK(""x"")"`,
        `"The row has 3 cells, the header 2. email: Wrong.",'+1@example.org,"Bo ""the"" Li",more`,
        '',
      ].join('\r\n'),
    );
  });

  it('lose the reasons of the time before', () => {
    const again = { header: [' Why_Refused', 'email'], records: [{ line: 2, cells: ['old', 'a@example.org'] }] };
    expect(rejectedRows(again, [problem(2, null, 'New.')])).toBe('why_refused,email\r\nNew.,a@example.org\r\n');
  });

  it('are none when nothing is wrong, or the file as a whole is', () => {
    expect(rejectedRows(table, [])).toBeNull();
    expect(rejectedRows(table, [problem(null, null, 'No rows.')])).toBeNull();
    expect(rejectedRows({ header: [], records: [] }, [problem(3, null, 'A quote.')])).toBeNull();
  });
});
