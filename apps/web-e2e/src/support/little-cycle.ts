import { listApplications } from '../../../../tools/seed/src/applications';
import { decide } from '../../../../tools/seed/src/deciding';
import { fileOf, importCsv } from '../../../../tools/seed/src/importing';
import { untilPoolHolds } from '../../../../tools/seed/src/running';
import { ADMINISTRATOR, atTheEndpoint, COORDINATOR } from './demo';

const windows = [
  { key: 'APPLICATIONS', opensOn: '2021-12-01', closesOn: '2022-01-31' },
  { key: 'REVIEW', opensOn: '2021-12-01', closesOn: '2022-02-28' },
  { key: 'GOAL_SETTING', opensOn: '2022-03-01', closesOn: '2022-04-30' },
  { key: 'GOAL_WORK', opensOn: '2022-04-01', closesOn: '2022-12-31' },
  { key: 'SURVEY', opensOn: '2022-12-01', closesOn: '2022-12-31' },
];

const milestones = [
  { key: 'ANNOUNCEMENT', on: '2022-03-01' },
  { key: 'NETWORKING_SESSION', on: '2022-05-01' },
  { key: 'MIDPOINT', on: '2022-08-01' },
  { key: 'CONCLUSION', on: '2022-12-31' },
];

const SUBMITTED_AT = '2021-12-15T12:00:00.000Z';
const MEMBERS_UNTIL = '2024-08-31';

/**
 * A program beside the demo's, with one cycle that is ready to be matched: eight mentors, sixteen mentees, all accepted.
 * Its coordinator is the demo's. The clock stays where it stands.
 */
export async function makeLittleCycle(slug: string): Promise<string> {
  const administrator = await atTheEndpoint(ADMINISTRATOR);
  const { program } = await administrator.act<{ program: { id: string } }>(
    'createProgram',
    {
      name: 'Little Bridges',
      slug,
      description: 'A small program.',
      timeZone: 'America/Chicago',
      objectives: ['Grow.'],
    },
    'program { id }',
  );
  await administrator.act('grantRole', { programId: program.id, email: COORDINATOR, role: 'COORDINATOR' });
  const coordinator = await atTheEndpoint(COORDINATOR);
  const input = { programId: program.id, name: '2021', year: 2021, template: 'default', windows, milestones };
  const { cycle } = await coordinator.act<{ cycle: { id: string } }>('createCycle', input, 'cycle { id }');
  await coordinator.act('openCycle', { cycleId: cycle.id });
  await importCsv(coordinator, { cycleId: cycle.id, role: 'MENTOR', csv: firstRows(fileOf('MENTOR'), 8) });
  await importCsv(coordinator, { cycleId: cycle.id, role: 'MENTEE', csv: firstRows(fileOf('MENTEE'), 16) });
  const ids = (await listApplications(coordinator, cycle.id)).map(({ id }) => id);
  await coordinator.act('moveCycle', { cycleId: cycle.id, to: 'IN_REVIEW' });
  const refused = await decide(coordinator, cycle.id, ids, { decision: 'ACCEPT' });
  await coordinator.act('moveCycle', { cycleId: cycle.id, to: 'MATCHING' });
  await untilPoolHolds(coordinator, cycle.id, ids.length - refused.length);
  return cycle.id;
}

/** The head of a file and its first rows, submitted within the window by members of the whole cycle. */
function firstRows(csv: string, count: number): string {
  const lines = csv.split('\n').slice(0, count + 1);
  return `${lines.join('\n')}\n`
    .replace(/2021-\d\d-\d\dT[\d:.]+Z/g, SUBMITTED_AT)
    .replace(/,20\d\d-\d\d-\d\d,/g, `,${MEMBERS_UNTIL},`);
}
