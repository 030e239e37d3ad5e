import { windowKeys, milestoneKeys } from './cycle';
import { templateOf } from './cycle-template';
import { planCycle, type CyclePlanChanges, type PlanRejection } from './plan-cycle';

const template = templateOf('default')!;
const plan = (changes: Partial<CyclePlanChanges> = {}, year = 2021) =>
  planCycle(template, year, { windows: [], milestones: [], policies: {}, ...changes });

describe('the plan of a cycle', () => {
  it.each([1999, 2021, 2023, 2099])('of the template alone can be kept in %d', (year) => {
    expect(plan({}, year).isOk).toBe(true);
  });

  it('shifts the template to the year given', () => {
    const result = plan({}, 2024);
    expect(result.isOk && result.value.windows[0]).toEqual({
      key: 'APPLICATIONS',
      opensOn: '2024-09-01',
      closesOn: '2024-09-30',
    });
    expect(result.isOk && result.value.milestones.at(-1)).toEqual({ key: 'CONCLUSION', on: '2025-06-30' });
  });

  it('has every window and milestone once, in their order, whatever was given', () => {
    const result = plan({ windows: [{ key: 'SURVEY', opensOn: '2022-06-02', closesOn: '2022-06-30' }] });
    expect(result.isOk && result.value.windows.map(({ key }) => key)).toEqual([...windowKeys]);
    expect(result.isOk && result.value.milestones.map(({ key }) => key)).toEqual([...milestoneKeys]);
    expect(result.isOk && result.value.windows.at(-1)!.opensOn).toBe('2022-06-02');
  });

  it('lets goal setting and goal work overlap', () => {
    const result = plan({
      windows: [
        { key: 'GOAL_SETTING', opensOn: '2021-11-15', closesOn: '2022-01-31' },
        { key: 'GOAL_WORK', opensOn: '2021-12-01', closesOn: '2022-06-30' },
      ],
    });
    expect(result.isOk).toBe(true);
  });

  it('takes a window of one day', () => {
    expect(plan({ windows: [{ key: 'SURVEY', opensOn: '2022-06-10', closesOn: '2022-06-10' }] }).isOk).toBe(true);
  });

  it('takes what follows on the same day', () => {
    expect(plan({ milestones: [{ key: 'ANNOUNCEMENT', on: '2021-09-30' }] }).isOk).toBe(true);
  });

  it('lays policies over those of the template', () => {
    const result = plan({ policies: { goalSheetDueDays: 14 } });
    expect(result.isOk && result.value.policies).toMatchObject({ goalSheetDueDays: 14, confirmWithinDays: 7 });
  });

  it.each<[string, Partial<CyclePlanChanges>, PlanRejection]>([
    [
      'applications end before they begin',
      { windows: [{ key: 'APPLICATIONS', opensOn: '2021-09-30', closesOn: '2021-09-01' }] },
      { reason: 'closes-before-it-opens', key: 'APPLICATIONS', opensOn: '2021-09-30', closesOn: '2021-09-01' },
    ],
    [
      'a day does not exist',
      { windows: [{ key: 'SURVEY', opensOn: '2022-06-31', closesOn: '2022-07-01' }] },
      { reason: 'not-a-date', field: ['windows', 'SURVEY', 'opensOn'] },
    ],
    [
      'a milestone is no day',
      { milestones: [{ key: 'MIDPOINT', on: 'in March' }] },
      { reason: 'not-a-date', field: ['milestones', 'MIDPOINT', 'on'] },
    ],
    [
      'a window is given twice',
      {
        windows: [
          { key: 'SURVEY', opensOn: '2022-06-01', closesOn: '2022-06-30' },
          { key: 'SURVEY', opensOn: '2022-06-02', closesOn: '2022-06-30' },
        ],
      },
      { reason: 'given-twice', key: 'SURVEY', field: ['windows', '1'] },
    ],
    [
      'the announcement comes before applications close',
      { milestones: [{ key: 'ANNOUNCEMENT', on: '2021-09-29' }] },
      { reason: 'out-of-order', earlier: 'APPLICATIONS.closesOn', later: 'ANNOUNCEMENT' },
    ],
    [
      'goal work begins before goal setting',
      { windows: [{ key: 'GOAL_SETTING', opensOn: '2021-12-15', closesOn: '2021-12-31' }] },
      { reason: 'out-of-order', earlier: 'GOAL_SETTING.opensOn', later: 'GOAL_WORK.opensOn' },
    ],
    [
      'the cycle concludes before its survey begins',
      { milestones: [{ key: 'CONCLUSION', on: '2022-05-31' }] },
      { reason: 'out-of-order', earlier: 'SURVEY.opensOn', later: 'CONCLUSION' },
    ],
    [
      'nobody has a day to confirm',
      { policies: { confirmWithinDays: 0 } },
      { reason: 'policy-out-of-range', policy: 'confirmWithinDays', least: 1, most: 60 },
    ],
    [
      'places are half',
      { policies: { mostCapacity: 2.5 } },
      { reason: 'policy-out-of-range', policy: 'mostCapacity', least: 1, most: 20 },
    ],
    [
      'most places are fewer than least',
      { policies: { leastCapacity: 3, mostCapacity: 2 } },
      { reason: 'policy-out-of-range', policy: 'mostCapacity', least: 3, most: 20 },
    ],
  ])('is refused when %s', (_, changes, rejection) => {
    expect(plan(changes)).toEqual({ isOk: false, rejection });
  });
});
