import { nextLook } from './next-look';

describe('a file that was confirmed', () => {
  it.each([
    ['UNDER_WAY', 'CONFIRMING', 40, 'UNDER_WAY'],
    ['UNDER_WAY', 'CONFIRMED', 3, 'NONE'],
    ['UNDER_WAY', 'OUTDATED', 3, 'OUTDATED'],
    ['UNDER_WAY', 'CHECKED', 3, 'GIVEN_UP'],
    ['UNDER_WAY', null, 99, 'UNDER_WAY'],
    ['UNSURE', 'CHECKED', 3, 'UNSURE'],
    ['UNSURE', 'CONFIRMING', 3, 'UNDER_WAY'],
    ['UNSURE', 'CHECKED', 15, 'GIVEN_UP'],
    ['UNSURE', null, 99, 'UNSURE'],
  ] as const)('%s, answers %s after %s questions: %s', (before, state, times, after) => {
    expect(nextLook(before, state, times)).toBe(after);
  });
});
