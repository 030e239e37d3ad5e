import { dayIn, timelineOf } from './timeline';

describe('the timeline of a cycle', () => {
  const dates = {
    windows: [
      { key: 'GOAL_WORK', opensOn: '2021-12-01', closesOn: '2022-06-30' },
      { key: 'APPLICATIONS', opensOn: '2021-09-01', closesOn: '2021-10-11' },
    ],
    milestones: [{ key: 'NETWORKING_SESSION', on: '2022-01-20' }],
  };

  it('is in the order of the year, and says where today stands', () => {
    expect(timelineOf(dates, '2021-12-16').map(({ key, place }) => `${key} ${place}`)).toEqual([
      'APPLICATIONS past',
      'GOAL_WORK now',
      'NETWORKING_SESSION coming',
    ]);
  });

  it('counts the last day of a window as its own', () => {
    expect(timelineOf(dates, '2021-10-11')[0]).toMatchObject({ place: 'now' });
  });

  it('knows the day of the program, not of the reader', () => {
    expect(dayIn('America/Chicago', new Date('2021-12-16T05:00:00Z'))).toBe('2021-12-15');
  });
});
