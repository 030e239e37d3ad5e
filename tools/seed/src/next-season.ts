import { draft } from './applying';
import type { Season } from './application-season';
import type { Cast } from './cast';
import { travelTo } from './demo-clock';
import { earlyReading } from './early-reading';

/** The morning after the goal sheets were due: where there is most to see. */
const STANDSTILL = '2021-12-16T15:00:00Z';

/** The next cycle asks early: the last one had to wait for mentors. It runs beside the cycle of 2021-2022 until June. */
const windows = [
  { key: 'APPLICATIONS', opensOn: '2021-12-13', closesOn: '2022-01-31' },
  { key: 'REVIEW', opensOn: '2022-01-17', closesOn: '2022-03-31' },
  { key: 'GOAL_SETTING', opensOn: '2022-05-02', closesOn: '2022-06-15' },
  { key: 'GOAL_WORK', opensOn: '2022-06-01', closesOn: '2023-02-28' },
  { key: 'SURVEY', opensOn: '2023-02-01', closesOn: '2023-02-28' },
];

const milestones = [
  { key: 'ANNOUNCEMENT', on: '2022-05-02' },
  { key: 'NETWORKING_SESSION', on: '2022-06-22' },
  { key: 'MIDPOINT', on: '2022-10-14' },
  { key: 'CONCLUSION', on: '2023-02-28' },
];

/**
 * December 2021: the next cycle is planned and opens, and the applicant who waits on the list of this one begins to apply
 * again. Then the clock stands still.
 */
export async function nextSeason(cast: Cast, { program }: Season, say: (message: string) => void): Promise<void> {
  const { coordinator, applicant } = cast;
  const policies = { agreeingReviews: 2 };
  const input = {
    programId: program.id,
    name: '2022-2023',
    year: 2022,
    template: 'default',
    windows,
    milestones,
    policies,
  };
  const { cycle } = await coordinator.act<{ cycle: { id: string } }>('createCycle', input, 'cycle { id }');
  await travelTo(coordinator, '2021-12-14T15:00:00Z');
  await draft(
    applicant,
    { cycleId: cycle.id, role: 'MENTEE' },
    {
      topics: ['summer_reading', 'supervision_and_management'],
      statement: 'To lead my second summer with a plan, and a team that knows it.',
      region: 'midwest',
      time_zone: 'America/Chicago',
    },
  );
  await travelTo(coordinator, '2021-12-15T15:00:00Z');
  await earlyReading(cast, cycle.id, say);
  await travelTo(coordinator, STANDSTILL);
  say(`The cycle of 2022-2023 takes applications; the clock stands at ${STANDSTILL.slice(0, 10)}`);
}
