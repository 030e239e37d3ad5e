import { memoryOf } from './memory-of';

describe('memoryOf', () => {
  it('stays within one and a half times the input where rows have fifty edges', () => {
    const rows = 200;
    const edges = rows * 50;
    const problem = {
      rows,
      columns: rows,
      capacity: new Int32Array(rows).fill(1),
      rowStart: Int32Array.from({ length: rows + 1 }, (_, row) => 50 * row),
      column: Int32Array.from({ length: edges }, (_, edge) => edge % 50),
      weight: new Int32Array(edges),
    };
    const { inputBytes, workingBytes } = memoryOf(problem);
    expect(inputBytes).toBe(8 * edges + 8 * rows);
    expect(workingBytes - 16 * edges).toBeLessThan(1.5 * inputBytes);
  });

  it('adds up what its description says', () => {
    const full = { rows: 30, columns: 40, capacity: new Int32Array(40).fill(2), dense: new Int32Array(1200) };
    expect(memoryOf(full)).toEqual({
      inputBytes: 4 * 1200 + 4 * 70,
      workingBytes: 16 * 720 + 4 * (30 + 75) + 104 * 30 + 146 * 40 + 16 * 80 + 2 * 4 * 1200,
    });
    expect(memoryOf(full, { goal: 'fairest' }).workingBytes - memoryOf(full).workingBytes).toBe(8 * 1200);
  });

  it('counts the other side of a market in which places are scarce', () => {
    const full = (rows: number) => {
      const columns = 40;
      return memoryOf({
        rows,
        columns,
        capacity: new Int32Array(columns).fill(1),
        dense: new Int32Array(rows * columns),
      });
    };
    const perRow = (full(99).workingBytes - full(89).workingBytes) / 10;
    const added = full(100).workingBytes - full(99).workingBytes - perRow;
    expect(Math.round(added / 400)).toBe(Math.round((5 * 4000 + 16 * 960 + 166 * 100 + 104 * 40) / 400));
  });

  it('counts a bound for every sixteen edges of long lists', () => {
    const list = (length: number): ReturnType<typeof memoryOf> =>
      memoryOf({
        rows: 10,
        columns: 40_000,
        capacity: new Int32Array(40_000),
        rowStart: Int32Array.from({ length: 11 }, (_, row) => row * length),
        column: new Int32Array(10 * length),
        weight: new Int32Array(10 * length),
      });
    const added = list(128).workingBytes - list(127).workingBytes;
    expect(added).toBe(8 * 10 + 4 * (10 + 80));
  });

  it('grows with the copies of the goal fairest', () => {
    const problem = { rows: 9, columns: 9, capacity: new Int32Array(9).fill(1), dense: new Int32Array(81) };
    expect(memoryOf(problem, { goal: 'fairest' }).workingBytes).toBeGreaterThan(memoryOf(problem).workingBytes);
  });
});
