import { NO_EDGE, type DenseProblem } from '../problem';

/** Seeded whole numbers from 0 to `end - 1`, the same on every machine (xorshift of Marsaglia, 2003). */
export function drawFrom(seed: number): (end: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return (end) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % end;
  };
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
  /** Places of a column are drawn from 1 to this. Default 1. */
  readonly places?: number;
  /** Of 100 pairs, so many have no edge. Default 0. */
  readonly holes?: number;
  /** Weights differ by less than this (`cost` and `close` by as much as they do). */
  readonly spread?: number;
  readonly classes?: number;
}

/**
 * A seeded full matrix. `drawn`: weights at random; `close`: the nearer two points of a line and of a few groups are, the
 * heavier; `cost`: minus the product of the indices (Machol and Wien); `grouped`: drawn for each pair of a few groups;
 * `products`: of two numbers drawn.
 */
export function matrixOf(
  family: 'drawn' | 'close' | 'cost' | 'grouped' | 'products',
  { rows, columns, places = 1, holes = 0, spread = 1000, classes = 1 }: Shape,
  seed: number,
): DenseProblem {
  const draw = drawFrom(seed);
  const at = Int32Array.from({ length: rows + columns }, () => draw(spread));
  const group = Int32Array.from({ length: rows + columns }, () => draw(7));
  const ofGroups = family === 'grouped' ? Int32Array.from({ length: 49 }, () => draw(spread)) : undefined;
  const weigh = (row: number, column: number): number => {
    if (family === 'cost') return -(row + 1) * (column + 1);
    if (family === 'drawn') return draw(spread) - (spread >> 2);
    const other = rows + column;
    if (family === 'products') return at[row]! * at[other]!;
    return ofGroups
      ? ofGroups[7 * group[row]! + group[other]!]!
      : (group[row] === group[other] ? spread : 0) - Math.abs(at[row]! - at[other]!);
  };
  const dense = Int32Array.from({ length: rows * columns }, (_, edge) =>
    draw(100) < holes ? NO_EDGE : weigh(Math.floor(edge / columns), edge % columns),
  );
  const capacity = Int32Array.from({ length: columns }, () => 1 + draw(places));
  const priority = classes > 1 ? Uint8Array.from({ length: rows }, () => draw(classes)) : undefined;
  return { rows, columns, capacity, dense, ...(priority && { priority }) };
}
