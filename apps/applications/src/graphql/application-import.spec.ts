import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonIdentity } from '@bookends/identity';
import { countStatements } from '@bookends/testing';
import { CYCLE_ID } from '../domain/program-examples';
import { applicantsUnderTest, type ApplicantsUnderTest } from './applicants-under-test';

const fileOf = (name: string): string =>
  readFileSync(join(__dirname, '../../../../tools/seed/cycle-2021', name), 'utf8');
const mentors = fileOf('mentors.csv');
const mentees = fileOf('mentees.csv');

interface Checked {
  readonly applicationImport: {
    readonly id: string;
    readonly state: string;
    readonly canConfirm: boolean;
    readonly counts: object;
    readonly problemCount: number;
    readonly problems: readonly { line: number; column: string; rule: string; message: string }[];
  } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

const CHECKED = `applicationImport { id state canConfirm counts { create update unchanged rejected } problemCount
  problems { line column rule message } } userErrors { code message field }`;

let under: ApplicantsUnderTest;
let coordinator: PersonIdentity;
beforeAll(async () => {
  under = await applicantsUnderTest();
  coordinator = await under.person('carla', 'COORDINATOR');
});
afterAll(() => under.drop());

const check = async (input: object): Promise<Checked> =>
  under.send<Checked>(coordinator, 'checkApplicationImport', CHECKED, {
    cycleId: CYCLE_ID,
    fileName: 'a.csv',
    ...input,
  });
const confirm = async (checked: Checked): Promise<Checked> =>
  under.send<Checked>(coordinator, 'confirmApplicationImport', CHECKED, { importId: checked.applicationImport!.id });
const count = async (table: string): Promise<number> =>
  Number((await under.dataSource.query(`SELECT count(*) AS n FROM ${table}`))[0].n);

describe('the files of the cycle of 2021', () => {
  it('are checked without a word written', async () => {
    const checked = await check({ role: 'MENTOR', csv: mentors });
    expect(checked).toMatchObject({
      applicationImport: {
        state: 'CHECKED',
        canConfirm: true,
        counts: { create: 52, update: 0, unchanged: 0, rejected: 0 },
        problems: [],
      },
      userErrors: [],
    });
    expect(await count('application')).toBe(0);
    expect(await count('outbox')).toBe(0);
  });

  it('are written when they are confirmed, once, with no statement per row', async () => {
    const checked = await check({ role: 'MENTOR', csv: mentors });
    const { statements, result } = await countStatements(() => confirm(checked));
    expect(result.applicationImport).toMatchObject({ state: 'CONFIRMED', counts: { create: 52 } });
    expect(await confirm(checked)).toMatchObject({ applicationImport: { state: 'CONFIRMED' } });
    const people = await check({ role: 'MENTEE', csvBase64: Buffer.from(mentees).toString('base64') });
    const ofMentees = await countStatements(() => confirm(people));
    expect(await count('application')).toBe(220);
    expect(await count(`application WHERE state = 'SUBMITTED' AND is_imported`)).toBe(220);
    for (const sent of [statements, ofMentees.statements]) expect(sent).toBeLessThan(35);
    const [places] = await under.dataSource.query(
      `SELECT sum((answers->>'capacity')::int)::int AS places FROM application WHERE role = 'MENTOR'`,
    );
    expect(places).toEqual({ places: 75 });
  });

  it('change nothing when they are imported again', async () => {
    const before = await count('outbox');
    for (const [role, csv, unchanged] of [
      ['MENTOR', mentors, 52],
      ['MENTEE', mentees, 168],
    ] as const) {
      const checked = await check({ role, csv });
      expect(checked.applicationImport).toMatchObject({ counts: { create: 0, update: 0, unchanged, rejected: 0 } });
      await confirm(checked);
    }
    expect(await count('outbox')).toBe(before);
    expect(await count('application_version')).toBe(220);
  });

  it('come out as a file that, imported again, changes nothing', async () => {
    for (const [role, unchanged] of [
      ['MENTOR', 52],
      ['MENTEE', 168],
    ] as const) {
      const { data } = await under.ask(
        coordinator,
        'query ($cycleId: ID!, $role: ApplicationRole!) { applicationsCsv(cycleId: $cycleId, role: $role) { text rowCount hasNextPage } }',
        { cycleId: CYCLE_ID, role },
      );
      const page = data!['applicationsCsv'] as unknown as { text: string; rowCount: number };
      expect(page.rowCount).toBe(unchanged);
      const checked = await check({ role, csv: page.text });
      expect(checked.applicationImport).toMatchObject({ counts: { create: 0, update: 0, unchanged, rejected: 0 } });
    }
  });

  it('show a change as an update, and write the next version', async () => {
    const checked = await check({ role: 'MENTOR', csv: mentors.replace('Happy to be asked anything.', 'Ask me.') });
    expect(checked.applicationImport).toMatchObject({ counts: { create: 0, update: 1, unchanged: 51 } });
    await confirm(checked);
    expect(await count('application_version')).toBe(221);
  });

  it('are refused when the pool changed since the check', async () => {
    const checked = await check({ role: 'MENTOR', csv: mentors });
    const other = await check({ role: 'MENTOR', csv: mentors.replace('Ask me.', 'Really, ask me.') });
    await confirm(other);
    expect(await confirm(checked)).toMatchObject({ applicationImport: null, userErrors: [{ code: 'POOL_CHANGED' }] });
  });
});
