import { nextStepOf } from './next-step';

describe('the next step about a goal sheet', () => {
  it.each([
    ['DRAFT', 'WRITE', 'AWAIT_MENTEE'],
    ['SUBMITTED', 'AWAIT_MENTOR', 'ANSWER'],
    ['RETURNED', 'REVISE', 'AWAIT_MENTEE'],
    ['AMENDED', 'REVISE', 'AWAIT_MENTEE'],
    ['AGREED', 'WORK_ON_GOALS', 'WORK_ON_GOALS'],
    ['CLOSED', null, null],
  ] as const)('of a sheet in %s is %s for the mentee and %s for the mentor', (state, mentee, mentor) => {
    expect([nextStepOf(state, 'MENTEE'), nextStepOf(state, 'MENTOR')]).toEqual([mentee, mentor]);
    expect(nextStepOf(state, null)).toBeNull();
  });
});
