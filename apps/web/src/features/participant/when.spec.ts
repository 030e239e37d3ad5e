import { dayIn, dayInWords, daysBetween, daysInWords, placeOf, readDeadline } from './when';

const now = new Date('2021-12-10T15:00:00Z');
const DUE = '2021-12-16T06:00:00Z';

describe('a deadline', () => {
  it('is the end of its day where the program is', () => {
    const reader = { zone: 'America/Chicago', locale: 'en' };
    expect(readDeadline(DUE, 'America/Chicago', reader, now)).toEqual({
      lastDay: '2021-12-15',
      daysLeft: 5,
      forReader: null,
    });
  });

  it('is told on the clock of a reader elsewhere', () => {
    const reader = { zone: 'Europe/Berlin', locale: 'en' };
    expect(readDeadline(DUE, 'America/Chicago', reader, now).forReader).toMatch(/^Thursday, December 16 at 7:00.AM$/);
  });

  it('needs no second clock where another zone has the same time', () => {
    const reader = { zone: 'America/Winnipeg', locale: 'en' };
    expect(readDeadline(DUE, 'America/Chicago', reader, now).forReader).toBeNull();
  });

  it('that has passed has days less than none', () => {
    const reader = { zone: 'America/Chicago', locale: 'en' };
    expect(readDeadline(DUE, 'America/Chicago', reader, new Date('2021-12-16T15:00:00Z')).daysLeft).toBe(-1);
  });
});

describe('a day', () => {
  it('is that of the zone', () => {
    expect(dayIn('America/Chicago', new Date('2021-12-16T05:59:00Z'))).toBe('2021-12-15');
    expect(dayIn('Asia/Tokyo', new Date('2021-12-15T15:00:00Z'))).toBe('2021-12-16');
  });

  it('is counted over the change of the clocks', () => expect(daysBetween('2022-03-12', '2022-03-14')).toBe(2));

  it('has its year where it is not this one', () => {
    expect(dayInWords('en', '2021-12-31', '2021-12-16')).toBe('Friday, December 31');
    expect(dayInWords('en', '2022-01-20', '2021-12-16')).toBe('Thursday, January 20, 2022');
  });

  it.each([
    [-1, 'yesterday'],
    [0, 'today'],
    [14, 'in 14 days'],
    [35, 'in 5 weeks'],
    [196, 'in 6 months'],
  ])('that is %d days off is %s', (days, words) => expect(daysInWords('en', days)).toBe(words));

  it('is in a place with a name', () => expect(placeOf('America/New_York')).toBe('New York'));
});
