import * as fc from 'fast-check';
import { emptySeating, seat, seatPath, unseat, type Seating } from './seating';

const SIZE = { rows: 9, columns: 3 };

function rowsIn({ head, next, previous }: Seating, column: number): number[] {
  const rows: number[] = [];
  for (let row = head[column]!; row !== -1; row = next[row]!) {
    expect(previous[row]).toBe(rows.at(-1) ?? -1);
    rows.push(row);
  }
  return rows.sort();
}

describe('the seating', () => {
  it('has nobody anywhere at first', () => {
    const { columnOf, used, head, next, previous } = emptySeating({ rows: 2, columns: 3 });
    expect([columnOf, next, previous].map((list) => [...list])).toEqual([
      [-1, -1],
      [-1, -1],
      [-1, -1],
    ]);
    expect([[...head], [...used]]).toEqual([
      [-1, -1, -1],
      [0, 0, 0],
    ]);
  });

  it('knows of each column who sits there, whoever comes and goes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(8), fc.integer({ min: -1, max: 2 })), { maxLength: 60 }), (moves) => {
        const seating = emptySeating(SIZE);
        for (const [row, column] of moves) {
          if (seating.columnOf[row]! >= 0) unseat(seating, row);
          expect(seating.columnOf[row]).toBe(-1);
          if (column >= 0) seat(seating, row, column);
          for (let at = 0; at < SIZE.columns; at++) {
            const there = [...seating.columnOf.keys()].filter((other) => seating.columnOf[other] === at);
            expect(rowsIn(seating, at)).toEqual(there);
            expect(seating.used[at]).toBe(there.length);
          }
        }
      }),
    );
  });

  it('moves every row of a path one column on', () => {
    const seating = emptySeating(SIZE);
    [0, 1].forEach((column, row) => seat(seating, row, column));
    seatPath(seating, Int32Array.of(7, 0, 1), 2, 7);
    expect([...seating.columnOf]).toEqual([1, 2, -1, -1, -1, -1, -1, 0, -1]);
    expect([...seating.used]).toEqual([1, 1, 1]);
  });
});
