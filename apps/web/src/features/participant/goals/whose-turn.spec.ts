import { standingOf, stepsOf } from './whose-turn';

const days = { dueAt: '2021-12-16T06:00:00Z', goalsBy: '2022-01-01T06:00:00Z' };

describe('whose turn it is', () => {
  it.each([
    ['DRAFT', 'WRITE', 'WRITE', true, days.dueAt],
    ['RETURNED', 'REVISE', 'REVISE', true, days.dueAt],
    ['AMENDED', 'REVISE', 'AMEND', true, null],
    ['DRAFT', 'AWAIT_MENTEE', 'AWAIT_WRITING', false, days.dueAt],
    ['RETURNED', 'AWAIT_MENTEE', 'AWAIT_REVISION', false, days.dueAt],
    ['AMENDED', 'AWAIT_MENTEE', 'AWAIT_AMENDMENT', false, null],
    ['SUBMITTED', 'AWAIT_MENTOR', 'AWAIT_MENTOR', false, days.goalsBy],
    ['SUBMITTED', 'ANSWER', 'ANSWER', true, days.goalsBy],
    ['AGREED', 'WORK_ON_GOALS', 'WORK', true, null],
    ['CLOSED', null, 'CLOSED', false, null],
  ] as const)('for a sheet that is %s and asks to %s is %s', (state, nextStep, turn, isMine, by) => {
    expect(standingOf({ state, nextStep, ...days })).toEqual({ turn, isMine, by });
  });

  it('goes through three steps', () => {
    const standings = (state: 'DRAFT' | 'SUBMITTED' | 'AGREED') => stepsOf(state).map(({ standing }) => standing);
    expect(standings('DRAFT')).toEqual(['now', 'later', 'later']);
    expect(standings('SUBMITTED')).toEqual(['done', 'now', 'later']);
    expect(standings('AGREED')).toEqual(['done', 'done', 'done']);
  });
});
