import type { PersonIdentity } from '@bookends/identity';
import { mentorQuestions } from '../domain/default-forms';
import { CYCLE_ID } from '../domain/program-examples';
import { applicantsUnderTest, type ApplicantsUnderTest } from './applicants-under-test';

const COLUMNS = [
  'email',
  'given_name',
  'family_name',
  'role',
  'submitted_at',
  ...mentorQuestions.map(({ key }) => key),
  'gender',
  'race_ethnicity',
];
const GOOD: Readonly<Record<string, string>> = {
  email: 'ada@example.org',
  given_name: 'Ada',
  family_name: "O'Brien",
  role: 'mentor',
  submitted_at: '2021-09-13T12:32:00.000Z',
  topics: 'Storytime; Equity, diversity and inclusion',
  capacity: '2',
  region: 'Midwest',
  time_zone: 'America/Chicago',
  library_type: 'Public',
  years_in_field: '5',
  languages: 'English',
  contact_modes: 'Email; Chat',
  member_number: '1234',
  agreed_to_code_of_conduct: 'yes',
  over_18: 'yes',
};
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const row = (cells: Readonly<Record<string, string>> = {}): string =>
  COLUMNS.map((column) => quoted({ ...GOOD, ...cells }[column] ?? '')).join(',');
const file = (...rows: readonly string[]): string => [COLUMNS.join(','), ...rows].join('\r\n');

interface Payload {
  readonly applicationImport: {
    readonly id: string;
    readonly canConfirm: boolean;
    readonly counts: { readonly create: number; readonly rejected: number };
    readonly problemCount: number;
    readonly problems: readonly { line: number | null; column: string | null; rule: string; message: string }[];
  } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
}

let under: ApplicantsUnderTest;
let coordinator: PersonIdentity;
beforeAll(async () => {
  under = await applicantsUnderTest();
  coordinator = await under.person('carla', 'COORDINATOR');
});
afterAll(() => under.drop());

async function check(input: object): Promise<Payload> {
  const selection = `applicationImport { id canConfirm counts { create update unchanged rejected } problemCount
    problems { line column rule message } } userErrors { code field message }`;
  const usual = { cycleId: CYCLE_ID, role: 'MENTOR', fileName: 'mentors.csv' };
  return under.send<Payload>(coordinator, 'checkApplicationImport', selection, { ...usual, ...input });
}
const base64 = (bytes: Buffer): string => bytes.toString('base64');

describe('a file that is as good as any', () => {
  it.each<[string, object]>([
    ['with CRLF', { csv: file(row()) }],
    ['with LF', { csv: file(row()).replaceAll('\r\n', '\n') }],
    ['with a byte order mark', { csv: `\uFEFF${file(row())}` }],
    ['as bytes', { csvBase64: base64(Buffer.from(`\uFEFF${file(row({ given_name: 'Łucja' }))}`)) }],
    ['with empty lines between and after', { csv: `${file(row(), '', '')}\r\n\r\n` }],
    ['with its address in capitals', { csv: file(row({ email: ' ADA@Example.ORG ' })) }],
    ['with a statement that looks like a formula', { csv: file(row({ statement: '=1+1' })) }],
    [
      'of somebody who is no member and asked for funding',
      { csv: file(row({ member_number: '', funding_requested: 'yes' })) },
    ],
    ['of somebody who is no member', { csv: file(row({ member_number: '' })) }],
  ])('%s is taken', async (_, input) => {
    const { applicationImport } = await check(input);
    expect(applicationImport).toMatchObject({ canConfirm: true, counts: { create: 1, rejected: 0 }, problems: [] });
  });
});

