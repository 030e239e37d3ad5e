import { nextActionOf, nextActions, type MatchStanding } from './next-action';

const sheet = {
  id: 'sheet',
  state: 'DRAFT',
  nextStep: 'WRITE',
  edition: 1,
  dueAt: '2021-12-16T06:00:00Z',
  goals: [],
} as const;

const match = (traits: Partial<MatchStanding> = {}): MatchStanding => ({
  id: 'match',
  state: 'ACTIVE',
  viewerCanConfirm: false,
  confirmBy: '2021-11-23T06:00:00Z',
  goalsBy: '2022-01-01T06:00:00Z',
  goalSheet: sheet,
  ...traits,
});

const TODAY = '2021-12-16';
const goal = { state: 'ACTIVE', targetOn: '2022-05-31' } as const;

describe('what a participant does next', () => {
  it('is to confirm, before anything else, by the last day', () => {
    expect(nextActionOf(match({ state: 'ANNOUNCED', viewerCanConfirm: true }), TODAY)).toEqual({
      kind: 'CONFIRM',
      matchId: 'match',
      sheetId: null,
      by: '2021-11-23T06:00:00Z',
    });
  });

  it.each([
    ['writing', 'DRAFT', 'WRITE', 'WRITE'],
    ['writing again what was returned', 'RETURNED', 'REVISE', 'REVISE'],
    ['waiting for the mentee', 'DRAFT', 'AWAIT_MENTEE', 'AWAIT_MENTEE'],
  ] as const)('is %s, by the day of the sheet', (_what, state, nextStep, kind) => {
    const action = nextActionOf(match({ goalSheet: { ...sheet, state, nextStep } }), TODAY);
    expect(action).toEqual({ kind, matchId: 'match', sheetId: 'sheet', by: sheet.dueAt });
  });

  it.each(['AWAIT_MENTOR', 'ANSWER'] as const)('is %s, by the end of the time for goals', (nextStep) => {
    const action = nextActionOf(match({ goalSheet: { ...sheet, state: 'SUBMITTED', nextStep } }), TODAY);
    expect(action).toMatchObject({ kind: nextStep, by: '2022-01-01T06:00:00Z' });
  });

  it('is finishing an amendment, which has no day of its own', () => {
    const amended = { ...sheet, state: 'AMENDED', edition: 2, nextStep: 'REVISE', goals: [goal] } as const;
    expect(nextActionOf(match({ goalSheet: amended }), TODAY)).toMatchObject({ kind: 'AMEND', by: null });
  });

  it.each([
    ['working on the goals while their days are to come', '2022-05-31', 'WORK'],
    ['noting how a goal went on the day after its own', '2022-06-01', 'CONCLUDE'],
  ])('is %s', (_what, today, kind) => {
    const agreed = { ...sheet, state: 'AGREED', nextStep: 'WORK_ON_GOALS', goals: [goal] } as const;
    expect(nextActionOf(match({ goalSheet: agreed }), today)).toMatchObject({ kind, by: null });
  });

  it('is not asked about a goal that was concluded', () => {
    const done = {
      ...sheet,
      state: 'AGREED',
      nextStep: 'WORK_ON_GOALS',
      goals: [{ ...goal, state: 'ACHIEVED' }],
    } as const;
    expect(nextActionOf(match({ goalSheet: done }), '2022-06-01')).toMatchObject({ kind: 'WORK' });
  });

  it('is nothing but patience while the sheet is being opened', () => {
    expect(nextActionOf(match({ goalSheet: null }), TODAY)).toMatchObject({ kind: 'AWAIT_SHEET', sheetId: null });
  });

  it.each(['COMPLETED', 'ENDED_WITHOUT_FAULT', 'ENDED_FOR_CAUSE'] as const)(
    'is nothing once the match is %s',
    (state) => {
      expect(nextActionOf(match({ state }), TODAY)).toBeNull();
    },
  );

  it('is nothing once the sheet is closed', () => {
    const closed = { ...sheet, state: 'CLOSED', nextStep: null } as const;
    expect(nextActionOf(match({ goalSheet: closed }), TODAY)).toBeNull();
  });

  it('comes in the order of who waits for whom, then of the days', () => {
    const answer = (id: string, goalsBy: string) => ({
      ...match({ id, goalSheet: { ...sheet, state: 'SUBMITTED', nextStep: 'ANSWER' }, goalsBy }),
      today: TODAY,
    });
    const waiting = { ...match({ id: 'waits', goalSheet: { ...sheet, nextStep: 'AWAIT_MENTEE' } }), today: TODAY };
    const unconfirmed = { ...match({ id: 'new', viewerCanConfirm: true }), today: TODAY };
    const order = nextActions([waiting, answer('later', '2022-01-09'), answer('sooner', '2022-01-02'), unconfirmed]);
    expect(order.map(({ matchId }) => matchId)).toEqual(['new', 'sooner', 'later', 'waits']);
  });
});
