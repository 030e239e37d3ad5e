import { apply, completeAnswers, draft, given } from '../../seed/src/applying';
import { listApplications } from '../../seed/src/applications';
import { welcome } from '../../seed/src/committee';
import { travelTo } from '../../seed/src/demo-clock';
import { fileOf, importCsv } from '../../seed/src/importing';
import { codesOf, COORDINATOR, MENTEE, MENTOR, REVIEWER, STRANGER, type World } from './world';

const CHECKED = `applicationImport { id canConfirm counts { create update unchanged rejected }
  problems { line column rule message } }`;
interface Checked {
  readonly applicationImport: {
    readonly id: string;
    readonly canConfirm: boolean;
    readonly counts: { create: number; update: number; unchanged: number; rejected: number };
    readonly problems: readonly { line: number | null; column: string | null; rule: string }[];
  };
}

/** Step 2: people apply, and files come in. */
export function applying(world: () => World): void {
  it('a mentee saves piece by piece, and submits once everything is there', async () => {
    const { as, stack, found, id } = world();
    const mentee = await welcome(stack.endpoint, MENTEE, 'Noor Rahimi');
    const to = { cycleId: id('cycle'), role: 'MENTEE' } as const;
    const applicationId = await draft(mentee, to, { region: 'midwest' });
    found.set('menteeApplication', applicationId);
    const early = await mentee.attempt('submitApplication', { applicationId });
    expect(early.userErrors.map(({ code }) => code)).toContain('ANSWER_MISSING');
    const answers = given(completeAnswers('MENTEE', { statement: 'Only I read stories in my county.' }));
    const stale = await mentee.attempt('saveApplication', { applicationId, version: 1, answers });
    expect(stale.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    const version = await versionOf(world(), applicationId);
    await mentee.act('saveApplication', { applicationId, version, answers });
    expect(await codesOf((await as(STRANGER)).act('submitApplication', { applicationId }))).toEqual(['FORBIDDEN']);
    await mentee.act('submitApplication', { applicationId });
    const unknown = [{ question: 'topics', values: ['dragons'] }];
    const dragons = await mentee.attempt('saveApplication', { applicationId, version: version + 1, answers: unknown });
    expect(dragons.userErrors).toMatchObject([{ code: 'ANSWER_INVALID' }]);
  });

  it('a mentor applies; one person leaves, one never sends what they began', async () => {
    const { as, stack, found, id } = world();
    const cycleId = id('cycle');
    const mentor = await welcome(stack.endpoint, MENTOR, 'Maya Whitehorse');
    const answers = completeAnswers('MENTOR', { statement: 'Bring questions.' });
    found.set('mentorApplication', await apply(mentor, { cycleId, role: 'MENTOR' }, answers));
    const leaver = await as('leaver@bookends.example');
    const leaving = await apply(leaver, { cycleId, role: 'MENTEE' }, completeAnswers('MENTEE'));
    await leaver.act('withdrawApplication', { applicationId: leaving });
    await draft(await as('drafter@bookends.example'), { cycleId, role: 'MENTEE' }, { region: 'pacific' });
  });

  it('the window is extended, and the old day is kept', async () => {
    const { as, id } = world();
    const coordinator = await as(COORDINATOR);
    const cycleId = id('cycle');
    await travelTo(coordinator, '2021-09-28T15:00:00Z');
    const { cycle } = await coordinator.act<{ cycle: { windowChanges: object[] } }>(
      'extendWindow',
      { cycleId, window: 'APPLICATIONS', closesOn: '2021-10-11', reason: 'Too few mentors.' },
      'cycle { windowChanges { key previousClosesOn closesOn reason } }',
    );
    expect(cycle.windowChanges).toContainEqual({
      key: 'APPLICATIONS',
      previousClosesOn: '2021-09-30',
      closesOn: '2021-10-11',
      reason: 'Too few mentors.',
    });
    await travelTo(coordinator, '2021-10-12T15:00:00Z');
    const late = await (await as(STRANGER)).attempt('startApplication', { cycleId, role: 'MENTEE' });
    expect(late.userErrors).toMatchObject([{ code: 'WINDOW_CLOSED' }]);
  });

  it('a dry run names every bad row by line, column and rule, and writes nothing', async () => {
    const { as, id } = world();
    const coordinator = await as(COORDINATOR);
    const before = (await listApplications(coordinator, id('cycle'))).length;
    const bad = badMentors();
    const input = { cycleId: id('cycle'), role: 'MENTOR', fileName: 'bad.csv', csv: bad };
    const { applicationImport } = await coordinator.act<Checked>('checkApplicationImport', input, CHECKED);
    const faults = applicationImport.problems.map(({ line, column }) => `${line} ${column}`);
    for (const place of ['2 capacity', '3 capacity', '4 topics', '5 time_zone']) expect(faults).toContain(place);
    expect(applicationImport.counts).toMatchObject({ create: 0 });
    expect((await listApplications(coordinator, id('cycle'))).length).toBe(before);
    expect(await codesOf((await as(REVIEWER)).act('checkApplicationImport', input, CHECKED))).toEqual(['FORBIDDEN']);
  });

  it('both files come in, and again change nothing', async () => {
    const { as, id } = world();
    const coordinator = await as(COORDINATOR);
    const cycleId = id('cycle');
    const mentors = { cycleId, role: 'MENTOR', csv: fileOf('MENTOR') } as const;
    const mentees = { cycleId, role: 'MENTEE', csv: fileOf('MENTEE') } as const;
    expect(await importCsv(coordinator, mentors)).toMatchObject({ create: 52, rejected: 0 });
    expect(await importCsv(coordinator, mentees)).toMatchObject({ create: 168, rejected: 0 });
    expect(await importCsv(coordinator, mentors)).toEqual({ create: 0, update: 0, unchanged: 52, rejected: 0 });
    expect(await importCsv(coordinator, mentees)).toEqual({ create: 0, update: 0, unchanged: 168, rejected: 0 });
  });
}

async function versionOf({ as }: World, id: string): Promise<number> {
  const query = 'query ($id: ID!) { application(id: $id) { version } }';
  const { application } = await (await as(MENTEE)).ask<{ application: { version: number } }>(query, { id });
  return application.version;
}

/** Four rows of the mentors' file, each broken in its own way. */
function badMentors(): string {
  const [header = '', ...rows] = fileOf('MENTOR').split('\r\n');
  const columns = header.split(',');
  const [sample = ''] = rows.filter((row) => !row.includes('"'));
  const withCell = (column: string, value: string, number: number): string =>
    sample
      .split(',')
      .map((cell, index) => {
        if (columns[index] === 'email') return `bad${number}@example.org`;
        return columns[index] === column ? value : cell;
      })
      .join(',');
  const broken = [
    withCell('capacity', '0', 1),
    withCell('capacity', 'two', 2),
    withCell('topics', 'Dragons', 3),
    withCell('time_zone', 'America/Springfield', 4),
  ];
  return [header, ...broken, ''].join('\r\n');
}
