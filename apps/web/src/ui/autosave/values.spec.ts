import { changesOf, isSame, join } from './values';

describe('values of a page', () => {
  it.each([
    [undefined, ''],
    [null, []],
    ['a ', 'a'],
    [
      ['x', 'y'],
      ['x', 'y'],
    ],
    [{ words: 'a' }, { words: 'a' }],
  ])('%j and %j are the same', (one, other) => expect(isSame(one, other)).toBe(true));

  it.each([
    ['a', 'b'],
    [
      ['x', 'y'],
      ['y', 'x'],
    ],
    [0, null],
    [false, null],
  ])('%j and %j differ', (one, other) => expect(isSame(one, other)).toBe(false));

  it('tells what was changed, also what was emptied', () => {
    expect(changesOf({ a: 'x', b: 'y', c: 'z' }, { a: 'x', b: '', c: 'w' })).toEqual({ b: '', c: 'w' });
  });

  it('joins what two made of one base, and names what both changed', () => {
    const base = { same: '1', mine: '1', theirs: '1', both: '1', alike: '1' };
    const mine = { ...base, mine: '2', both: '2', alike: '3' };
    const theirs = { ...base, theirs: '2', both: '3', alike: '3', new: '1' };
    expect(join<string>(base, mine, theirs)).toEqual({
      values: { same: '1', mine: '2', theirs: '2', both: '2', alike: '3', new: '1' },
      clashes: ['both'],
      taken: ['theirs', 'new'],
    });
  });
});