describe('a row that breaks a rule is left out, and named', () => {
  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['a formula in a name', { given_name: '=HYPERLINK("http://evil")' }, 'given_name', 'FORMULA'],
    ['a formula in a name, neutralised', { family_name: "'=1+1" }, 'family_name', 'FORMULA'],
    ['a formula in an address', { email: '=cmd@example.org' }, 'email', 'FORMULA'],
    ['a header in a name', { given_name: 'Ada\r\nBcc: all@example.org' }, 'given_name', 'CONTROL_CHARACTER'],
    ['a header in an address', { email: 'ada@example.org\nBcc: x@example.org' }, 'email', 'CONTROL_CHARACTER'],
    ['a bell in a name', { family_name: 'Bo\u0007' }, 'family_name', 'CONTROL_CHARACTER'],
    ['no name', { given_name: ' ' }, 'given_name', 'MISSING'],
    ['a name of two hundred characters', { given_name: 'a'.repeat(200) }, 'given_name', 'TOO_LONG'],
    ['no address', { email: '' }, 'email', 'MISSING'],
    ['an address that is none', { email: 'ada at example' }, 'email', 'NOT_AN_ADDRESS'],
    ['the other side', { role: 'mentee' }, 'role', 'WRONG_ROLE'],
    ['a moment that is none', { submitted_at: 'yesterday' }, 'submitted_at', 'NOT_A_MOMENT'],
    ['a moment without a zone', { submitted_at: '2021-09-13T12:32:00' }, 'submitted_at', 'NOT_A_MOMENT'],
    ['a moment before the window', { submitted_at: '2021-08-31T23:00:00Z' }, 'submitted_at', 'BEFORE_WINDOW'],
    ['a moment after the window', { submitted_at: '2021-10-12T05:00:00Z' }, 'submitted_at', 'AFTER_WINDOW'],
    ['an unknown topic', { topics: 'Storytime; Juggling' }, 'topics', 'UNKNOWN_OPTION'],
    ['an unknown region', { region: 'Atlantis' }, 'region', 'UNKNOWN_OPTION'],
    ['an unknown zone', { time_zone: 'Mars/Base' }, 'time_zone', 'UNKNOWN_TIME_ZONE'],
    ['no place', { capacity: '0' }, 'capacity', 'OUT_OF_RANGE'],
    ['minus one place', { capacity: '-1' }, 'capacity', 'OUT_OF_RANGE'],
    ['two places in words', { capacity: 'two' }, 'capacity', 'NOT_A_NUMBER'],
    ['99 places', { capacity: '99' }, 'capacity', 'OUT_OF_RANGE'],
    ['no answer where one is needed', { region: '' }, 'region', 'MISSING'],
    ['a day that is none', { membership_ends: '2022-02-30' }, 'membership_ends', 'NOT_A_DATE'],
    ['neither yes nor no', { evenings: 'perhaps' }, 'evenings', 'NOT_YES_OR_NO'],
    ['a wish of no known strength', { same_region: 'very much' }, 'same_region', 'UNKNOWN_OPTION'],
    [
      'somebody not to be matched with who is no address',
      { do_not_match: 'my boss' },
      'do_not_match',
      'NOT_AN_ADDRESS',
    ],
    ['a text of five thousand characters', { statement: 'a'.repeat(5_000) }, 'statement', 'TOO_LONG'],
    ['somebody under 18', { over_18: 'no' }, 'over_18', 'ADULT'],
    ['no code of conduct', { agreed_to_code_of_conduct: 'no' }, 'agreed_to_code_of_conduct', 'CODE_OF_CONDUCT'],
    ['demographics of a hundred characters', { gender: 'a'.repeat(100) }, 'gender', 'TOO_LONG'],
  ])('%s', async (_, cells, column, rule) => {
    const good = row({ email: 'grace@example.org', statement: 'two\r\nlines' });
    const { applicationImport } = await check({ csv: file(good, row(cells)) });
    expect(applicationImport!.problems).toEqual([{ line: 4, column, rule, message: expect.any(String) }]);
    expect(applicationImport).toMatchObject({ canConfirm: true, counts: { create: 1, rejected: 1 }, problemCount: 1 });
  });

  it('the same person again, in whatever case, naming the first', async () => {
    const { applicationImport } = await check({ csv: file(row(), row({ email: 'ADA@example.org' })) });
    expect(applicationImport!.problems).toMatchObject([
      { line: 3, column: 'email', rule: 'DUPLICATE_PERSON', message: expect.stringContaining('line 2') },
    ]);
  });

  it('more or fewer cells than the header', async () => {
    const { applicationImport } = await check({ csv: file(`${row()},more`, 'ada@example.org') });
    expect(applicationImport!.problems).toMatchObject([
      { line: 2, rule: 'CELL_COUNT' },
      { line: 3, rule: 'CELL_COUNT' },
    ]);
  });

  it('holds no value of a cell in its problems', async () => {
    const { applicationImport } = await check({ csv: file(row({ gender: 'canary'.repeat(20), region: 'canary' })) });
    expect(JSON.stringify(applicationImport)).not.toContain('canary');
  });

  it('is counted, and listed up to five hundred', async () => {
    const rows = Array.from({ length: 600 }, (_, index) => row({ email: `p${index}@example.org`, capacity: 'two' }));
    const { applicationImport } = await check({ csv: file(...rows) });
    expect(applicationImport).toMatchObject({ problemCount: 600, counts: { create: 0, rejected: 600 } });
    expect(applicationImport!.problems).toHaveLength(500);
  });
});

