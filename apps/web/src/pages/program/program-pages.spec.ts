import type { CycleDatesFragment } from '../generated/graphql';
import { cyclesAt } from './cycles-at';
import { timelineSteps } from './timeline-steps';

const cycle = (name: string, state: CycleDatesFragment['state'], opensOn: string): CycleDatesFragment => ({
  __typename: 'Cycle',
  id: name,
  name,
  state,
  isTakingApplications: state === 'OPEN',
  windows: [window('APPLICATIONS', opensOn, '2021-10-11')],
  milestones: [],
  windowChanges: [],
});

const window = (key: 'APPLICATIONS' | 'REVIEW', opensOn: string, closesOn: string) => ({
  __typename: 'CycleWindow' as const,
  key,
  opensOn,
  closesOn,
  opensAt: `${opensOn}T05:00:00Z`,
  closesAt: `${closesOn}T05:00:00Z`,
  isOpen: false,
});

const old = cycle('2019', 'CONCLUDED', '2019-09-01');
const running = cycle('2020', 'ACTIVE', '2020-09-01');
const open = cycle('2021', 'OPEN', '2021-09-01');
const planned = cycle('2022', 'PLANNED', '2022-09-01');
const later = cycle('2023', 'PLANNED', '2023-09-01');

describe('the cycles of a program on its page', () => {
  it('tell about the one that can be applied to, before the one under way, the next and the last', () => {
    expect(cyclesAt([old, running, open, planned]).shown).toBe(open);
    expect(cyclesAt([old, running, planned]).shown).toBe(running);
    expect(cyclesAt([old, later, planned])).toMatchObject({ shown: planned, next: planned, taking: null });
    expect(cyclesAt([old]).shown).toBe(old);
    expect(cyclesAt([])).toEqual({ taking: null, next: null, shown: null, others: [] });
  });

  it('list every other one, the latest first, but none that was given up', () => {
    const cancelled = cycle('2018', 'CANCELLED', '2018-09-01');
    expect(cyclesAt([cancelled, old, running, open]).others).toEqual([running, old]);
  });
});

describe('the timeline of a cycle', () => {
  const dated: CycleDatesFragment = {
    ...open,
    windows: [window('REVIEW', '2021-09-15', '2021-11-07'), window('APPLICATIONS', '2021-09-01', '2021-10-11')],
    milestones: [{ __typename: 'Milestone', key: 'ANNOUNCEMENT', on: '2021-11-15' }],
    windowChanges: [
      { __typename: 'WindowChange', key: 'APPLICATIONS', previousClosesOn: '2021-09-30', closesOn: '2021-10-05' },
      { __typename: 'WindowChange', key: 'APPLICATIONS', previousClosesOn: '2021-10-05', closesOn: '2021-10-11' },
    ],
  };

  it('is in the order of its days, and says what is over by the days of the program’s zone', () => {
    const steps = timelineSteps(dated, '2021-10-12T04:59:00Z', 'America/Chicago');
    expect(steps.map(({ key, standing }) => [key, standing])).toEqual([
      ['APPLICATIONS', 'now'],
      ['REVIEW', 'now'],
      ['ANNOUNCEMENT', 'ahead'],
    ]);
    expect(timelineSteps(dated, '2021-10-12T05:00:00Z', 'America/Chicago')[0]!.standing).toBe('over');
  });

  it('names the day that was told first of a window that was extended', () =>
    expect(timelineSteps(dated, '2021-10-01T00:00:00Z', 'America/Chicago')[0]!.movedFrom).toBe('2021-09-30'));
});
