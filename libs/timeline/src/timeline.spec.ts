import {
  addDays,
  addMonths,
  atWallTime,
  daysBetween,
  dueAt,
  endOfDay,
  isLocalDate,
  isTimeZone,
  isWindowOpen,
  localDateOf,
  startOfDay,
  windowFault,
} from './index';

const CHICAGO = 'America/Chicago';

describe('days of the calendar', () => {
  it.each([
    ['2021-02-28', true],
    ['2021-02-29', false],
    ['2024-02-29', true],
    ['2021-13-01', false],
    ['2021-9-1', false],
    ['1 September', false],
    ['0021-09-01', false],
    ['2021-09-01T00:00', false],
  ])('%s is a day: %s', (text, expected) => expect(isLocalDate(text)).toBe(expected));

  it.each([
    ['2021-12-15', 30, '2022-01-14'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2021-10-11', -7, '2021-10-04'],
  ])('%s and %i days is %s', (date, days, sum) => {
    expect(addDays(date, days)).toBe(sum);
    expect(daysBetween(date, sum)).toBe(days);
  });

  it('keeps to the last day of a shorter month', () => expect(addMonths('2022-01-31', 1)).toBe('2022-02-28'));
});

describe('days and instants', () => {
  it.each([
    ['2021-10-11', CHICAGO, '2021-10-12T05:00:00.000Z'],
    ['2021-11-07', CHICAGO, '2021-11-08T06:00:00.000Z'],
    ['2022-03-13', CHICAGO, '2022-03-14T05:00:00.000Z'],
    ['2021-10-11', 'Pacific/Honolulu', '2021-10-12T10:00:00.000Z'],
    ['2021-12-31', 'UTC', '2022-01-01T00:00:00.000Z'],
  ])('%s in %s ends at %s', (date, zone, end) => expect(endOfDay(date, zone).toISOString()).toBe(end));

  it.each([
    ['2021-11-07', 25],
    ['2022-03-13', 23],
    ['2022-03-14', 24],
  ])('%s in Chicago has %i hours', (date, hours) => {
    expect(endOfDay(date, CHICAGO).getTime() - startOfDay(date, CHICAGO).getTime()).toBe(hours * 3_600_000);
  });

  it('moves a time that the clocks skip to after the gap, and takes the first of two', () => {
    expect(atWallTime('2022-03-13', '02:30', CHICAGO).toISOString()).toBe('2022-03-13T08:30:00.000Z');
    expect(atWallTime('2021-11-07', '01:30', CHICAGO).toISOString()).toBe('2021-11-07T06:30:00.000Z');
  });

  it('knows on which day an instant falls', () => {
    expect(localDateOf(new Date('2021-10-12T04:59:59Z'), CHICAGO)).toBe('2021-10-11');
    expect(localDateOf(new Date('2021-10-12T05:00:00Z'), CHICAGO)).toBe('2021-10-12');
  });

  it.each([
    ['America/Chicago', true],
    ['America/Argentina/Buenos_Aires', true],
    ['Etc/GMT+5', true],
    ['UTC', true],
    ['America/Springfield', false],
    ['+05:00', false],
    ['CST', false],
    ['', false],
  ])('%s is a zone: %s', (name, expected) => expect(isTimeZone(name)).toBe(expected));
});

describe('relative due dates', () => {
  it.each([
    ['2021-11-09', 73],
    ['2022-03-15', 71],
    ['2021-10-15', 72],
  ])('three days before 09:00 on %s is %i hours before', (anchor, hours) => {
    const before = dueAt(anchor, { days: -3 }, '09:00', CHICAGO);
    expect(atWallTime(anchor, '09:00', CHICAGO).getTime() - before.getTime()).toBe(hours * 3_600_000);
  });

  it('counts months before days', () => {
    expect(dueAt('2022-01-31', { months: 1, days: 1 }, '09:00', 'UTC').toISOString()).toBe('2022-03-01T09:00:00.000Z');
  });
});

describe('windows', () => {
  const september = { opensOn: '2021-09-01', closesOn: '2021-09-30' };

  it.each([
    ['2021-09-01T04:59:59Z', false],
    ['2021-09-01T05:00:00Z', true],
    ['2021-10-01T04:59:59Z', true],
    ['2021-10-01T05:00:00Z', false],
  ])('at %s it is open: %s', (at, expected) => expect(isWindowOpen(september, CHICAGO, new Date(at))).toBe(expected));

  it('names what is wrong with one', () => {
    expect(windowFault(september)).toBeNull();
    expect(windowFault({ opensOn: '2021-09-01', closesOn: '2021-09-01' })).toBeNull();
    expect(windowFault({ opensOn: '2021-10-01', closesOn: '2021-09-30' })).toMatchObject({
      reason: 'closes-before-it-opens',
    });
    expect(windowFault({ opensOn: '2021-09-01', closesOn: '2021-09-31' })).toEqual({
      reason: 'not-a-date',
      field: 'closesOn',
    });
  });
});
