import type { Heartbeat } from '../heartbeat';
import { isDense, NO_EDGE, type Pair, type Problem, type SparseProblem } from '../problem';
import type { Terms } from '../solution';

/**
 * The edges of a problem after some changes, without a copy of them: the arrays
 * of the problem that the changes began from, and what is different since.
 */
export interface EdgeBook {
  /** The problem whose arrays are read. */
  readonly base: Problem;
  /** Weights that were changed since, by {@link pairNumber}. */
  readonly weights: ReadonlyMap<number, number>;
  /** Rows that were withdrawn since: they have no edges. */
  readonly withdrawn: ReadonlySet<number>;
  /** What pairs weigh that are blocked ({@link NO_EDGE}) or were changed. */
  readonly open: ReadonlyMap<number, number>;
  /** The same by row and then column, and by column and then row. */
  readonly openOfRow: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly openOfColumn: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Pairs that weigh less are refused. */
  readonly least: number;
}

/** Entry k leads to `id[from + k]` (k itself where there are no ids) and weighs `weight[from + k * step]`. */
export interface Run {
  readonly id: Int32Array | null;
  readonly weight: Int32Array;
  readonly from: number;
  readonly step: number;
  readonly count: number;
}

export function openBook(
  base: Problem,
  { blocks, floor }: Pick<Terms, 'blocks' | 'floor'>,
  weights: ReadonlyMap<number, number>,
  withdrawn: ReadonlySet<number>,
): EdgeBook {
  const open = new Map(weights);
  for (const block of blocks) open.set(pairNumber(base, block.row, block.column), NO_EDGE);
  const openOfRow = new Map<number, Map<number, number>>();
  const openOfColumn = new Map<number, Map<number, number>>();
  for (const [pair, weight] of open) {
    const row = Math.floor(pair / base.columns);
    const column = pair % base.columns;
    openOfRow.set(row, (openOfRow.get(row) ?? new Map<number, number>()).set(column, weight));
    openOfColumn.set(column, (openOfColumn.get(column) ?? new Map<number, number>()).set(row, weight));
  }
  const least = Math.max(floor ?? -Infinity, NO_EDGE + 1);
  return { base, weights, withdrawn, open, openOfRow, openOfColumn, least };
}

export function pairNumber({ columns }: Pick<Problem, 'columns'>, row: number, column: number): number {
  return row * columns + column;
}

/** What the pair weighs in the problem, refused or not; {@link NO_EDGE} where it has no edge. O(edges of the row) when sparse. */
export function weightOf({ base, weights, withdrawn }: EdgeBook, { row, column }: Pair): number {
  if (withdrawn.has(row)) return NO_EDGE;
  const changed = weights.get(pairNumber(base, row, column));
  if (changed !== undefined) return changed;
  if (isDense(base)) return base.dense[row * base.columns + column]!;
  for (let edge = base.rowStart[row]!; edge < base.rowStart[row + 1]!; edge++)
    if (base.column[edge] === column) return base.weight[edge]!;
  return NO_EDGE;
}

/** What the pair weighs where it may be used, else {@link NO_EDGE}. */
export function openWeightOf(book: EdgeBook, pair: Pair): number {
  const weight = weightOf(book, pair);
  const isRefused = weight < book.least || book.open.get(pairNumber(book.base, pair.row, pair.column)) === NO_EDGE;
  return isRefused ? NO_EDGE : weight;
}

/** The edges of a row; those under `least` must be passed over. */
export function runOfRow(book: EdgeBook, row: number): Run {
  if (book.withdrawn.has(row)) return EMPTY;
  return withOpen(rowOf(book.base, row), book.openOfRow.get(row));
}

/** The edges of a column, those of withdrawn rows included. The first call for a sparse problem reads all its edges once. */
export function runOfColumn(book: EdgeBook, column: number): Run {
  return withOpen(columnOf(book.base, column), book.openOfColumn.get(column));
}

/** How many edges the problem has; in a full matrix also those that are none. */
export function edgesOf(problem: Problem): number {
  return (isDense(problem) ? problem.dense : problem.weight).length;
}

/** The edges of a row of a problem. */
export function rowOf(problem: Problem, row: number): Run {
  if (isDense(problem)) {
    const { dense, columns } = problem;
    return { id: null, weight: dense, from: row * columns, step: 1, count: columns };
  }
  const { rowStart, column, weight } = problem;
  const from = rowStart[row]!;
  return { id: column, weight, from, step: 1, count: rowStart[row + 1]! - from };
}

/** The edges of a column of a problem. The first call for a sparse one reads all its edges once. */
export function columnOf(problem: Problem, column: number): Run {
  if (!isDense(problem)) return runOfSparseColumn(incidenceOf(problem), column);
  const { dense, rows, columns } = problem;
  return { id: null, weight: dense, from: column, step: columns, count: rows };
}

const EMPTY: Run = { id: null, weight: new Int32Array(0), from: 0, step: 1, count: 0 };

/** A copy with what some of the entries, by where they lead to, weigh instead. */
function withOpen(run: Run, open: ReadonlyMap<number, number> | undefined): Run {
  if (open === undefined) return run;
  const { weight, from, step, count } = run;
  const id = run.id?.subarray(from, from + count) ?? null;
  const weights = new Int32Array(count);
  for (let at = 0, entry = from; at < count; at++, entry += step) weights[at] = weight[entry]!;
  for (const [to, value] of open) {
    const at = id === null ? to : id.indexOf(to);
    if (at >= 0) weights[at] = value;
  }
  return { id, weight: weights, from: 0, step: 1, count };
}

/** The edges of a sparse problem by column. */
interface Incidence {
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly weight: Int32Array;
}

const incidences = new WeakMap<SparseProblem, Incidence>();

/** Puts the edges of a sparse problem in order by column, unless that was done. O(edges). */
export function prepareColumns({ base }: EdgeBook, heartbeat: Heartbeat): void {
  if (!isDense(base)) incidenceOf(base, heartbeat);
}

function incidenceOf(problem: SparseProblem, heartbeat?: Heartbeat): Incidence {
  const known = incidences.get(problem);
  if (known !== undefined) return known;
  const made = sortByColumn(problem, heartbeat);
  incidences.set(problem, made);
  return made;
}

/** By counting. O(edges). */
function sortByColumn(
  { rows, columns, rowStart, column, weight }: SparseProblem,
  heartbeat: Heartbeat | undefined,
): Incidence {
  const start = new Int32Array(columns + 1);
  for (let edge = 0; edge < column.length; edge++) start[column[edge]! + 1]!++;
  for (let at = 0; at < columns; at++) start[at + 1]! += start[at]!;
  const end = start.slice(0, columns);
  const sorted = { start, row: new Int32Array(column.length), weight: new Int32Array(column.length) };
  for (let row = 0; row < rows; row++) {
    heartbeat?.work(2 * (rowStart[row + 1]! - rowStart[row]!));
    for (let edge = rowStart[row]!; edge < rowStart[row + 1]!; edge++) {
      const entry = end[column[edge]!]!++;
      sorted.row[entry] = row;
      sorted.weight[entry] = weight[edge]!;
    }
  }
  return sorted;
}

function runOfSparseColumn({ start, row, weight }: Incidence, column: number): Run {
  return { id: row, weight, from: start[column]!, step: 1, count: start[column + 1]! - start[column]! };
}
