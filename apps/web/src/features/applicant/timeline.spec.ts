import { timelineOf } from './timeline';

const window = (key: 'APPLICATIONS' | 'REVIEW', closesOn: string) => ({ key, closesOn, closesAt: '', isOpen: false });
const cycle = {
  windows: [window('APPLICATIONS', '2021-09-30'), window('REVIEW', '2021-11-07')],
  milestones: [
    { key: 'ANNOUNCEMENT' as const, on: '2021-11-15' },
    { key: 'CONCLUSION' as const, on: '2022-06-30' },
  ],
};
const began = { state: 'DRAFT' as const, at: '2021-09-05T10:00:00Z' };
const sent = { state: 'SUBMITTED' as const, at: '2021-09-07T10:00:00Z' };

const linesOf = (...told: Parameters<typeof timelineOf>) =>
  timelineOf(...told).map(({ text, at, on, isLatest }) => `${text} ${at ?? on}${isLatest ? ' *' : ''}`);

describe('the dates of an application', () => {
  it('are what happened, and then what is ahead', () => {
    expect(linesOf({ state: 'SUBMITTED', steps: [began, sent] }, cycle, '2021-09-08')).toEqual([
      'step.DRAFT 2021-09-05T10:00:00Z',
      'step.SUBMITTED 2021-09-07T10:00:00Z *',
      'ahead.decision 2021-11-07',
      'ahead.announcement 2021-11-15',
    ]);
  });

  it('do not promise a day that is over', () => {
    expect(linesOf({ state: 'SUBMITTED', steps: [] }, cycle, '2021-11-08')).toEqual(['ahead.announcement 2021-11-15']);
  });

  it('end for whoever has left', () => {
    expect(linesOf({ state: 'WITHDRAWN', steps: [] }, cycle, '2021-09-08')).toEqual([]);
  });

  it('go to the end of the cycle for whoever is matched', () => {
    expect(linesOf({ state: 'PLACED', steps: null }, cycle, '2021-12-01')).toEqual(['ahead.conclusion 2022-06-30']);
  });
});
