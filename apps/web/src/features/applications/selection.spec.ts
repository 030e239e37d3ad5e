import { chooseAll, countChosen, extendTo, isChosen, NONE, toggle } from './selection';

const rows = ['a', 'b', 'c', 'd'];
const chosen = (selection: typeof NONE): string => rows.filter((row) => isChosen(selection, row)).join('');

describe('choosing rows', () => {
  it('turns one round, and back', () => {
    expect(chosen(toggle(NONE, 'b'))).toBe('b');
    expect(chosen(toggle(toggle(NONE, 'b'), 'b'))).toBe('');
  });

  it.each([
    ['downwards', 'b', 'd', 'bcd'],
    ['upwards', 'c', 'a', 'abc'],
  ])('takes a range %s from where the last choice was', (_way, from, to, expected) =>
    expect(chosen(extendTo(toggle(NONE, from), to, rows))).toBe(expected),
  );

  it('takes a range away when the last choice took one away', () => {
    const all = extendTo(toggle(NONE, 'a'), 'd', rows);
    expect(chosen(extendTo(toggle(all, 'b'), 'c', rows))).toBe('ad');
  });

  it('begins where it is without an earlier choice', () => {
    expect(chosen(extendTo(NONE, 'c', rows))).toBe('c');
    expect(chosen(extendTo(toggle(NONE, 'gone'), 'c', rows))).toBe('c');
  });

  it('takes everything that matches but a few, however many there are', () => {
    const but = toggle(chooseAll, 'c');
    expect(chosen(but)).toBe('abd');
    expect([countChosen(but, 5_000), countChosen(but, null), countChosen(toggle(NONE, 'a'), 5_000)]).toEqual([
      ...[4_999, null, 1],
    ]);
    expect(chosen(extendTo(but, 'd', rows))).toBe('ab');
  });
});
