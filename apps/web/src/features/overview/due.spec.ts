import { dueOf, type DueFacts } from './due';

const nothing: DueFacts = {
  state: 'ACTIVE',
  windows: [{ key: 'REVIEW', closesAt: '2021-11-08T06:00:00Z' }],
  milestones: [{ key: 'ANNOUNCEMENT', on: '2021-11-15' }],
  applicationCounts: [],
  disagreementCount: 0,
  reviewerLoads: [],
  runs: [],
  matchCounts: [],
  goalSheetsLate: 0,
  noticeCounts: [],
};

const due = (facts: Partial<DueFacts>, today = '2021-11-01') =>
  dueOf({ ...nothing, ...facts }, new Date(`${today}T15:00:00Z`), today).map(
    ({ key, count, isPressing }) => `${key} ${count}${isPressing ? '!' : ''}`,
  );

describe('what is due today', () => {
  it('is nothing where nothing waits', () => {
    expect(due({})).toEqual([]);
  });

  it('is nothing that could not be read', () => {
    const unread = { applicationCounts: null, disagreementCount: null, reviewerLoads: null, runs: null };
    expect(due({ ...unread, state: 'MATCHING', matchCounts: null, goalSheetsLate: null, noticeCounts: null })).toEqual(
      [],
    );
  });

  it.each([
    ['2021-11-01', ['disputed 2!', 'undecided 12', 'reviewsOpen 7']],
    ['2021-11-20', ['undecided 12!', 'disputed 2!', 'reviewsLate 7!']],
  ])('in review, on %s, is to decide', (today, expected) => {
    const applicationCounts = [
      { state: 'SUBMITTED', count: 4 },
      { state: 'IN_REVIEW', count: 8 },
      { state: 'ACCEPTED', count: 30 },
    ];
    const reviewerLoads = [
      { assigned: 10, submitted: 6 },
      { assigned: 3, submitted: 0 },
    ];
    expect(due({ state: 'IN_REVIEW', applicationCounts, disagreementCount: 2, reviewerLoads }, today)).toEqual(
      expected,
    );
  });

  it('is not to decide once people were told, whatever was left unread', () => {
    expect(due({ reviewerLoads: [{ assigned: 10, submitted: 0 }], disagreementCount: 1 })).toEqual([]);
  });

  it.each([
    [[], '2021-11-10', ['noRun 1']],
    [[{ id: 'a', state: 'COMPUTED' }], '2021-11-10', ['toSign 1']],
    [[{ id: 'a', state: 'COMPUTED' }], '2021-11-15', ['toSign 1!']],
    [
      [
        { id: 'b', state: 'SIGNED' },
        { id: 'a', state: 'COMPUTED' },
      ],
      '2021-11-16',
      ['announceLate 1!', 'toAnnounce 1!'],
    ],
  ])('in matching, with the runs %j on %s, is %j', (runs, today, expected) => {
    expect(due({ state: 'MATCHING', runs }, today)).toEqual(expected);
  });

  it('in the year is what bounced, what is held, who has not answered and whose sheet is late', () => {
    const noticeCounts = [
      { state: 'PLANNED', count: 5, held: 3 },
      { state: 'BOUNCED', count: 1, held: 0 },
    ];
    const matchCounts = [{ state: 'ANNOUNCED', count: 1 }];
    expect(due({ noticeCounts, matchCounts, goalSheetsLate: 2 })).toEqual([
      'lettersFailed 1!',
      'sheetsLate 2!',
      'lettersHeld 3',
      'unconfirmed 1',
    ]);
  });
});
