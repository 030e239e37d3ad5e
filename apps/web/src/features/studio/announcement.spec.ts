import { announcementOf, isTyped, stepFrom } from './announcement';

const proposal = (id: string, isVoid = false) => ({ id, isVoid }) as never;

describe('an announcement', () => {
  it('leaves out what is void, and counts two letters for each pair', () => {
    const { proposals, voidCount, letterCount } = announcementOf([proposal('a'), proposal('b', true), proposal('c')]);
    expect([proposals.map(({ id }) => id), voidCount, letterCount]).toEqual([['a', 'c'], 1, 4]);
  });

  it.each([
    ['74', true],
    [' 74 ', true],
    ['074', false],
    ['7', false],
    ['', false],
  ])('is confirmed by its number of pairs: %j is %s', (text, isRight) => expect(isTyped(text, 74)).toBe(isRight));

  it.each([
    [0, -1, 3, 2],
    [2, 1, 3, 0],
    [0, 1, 0, 0],
  ])('is read pair by pair: from %i by %i of %i to %i', (at, step, count, next) =>
    expect(stepFrom(at, step, count)).toBe(next),
  );
});
