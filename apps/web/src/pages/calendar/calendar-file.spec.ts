import { calendarFile, type CalendarCycle } from './calendar-file';

const cycle: CalendarCycle = {
  __typename: 'Cycle',
  id: '01a21549-03d5-7256-be75-a0f83a7354ce',
  name: '2021-2022',
  state: 'OPEN',
  isTakingApplications: true,
  windows: [
    {
      __typename: 'CycleWindow',
      key: 'APPLICATIONS',
      opensOn: '2021-09-01',
      closesOn: '2021-10-11',
      opensAt: '2021-09-01T05:00:00.000Z',
      closesAt: '2021-10-12T05:00:00.000Z',
      isOpen: true,
    },
  ],
  milestones: [{ __typename: 'Milestone', key: 'ANNOUNCEMENT', on: '2021-11-15' }],
  windowChanges: [
    { __typename: 'WindowChange', key: 'APPLICATIONS', previousClosesOn: '2021-09-30', closesOn: '2021-10-11' },
  ],
  program: { __typename: 'Program', id: '1', slug: 'bridges', name: 'Bridges' },
};

const words = { nameOf: (key: string) => key, url: 'https://m.example.org/', now: new Date('2021-09-20T12:00:00Z') };

describe('the calendar file of a cycle', () => {
  const lines = calendarFile(cycle, words).split('\r\n');

  it('has windows as instants, and says with each move that it is a newer one', () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:01a21549-03d5-7256-be75-a0f83a7354ce-applications@bookends',
        'DTSTART:20210901T050000Z',
        'DTEND:20211012T050000Z',
        'SEQUENCE:1',
        'DTSTAMP:20210920T120000Z',
        'SUMMARY:Bridges 2021-2022: APPLICATIONS',
      ]),
    );
  });

  it('has points as days, wherever the calendar is read', () => expect(lines).toContain('DTSTART;VALUE=DATE:20211115'));

  it('takes the events of a cycle that was given up back', () =>
    expect(calendarFile({ ...cycle, state: 'CANCELLED' }, words)).toContain('STATUS:CANCELLED'));
});
