import { endOfDayAfter, localDayOf, offsetMinutesOn } from './local-day';

describe('days in a zone', () => {
  it.each([
    ['2021-12-01', 'America/Chicago', -360],
    ['2021-07-01', 'America/Chicago', -300],
    ['2021-12-01', 'America/Phoenix', -420],
    ['2021-12-01', 'Asia/Kathmandu', 345],
    ['2021-12-01', 'Pacific/Apia', 780],
  ])('on %s in %s is %i minutes ahead of UTC', (day, zone, minutes) => {
    expect(offsetMinutesOn(day, zone)).toBe(minutes);
  });

  it('are named as people there name them', () => {
    expect(localDayOf(new Date('2021-11-16T05:59:59Z'), 'America/Chicago')).toBe('2021-11-15');
    expect(localDayOf(new Date('2021-11-16T06:00:00Z'), 'America/Chicago')).toBe('2021-11-16');
  });

  it.each([
    ['2021-11-15T20:00:00Z', 7, '2021-11-23T06:00:00.000Z'],
    ['2021-11-05T20:00:00Z', 3, '2021-11-09T06:00:00.000Z'],
    ['2022-03-12T20:00:00Z', 0, '2022-03-13T06:00:00.000Z'],
    ['2022-03-12T20:00:00Z', 1, '2022-03-14T05:00:00.000Z'],
  ])('end, counted from %s and %i days on, at %s, also across a change of the clocks', (at, days, end) => {
    expect(endOfDayAfter(new Date(at), days, 'America/Chicago').toISOString()).toBe(end);
  });
});
