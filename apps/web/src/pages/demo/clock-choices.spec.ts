import { clockChoices } from './clock-choices';

const cycle = {
  __typename: 'Cycle' as const,
  id: '1',
  state: 'ACTIVE' as const,
  windows: [
    {
      __typename: 'CycleWindow' as const,
      key: 'GOAL_SETTING' as const,
      opensAt: '2021-11-15T06:00:00Z',
      closesAt: '2022-01-01T06:00:00Z',
    },
  ],
  milestones: [
    { __typename: 'Milestone' as const, key: 'NETWORKING_SESSION' as const, on: '2022-01-20' },
    { __typename: 'Milestone' as const, key: 'ANNOUNCEMENT' as const, on: '2021-11-15' },
  ],
};

describe('where the clock of a demo can be moved', () => {
  const now = new Date('2021-12-16T15:00:00Z');

  it('is a day, a week, and what comes next in the cycles, when it has happened', () =>
    expect(clockChoices([cycle], now).map(({ what, to }) => [what, to.toISOString()])).toEqual([
      ['nextDay', '2021-12-17T15:00:00.000Z'],
      ['nextWeek', '2021-12-23T15:00:00.000Z'],
      ['closesGOAL_SETTING', '2022-01-01T06:01:00.000Z'],
      ['onNETWORKING_SESSION', '2022-01-20T17:00:00.000Z'],
    ]));

  it('is nothing of a cycle that is over', () =>
    expect(clockChoices([{ ...cycle, state: 'CONCLUDED' }], now)).toHaveLength(2));
});