describe('a file that is no table of applications is not taken at all', () => {
  const broken = row({ employer: 'x' }).replace(',x,', ',"x,');
  it.each<[string, object, { line: number | null; rule: string; column?: string }]>([
    [
      'a byte that is no UTF-8',
      { csvBase64: base64(Buffer.concat([Buffer.from(file(row())), Buffer.from('\r\nJos\xe9', 'latin1')])) },
      { line: 3, rule: 'NOT_UTF8' },
    ],
    [
      'a character that was lost',
      { csv: file(row(), row({ given_name: 'Jos\uFFFD' })) },
      { line: 3, rule: 'NOT_UTF8' },
    ],
    ['a quote that is never closed', { csv: file(row(), broken, row()) }, { line: 3, rule: 'UNBALANCED_QUOTE' }],
    [
      'a quote inside a cell',
      { csv: file(row(), row({ employer: 'x' }).replace(',x,', ',a "b" c,')) },
      { line: 3, rule: 'STRAY_QUOTE' },
    ],
    ['nothing', { csv: '' }, { line: null, rule: 'NO_ROWS' }],
    ['a header alone', { csv: file() }, { line: null, rule: 'NO_ROWS' }],
    [
      'a column less',
      { csv: 'email,given_name\r\na@example.org,A' },
      { line: 1, rule: 'COLUMN_MISSING', column: 'family_name' },
    ],
    [
      'a column that nobody asked for',
      { csv: file(row()).replace('gender', 'shoe_size') },
      { line: 1, rule: 'COLUMN_UNKNOWN', column: 'shoe_size' },
    ],
    [
      'a column twice',
      { csv: file(row()).replace('race_ethnicity', 'gender') },
      { line: 1, rule: 'COLUMN_TWICE', column: 'gender' },
    ],
    ['100,000 rows', { csv: `email\n${'a\n'.repeat(100_000)}` }, { line: 10_002, rule: 'TOO_MANY_ROWS' }],
  ])('%s', async (_, input, problem) => {
    const { applicationImport } = await check(input);
    expect(applicationImport).toMatchObject({ canConfirm: false, counts: { create: 0 } });
    expect(applicationImport!.problems[0]).toMatchObject(problem);
    const refused = await under.send<Payload>(
      coordinator,
      'confirmApplicationImport',
      'applicationImport { id } userErrors { code field }',
      { importId: applicationImport!.id },
    );
    expect(refused).toMatchObject({ applicationImport: null, userErrors: [{ code: 'FILE_UNREADABLE' }] });
  });

  it.each<[string, object, string]>([
    ['more than 4 MB', { csv: 'a'.repeat(4 * 1024 * 1024 + 1) }, 'FILE_TOO_LARGE'],
    ['neither text nor bytes', {}, 'FILE_AMBIGUOUS'],
    ['text and bytes', { csv: 'a', csvBase64: 'YQ==' }, 'FILE_AMBIGUOUS'],
    ['bytes that are no base64', { csvBase64: '*&^' }, 'FILE_NOT_BASE64'],
    ['a name with a line break', { csv: 'a', fileName: 'a\nb' }, 'FILE_NAME_INVALID'],
  ])('%s', async (_, input, code) => {
    expect(await check(input)).toMatchObject({ applicationImport: null, userErrors: [{ code }] });
  });

  it('writes nothing, whatever was checked', async () => {
    const [{ n }] = await under.dataSource.query('SELECT count(*)::int AS n FROM application');
    expect(n).toBe(0);
  });
});

describe('the refused rows of a file', () => {
  const refused = async (viewer: PersonIdentity, id: string) => {
    const document = 'query ($id: ID!) { applicationImport(id: $id) { rejectedCsv } }';
    const { data } = await under.ask(viewer, document, { id });
    return (data!['applicationImport'] as unknown as { rejectedCsv: string | null }).rejectedCsv;
  };

  it('come back to whoever had it checked, can be imported again as they are, and are forgotten with it', async () => {
    const { applicationImport } = await check({
      csv: file(row(), row({ email: 'b@example.org', given_name: '=1+1' }), row({ email: 'nobody' })),
    });
    const { id } = applicationImport!;
    const [header, ...lines] = (await refused(coordinator, id))!.trim().split('\r\n');
    expect(header).toBe(['why_refused', ...COLUMNS].join(','));
    expect(lines).toEqual([
      expect.stringMatching(/^given_name: A name cannot begin like a formula\.,.*,'=1\+1,/),
      expect.stringMatching(/^email: .*,nobody,/),
    ]);
    expect(await refused(await under.person('cleo', 'COORDINATOR'), id)).toBeNull();
    const mended = [header, ...lines].join('\r\n').replace("'=1+1", 'Bo').replace(',nobody,', ',c@example.org,');
    expect((await check({ csv: mended })).applicationImport!.counts).toMatchObject({ create: 2, rejected: 0 });
    const [kept] = await under.dataSource.query('SELECT sealed_rejected FROM application_import WHERE id = $1', [id]);
    expect(kept.sealed_rejected).not.toContain('nobody');
    await under.send(coordinator, 'confirmApplicationImport', 'userErrors { code }', { importId: id });
    expect(await refused(coordinator, id)).toBeNull();
  });

  it('are none of a file that has none', async () => {
    const { applicationImport } = await check({ csv: file(row({ email: 'z@example.org' })) });
    expect(await refused(coordinator, applicationImport!.id)).toBeNull();
  });
});
