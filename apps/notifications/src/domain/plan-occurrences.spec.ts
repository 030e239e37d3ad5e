import { cycleRules, noticeRules } from './default-program';
import { letterOf } from './letters/letter-of';
import { variablesOf } from './letter-variables';
import { noticeTemplates, type WindowKey } from './notice-rule';
import { ownDay, planCycle, planSubject } from './plan-occurrences';

const chicago = 'America/Chicago';
const cycleWith = (closesOn: string, opensOn = '2021-09-01', key: WindowKey = 'APPLICATIONS') => ({
  timeZone: chicago,
  windows: [{ key, opensOn, closesOn }],
  milestones: [],
});
const dayOf = (template: string, planned: readonly { template: string; on: string; dueAt: Date }[]) =>
  planned.filter((each) => each.template === template);

describe('the program as data', () => {
  it('has one rule and one letter for every notice', () => {
    expect(noticeRules.map(({ template }) => template).sort()).toEqual([...noticeTemplates].sort());
    for (const template of noticeTemplates) expect(letterOf(template).body.length).toBeGreaterThan(50);
  });

  it('uses in its own letters only variables that it offers', () => {
    for (const template of noticeTemplates) {
      const { subject, body } = letterOf(template);
      const used = [...`${subject}\n${body}`.matchAll(/\{\{ (\S+) \}\}/g)].map(([, name]) => name);
      expect(used.filter((name) => !variablesOf(template).includes(name!))).toEqual([]);
    }
  });

  it('lets nobody decline a decision or a receipt, and holds a second "no" for a person', () => {
    const held = cycleRules.filter(({ onAmbiguous }) => onAmbiguous === 'hold').map(({ template }) => template);
    expect(held).toEqual(['DECLINED']);
  });
});

describe('the days of a cycle', () => {
  it.each([
    // The clocks go forward on 14 March 2021 and back on 7 November 2021.
    ['2021-03-15', '2021-03-14', '2021-03-14T14:00:00Z'],
    ['2021-03-14', '2021-03-13', '2021-03-13T15:00:00Z'],
    ['2021-11-08', '2021-11-07', '2021-11-07T15:00:00Z'],
    ['2021-11-07', '2021-11-06', '2021-11-06T14:00:00Z'],
  ])('a window that ends on %s is told of the day before, %s at nine in the morning', (closesOn, on, dueAt) => {
    const [planned] = dayOf('DRAFT_CLOSES_TOMORROW', planCycle(cycleWith(closesOn)));
    expect(planned).toEqual({ template: 'DRAFT_CLOSES_TOMORROW', on, dueAt: new Date(dueAt) });
  });

  it.each([
    ['2021-03-12', 71],
    ['2021-11-05', 73],
    ['2021-06-03', 72],
  ])('three days after %s at nine comes %i hours later', (day, hours) => {
    const planned = planSubject('GOAL_SHEET', { dueOn: day, dueBy: null }, chicago);
    const [today] = dayOf('GOAL_SHEET_DUE_TODAY', planned);
    const [late] = dayOf('GOAL_SHEET_3_DAYS_LATE', planned);
    expect((late!.dueAt.getTime() - today!.dueAt.getTime()) / 3_600_000).toBe(hours);
  });

  it('checks in every month of the work, by the calendar', () => {
    const planned = dayOf('MONTHLY_CHECK_IN', planCycle(cycleWith('2022-06-30', '2021-12-31', 'GOAL_WORK')));
    expect(planned.map(({ on }) => on)).toEqual([
      '2022-01-31',
      '2022-02-28',
      '2022-03-31',
      '2022-04-30',
      '2022-05-31',
      '2022-06-30',
    ]);
  });

  it('has no notice for a date that the cycle does not have', () => {
    expect(planCycle({ timeZone: chicago, windows: [], milestones: [] })).toEqual([]);
  });
});

describe('the own date of a subject', () => {
  it.each([
    [{ dueOn: '2021-12-15', dueBy: null }, '2021-12-15'],
    [{ dueOn: null, dueBy: new Date('2021-11-23T06:00:00Z') }, '2021-11-22'],
    [{ dueOn: null, dueBy: new Date('2021-11-23T05:59:59.999Z') }, '2021-11-22'],
    [{ dueOn: null, dueBy: null }, null],
  ])('of %j is the day %s', (own, day) => {
    expect(ownDay(own, chicago)).toBe(day);
  });

  it('of an application causes nothing', () => {
    expect(planSubject('APPLICATION', { dueOn: '2021-12-15', dueBy: null }, chicago)).toEqual([]);
  });
});
