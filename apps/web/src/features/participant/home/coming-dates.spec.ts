import { comingDates } from './coming-dates';

const cycle = {
  id: 'cycle',
  timeZone: 'America/Chicago',
  windows: [
    { key: 'APPLICATIONS', opensOn: '2021-09-01', closesOn: '2021-12-31', closesAt: '2022-01-01T06:00:00Z' },
    { key: 'GOAL_SETTING', opensOn: '2021-11-15', closesOn: '2021-12-31', closesAt: '2022-01-01T06:00:00Z' },
    { key: 'SURVEY', opensOn: '2022-06-01', closesOn: '2022-06-30', closesAt: '2022-07-01T05:00:00Z' },
  ],
  milestones: [
    { key: 'ANNOUNCEMENT', on: '2021-11-15' },
    { key: 'NETWORKING_SESSION', on: '2022-01-20' },
    { key: 'CONCLUSION', on: '2022-06-30' },
  ],
} as const;

const match = {
  id: 'match',
  viewerCanConfirm: false,
  confirmBy: '2021-11-23T06:00:00Z',
  cycle,
  goalSheet: { state: 'DRAFT', edition: 1, dueOn: '2021-12-15', dueAt: '2021-12-16T06:00:00Z' },
};
const kinds = (matches: readonly (typeof match)[], now: string) =>
  comingDates(matches, new Date(now)).map(({ kind, day }) => `${day} ${kind}`);

describe('the coming dates of a participant', () => {
  it('are those of the pair and of the cycle, soonest first, without the applicants’', () => {
    expect(kinds([match], '2021-11-20T12:00:00Z')).toEqual([
      '2021-12-15 SHEET_DUE',
      '2021-12-31 CLOSES_GOAL_SETTING',
      '2022-01-20 NETWORKING_SESSION',
      '2022-06-01 OPENS_SURVEY',
      '2022-06-30 CONCLUSION',
    ]);
  });

  it('have the last day to confirm only for who has not', () => {
    const open = { ...match, viewerCanConfirm: true };
    expect(kinds([open], '2021-11-20T12:00:00Z')[0]).toBe('2021-11-22 CONFIRM');
  });

  it('stay until the day is over where the program is', () => {
    expect(kinds([match], '2021-12-16T05:59:00Z')).toContain('2021-12-15 SHEET_DUE');
    expect(kinds([match], '2021-12-16T06:01:00Z')).not.toContain('2021-12-15 SHEET_DUE');
  });

  it('name a cycle’s day once for a mentor of several', () => {
    const other = { ...match, id: 'other', goalSheet: { ...match.goalSheet, state: 'AGREED' } };
    expect(kinds([match, other], '2022-01-02T12:00:00Z')).toEqual([
      '2022-01-20 NETWORKING_SESSION',
      '2022-06-01 OPENS_SURVEY',
      '2022-06-30 CONCLUSION',
    ]);
  });
});
