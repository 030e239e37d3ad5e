import { moveOf } from './table-keys';

const press = (key: string, more: { shiftKey?: boolean; ctrlKey?: boolean; metaKey?: boolean } = {}) =>
  moveOf({ shiftKey: false, ctrlKey: false, metaKey: false, key, ...more }, 5, 100);

describe('the keys of the table', () => {
  it.each([
    ['ArrowDown', 6],
    ['ArrowUp', 4],
    ['PageDown', 15],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 99],
  ])('%s goes to row %i', (key, to) => {
    expect(press(key)).toEqual({ kind: 'go', to, isExtending: false });
    expect(press(key, { shiftKey: true })).toEqual({ kind: 'go', to, isExtending: true });
  });

  it.each([
    [' ', {}, 'flip'],
    [' ', { shiftKey: true }, 'extend'],
    ['Enter', {}, 'open'],
    ['Escape', {}, 'none'],
    ['a', { ctrlKey: true }, 'all'],
    ['A', { metaKey: true }, 'all'],
  ])('%j with %j does its part', (key, more, kind) => expect(press(key, more)).toEqual({ kind }));

  it('leaves every other key to the browser', () => {
    for (const key of ['a', 'Tab', 'F5']) expect(press(key)).toBeNull();
    expect(press('ArrowDown', { ctrlKey: true })).toBeNull();
  });
});
