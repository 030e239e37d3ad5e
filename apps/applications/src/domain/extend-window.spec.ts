import { windowOf, type Cycle, type WindowKey } from './cycle';
import type { CycleState } from './cycle-state';
import { extendWindow, openedEarly, type ExtendWindowRejection } from './extend-window';
import { exampleCycle } from './program-examples';

const now = new Date('2021-09-20T12:00:00Z');
const extend = (cycle: Cycle, closesOn: string, key: WindowKey = 'APPLICATIONS', at = now) =>
  extendWindow(cycle, key, closesOn, at);

describe('extending a window', () => {
  it('moves its end to the later day and leaves every other date alone', () => {
    const cycle = exampleCycle({ state: 'OPEN' });
    const result = extend(cycle, '2021-10-11');
    expect(result.isOk && windowOf(result.value, 'APPLICATIONS')).toEqual({
      key: 'APPLICATIONS',
      opensOn: '2021-09-01',
      closesOn: '2021-10-11',
    });
    expect(result.isOk && result.value.windows.slice(1)).toEqual(cycle.windows.slice(1));
    expect(result.isOk && [result.value.state, result.value.revision]).toEqual(['OPEN', 2]);
  });

  it('to the day on which it ends already changes nothing', () => {
    const cycle = exampleCycle({ state: 'OPEN' });
    const result = extend(cycle, '2021-09-30');
    expect(result.isOk && result.value).toBe(cycle);
  });

  it('takes applications again when the review had begun', () => {
    const result = extend(exampleCycle({ state: 'IN_REVIEW' }), '2021-10-11');
    expect(result.isOk && result.value.state).toBe('OPEN');
  });

  it('of applications stops before the announcement, however long the review', () => {
    const reviewed = extend(exampleCycle({ state: 'OPEN' }), '2021-12-15', 'REVIEW');
    expect(reviewed.isOk && extend(reviewed.value, '2021-11-16')).toEqual({
      isOk: false,
      rejection: { reason: 'after-what-follows', limit: '2021-11-15' },
    });
  });

  it('of the review leaves the cycle where it is', () => {
    const result = extend(exampleCycle({ state: 'IN_REVIEW' }), '2021-11-30', 'REVIEW');
    expect(result.isOk && result.value.state).toBe('IN_REVIEW');
  });

  it.each<[string, CycleState, WindowKey, string, string, ExtendWindowRejection]>([
    ['a day that is none', 'OPEN', 'APPLICATIONS', '2021-02-30', '', { reason: 'not-a-date' }],
    ['an earlier day', 'OPEN', 'APPLICATIONS', '2021-09-29', '', { reason: 'not-later', closesOn: '2021-09-30' }],
    [
      'a day that is over',
      'IN_REVIEW',
      'APPLICATIONS',
      '2021-10-11',
      '2021-10-12T05:00:00Z',
      { reason: 'in-the-past' },
    ],
    [
      'a day after the end of the review',
      'OPEN',
      'APPLICATIONS',
      '2021-11-08',
      '',
      { reason: 'after-what-follows', limit: '2021-11-07' },
    ],
    [
      'a day after the conclusion',
      'ACTIVE',
      'GOAL_WORK',
      '2022-07-01',
      '',
      { reason: 'after-what-follows', limit: '2022-06-30' },
    ],
    [
      'a later day, when the committee matches',
      'MATCHING',
      'APPLICATIONS',
      '2021-10-11',
      '',
      { reason: 'phase-over', state: 'MATCHING' },
    ],
    [
      'a later day, when people were told',
      'ANNOUNCED',
      'REVIEW',
      '2021-11-30',
      '',
      { reason: 'phase-over', state: 'ANNOUNCED' },
    ],
    ['any day of a concluded cycle', 'CONCLUDED', 'SURVEY', '2022-07-01', '', { reason: 'cycle-over' }],
    ['any day of a cancelled cycle', 'CANCELLED', 'APPLICATIONS', '2021-10-11', '', { reason: 'cycle-over' }],
  ])('to %s is refused', (_, state, key, closesOn, at, rejection) => {
    const result = extend(exampleCycle({ state }), closesOn, key, at === '' ? now : new Date(at));
    expect(result).toEqual({ isOk: false, rejection });
  });
});

describe('opening by hand', () => {
  const window = windowOf(exampleCycle(), 'APPLICATIONS');

  it('before the day begins the window today', () => {
    expect(openedEarly(window, '2021-08-20')).toEqual({ ...window, opensOn: '2021-08-20' });
  });

  it.each(['2021-09-01', '2021-09-15'])('on %s leaves the window as it is', (today) => {
    expect(openedEarly(window, today)).toBe(window);
  });
});
