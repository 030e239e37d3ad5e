import { byStage } from './stages';
import { upcomingOf } from './upcoming';
import type { NoticeTemplate } from './generated/graphql';

const entry = (template: NoticeTemplate, ...days: readonly (readonly [string, 'PLANNED' | 'FIRED'])[]) => ({
  template,
  isOn: true,
  audienceSize: 4,
  dates: days.map(([on, state]) => ({ on, dueAt: `${on}T15:00:00Z`, state })),
});

const schedule = [
  entry('APPLICATION_RECEIVED'),
  entry('GOAL_SHEET_3_DAYS_LATE', ['2021-12-18', 'PLANNED']),
  entry('MONTHLY_CHECK_IN', ['2021-12-01', 'FIRED'], ['2022-02-01', 'PLANNED'], ['2022-01-01', 'PLANNED']),
];

describe('the schedule of notices', () => {
  it('tells what is still to go out, soonest first', () => {
    expect(upcomingOf(schedule).map(({ on, template }) => `${on} ${template}`)).toEqual([
      '2021-12-18 GOAL_SHEET_3_DAYS_LATE',
      '2022-01-01 MONTHLY_CHECK_IN',
      '2022-02-01 MONTHLY_CHECK_IN',
    ]);
  });

  it('is told by the stages of the year, without those that have no letters', () => {
    expect(byStage(schedule).map(({ stage, entries }) => [stage, entries.length])).toEqual([
      ['applying', 1],
      ['settingGoals', 1],
      ['working', 1],
    ]);
  });
});
