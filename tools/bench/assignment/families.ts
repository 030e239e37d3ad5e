import type { Problem } from '@bookends/assignment';
import { Random } from './random';

/** What a pair weighs, given who is paired. Whole numbers. */
type Weigh = (row: number, column: number) => number;

/** The families of the table that the engine has to reach. */
export const FAMILIES = ['uniform', 'geometric', 'categorical', 'machol-wien', 'ties', 'overdemanded'] as const;

/** Families that the engine was not built along, each hard for a method in its own way. */
export const OTHER_FAMILIES = ['products', 'common', 'grouped', 'line', 'wide'] as const;

export type Family = (typeof FAMILIES)[number] | (typeof OTHER_FAMILIES)[number];

export interface Size {
  readonly rows: number;
  /** Edges per row; absent: every pair. */
  readonly degree?: number;
  /** Places of a column are drawn from 1 to this. Default 1. */
  readonly mostPlaces?: number;
  /** Columns per row. Default 1 (overdemanded: always a quarter). */
  readonly columnsPerRow?: number;
}

/**
 * A seeded instance.
 *
 * - uniform: weights 0 to 999,999 drawn at random.
 * - geometric: points in a square of side 100,000; the closer the heavier.
 * - categorical: mentoring pools: topics wanted and offered, time zones, years; many ties. A full one pairs only who shares a language.
 * - machol-wien: (row + 1) * (column + 1), the classical adversary of path methods, as a cost (sparse: of random columns).
 * - ties: weights 0 to 4.
 * - overdemanded: categorical, four rows for every place.
 * - products: of two numbers drawn below 1,000: all rows want the same columns, some more than others.
 * - common: the same weight for all rows, 100,000,000 for the first column, a half for the second, a third and so on, and up to 999 of their own.
 * - grouped: drawn below 100 for each pair of 12 groups of rows and 12 of columns: nearly all is tied.
 * - line: the nearer two points of a line of length 1,000,000, the heavier.
 * - wide: drawn from all even numbers of 31 bits.
 */
export function generate(
  family: Family,
  { rows, degree, mostPlaces = 1, columnsPerRow = 1 }: Size,
  seed: number,
): Problem {
  const random = new Random(seed);
  const columns = family === 'overdemanded' ? Math.ceil(rows / 4) : Math.round(rows * columnsPerRow);
  const capacity = Int32Array.from({ length: columns }, () => 1 + random.below(mostPlaces));
  const weigh = WEIGHERS[family](rows, columns, random);
  if (degree !== undefined) return sparse(rows, columns, capacity, Math.min(degree, columns), weigh, random);
  if (family === 'categorical' || family === 'overdemanded')
    return sharedLanguage(rows, columns, capacity, weigh, random);
  const dense = new Int32Array(rows * columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) dense[row * columns + column] = weigh(row, column);
  return { rows, columns, capacity, dense };
}

type Weigher = (rows: number, columns: number, random: Random) => Weigh;

const WEIGHERS: Readonly<Record<Family, Weigher>> = {
  uniform: (_, __, random) => () => random.below(1_000_000),
  geometric,
  categorical,
  'machol-wien': macholWien,
  ties: (_, __, random) => () => random.below(5),
  overdemanded: categorical,
  products,
  common: (_, __, random) => (___, column) => Math.floor(1e8 / (column + 1)) + random.below(1000),
  grouped,
  line,
  wide: (_, __, random) => () => 2 * random.below(2 ** 30) - 2 ** 30,
};

function products(rows: number, columns: number, random: Random): Weigh {
  const factor = drawn(rows, 1000, random);
  const other = drawn(columns, 1000, random);
  return (row, column) => factor[row]! * other[column]!;
}

function grouped(rows: number, columns: number, random: Random): Weigh {
  const group = drawn(rows, 12, random);
  const other = drawn(columns, 12, random);
  const weight = drawn(144, 100, random);
  return (row, column) => weight[12 * group[row]! + other[column]!]!;
}

