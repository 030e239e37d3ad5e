import { CYCLE_ID, exampleCycle, MATCH_ID, MENTEE_ID, MENTOR_ID, PROGRAM_ID, SHEET_ID } from './examples';
import { isLate } from './goal-sheet';
import { openedSheet } from './open-goal-sheet';

const whose = { programId: PROGRAM_ID, cycleId: CYCLE_ID, mentorId: MENTOR_ID, menteeId: MENTEE_ID };
const opened = (announcedAt: string, traits = {}) =>
  openedSheet({ id: MATCH_ID, ...whose, announcedAt: new Date(announcedAt) }, exampleCycle(traits), {
    id: SHEET_ID,
    at: new Date(announcedAt),
  });

describe('opening a goal sheet', () => {
  it.each([
    // The announcement's day is Chicago's, not Greenwich's.
    ['2021-11-15T15:00:00Z', 30, '2021-12-15', '2021-12-16T06:00:00.000Z'],
    ['2021-11-16T05:59:00Z', 30, '2021-12-15', '2021-12-16T06:00:00.000Z'],
    // Across the change to daylight saving time, the day still ends at midnight.
    ['2022-02-20T18:00:00Z', 30, '2022-03-22', '2022-03-23T05:00:00.000Z'],
    ['2021-11-15T15:00:00Z', 0, '2021-11-15', '2021-11-16T06:00:00.000Z'],
  ])('announced at %s with %d days, it is due on %s', (announcedAt, goalSheetDueDays, dueOn, endsAt) => {
    const sheet = opened(announcedAt, { goalSheetDueDays });
    expect(sheet.dueOn).toBe(dueOn);
    expect(sheet.dueAt.toISOString()).toBe(endsAt);
  });

  it('is a draft of the first edition that nobody shares', () => {
    expect(opened('2021-11-15T15:00:00Z')).toMatchObject({
      state: 'DRAFT',
      version: 1,
      edition: 1,
      isSharedByMentor: false,
      isSharedByMentee: false,
    });
  });

  it('is late from the end of its day, until it is submitted', () => {
    const sheet = opened('2021-11-15T15:00:00Z');
    const [before, after] = [new Date('2021-12-16T05:59:59Z'), new Date('2021-12-16T06:00:00Z')];
    expect([isLate(sheet, before), isLate(sheet, after)]).toEqual([false, true]);
    expect(isLate({ ...sheet, state: 'SUBMITTED' }, after)).toBe(false);
    expect(isLate({ ...sheet, state: 'RETURNED' }, after)).toBe(true);
  });
});
