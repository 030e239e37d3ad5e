import { nextReview, withSkipped } from './next-review';

describe('what a reviewer reads next', () => {
  it.each<[string, string[], string[], string | null, string | null]>([
    ['the first of the queue', ['a', 'b'], [], null, 'a'],
    ['not what they are leaving', ['a', 'b'], [], 'a', 'b'],
    ['not what they skipped', ['a', 'b', 'c'], ['a'], 'b', 'c'],
    ['what was skipped longest ago, when only that is left', ['a', 'b'], ['b', 'a'], null, 'b'],
    ['the only one again, when it was skipped', ['a'], ['a'], 'a', 'a'],
    ['nothing that is no longer open', [], ['a'], 'a', null],
  ])('is %s', (_what, open, skipped, leaving, expected) => expect(nextReview(open, skipped, leaving)).toBe(expected));

  it('puts what is skipped again at the end', () => expect(withSkipped(['a', 'b'], 'a')).toEqual(['b', 'a']));
});
