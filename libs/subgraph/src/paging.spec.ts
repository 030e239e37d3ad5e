import { decodeCursor, encodeCursor, pageOf, pageSize } from './paging';

describe('paging', () => {
  it('reads twenty rows unless told', () => {
    expect(pageSize(undefined)).toBe(20);
    expect(pageSize(100)).toBe(100);
  });

  it.each([0, -1, 101, 1.5])('refuses a page of %s rows', (first) => {
    expect(() => pageSize(first)).toThrow('first: must be from 1 to 100');
  });

  it('gives back the parts of its own cursors', () => {
    expect(decodeCursor(encodeCursor('Ó', 3, null), 3)).toEqual(['Ó', 3, null]);
    expect(decodeCursor(null, 3)).toBeNull();
  });

  it.each(['', 'nonsense', encodeCursor('a'), Buffer.from('[{}]').toString('base64url')])(
    'refuses %s as a cursor of two parts',
    (cursor) => {
      expect(() => decodeCursor(cursor, 2)).toThrow('after: is not a cursor of this list');
    },
  );

  it('tells by one row more that there is a next page', () => {
    const map = { node: (row: number) => row, cursor: (row: number) => `c${row}` };
    expect(pageOf([1, 2, 3], 2, map)).toEqual({
      edges: [
        { node: 1, cursor: 'c1' },
        { node: 2, cursor: 'c2' },
      ],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: 'c1', endCursor: 'c2' },
    });
    expect(pageOf([], 2, map).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });
});