function line(rows: number, columns: number, random: Random): Weigh {
  const at = drawn(rows, 1_000_000, random);
  const other = drawn(columns, 1_000_000, random);
  return (row, column) => -Math.abs(at[row]! - other[column]!);
}

function drawn(count: number, below: number, random: Random): Int32Array {
  return Int32Array.from({ length: count }, () => random.below(below));
}

/** In whole units of the least power of two with which the largest product fits in 31 bits. */
function macholWien(rows: number, columns: number): Weigh {
  const unit = 2 ** Math.max(0, Math.ceil(Math.log2(rows * columns + 1)) - 31);
  return (row, column) => -Math.floor(((row + 1) * (column + 1)) / unit);
}

function geometric(rows: number, columns: number, random: Random): Weigh {
  const point = (): number => random.below(100_000);
  const rowX = Int32Array.from({ length: rows }, point);
  const rowY = Int32Array.from({ length: rows }, point);
  const columnX = Int32Array.from({ length: columns }, point);
  const columnY = Int32Array.from({ length: columns }, point);
  return (row, column) => -Math.round(Math.hypot(rowX[row]! - columnX[column]!, rowY[row]! - columnY[column]!));
}

function categorical(rows: number, columns: number, random: Random): Weigh {
  const topics = (): number => [0, 1, 2, 3].reduce((mask) => mask | (1 << random.below(20)), 0);
  const wants = Int32Array.from({ length: rows }, topics);
  const offers = Int32Array.from({ length: columns }, topics);
  const rowZone = Int32Array.from({ length: rows }, () => random.below(24));
  const columnZone = Int32Array.from({ length: columns }, () => random.below(24));
  const rowYears = Int32Array.from({ length: rows }, () => random.below(10));
  const columnYears = Int32Array.from({ length: columns }, () => 5 + random.below(25));
  return (row, column) => {
    const apart = Math.abs(rowZone[row]! - columnZone[column]!);
    const overlap = 12 - Math.min(apart, 24 - apart);
    const years = columnYears[column]! - rowYears[row]!;
    return 10 * bits(wants[row]! & offers[column]!) + overlap + (years >= 5 && years <= 15 ? 8 : 0);
  };
}

function bits(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}

function sparse(
  rows: number,
  columns: number,
  capacity: Int32Array,
  degree: number,
  weigh: Weigh,
  random: Random,
): Problem {
  const rowStart = Int32Array.from({ length: rows + 1 }, (_, row) => row * degree);
  const column = new Int32Array(rows * degree);
  const weight = new Int32Array(rows * degree);
  const lastRow = new Int32Array(columns).fill(-1);
  for (let edge = 0; edge < column.length;) {
    const row = Math.floor(edge / degree);
    const to = random.below(columns);
    if (lastRow[to] === row) continue;
    lastRow[to] = row;
    column[edge] = to;
    weight[edge++] = weigh(row, to);
  }
  return { rows, columns, capacity, rowStart, column, weight };
}

/** Two languages of nine per person; a pair needs one in common. */
function sharedLanguage(rows: number, columns: number, capacity: Int32Array, weigh: Weigh, random: Random): Problem {
  const languages = (): number => (1 << random.below(9)) | (1 << random.below(18));
  const rowSpeaks = Int32Array.from({ length: rows }, languages);
  const columnSpeaks = Int32Array.from({ length: columns }, languages);
  const rowStart = new Int32Array(rows + 1);
  const column: number[] = [];
  const weight: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let to = 0; to < columns; to++) {
      if ((rowSpeaks[row]! & columnSpeaks[to]!) === 0) continue;
      column.push(to);
      weight.push(weigh(row, to));
    }
    rowStart[row + 1] = column.length;
  }
  return { rows, columns, capacity, rowStart, column: Int32Array.from(column), weight: Int32Array.from(weight) };
}
