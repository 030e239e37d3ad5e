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
  /** 1: the row, or the column, has such a pair. */
  readonly isRowChanged: Uint8Array;
  readonly isColumnChanged: Uint8Array;
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
  const isRowChanged = new Uint8Array(base.rows);
  const isColumnChanged = new Uint8Array(base.columns);
  for (const pair of open.keys()) {
    isRowChanged[Math.floor(pair / base.columns)] = 1;
    isColumnChanged[pair % base.columns] = 1;
  }
  const least = Math.max(floor ?? -Infinity, NO_EDGE + 1);
  return { base, weights, withdrawn, open, isRowChanged, isColumnChanged, least };
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
  const { base } = book;
  if (book.withdrawn.has(row)) return EMPTY;
  const run = isDense(base)
    ? { id: null, weight: base.dense, from: row * base.columns, step: 1, count: base.columns }
    : {
        id: base.column,
        weight: base.weight,
        from: base.rowStart[row]!,
        step: 1,
        count: base.rowStart[row + 1]! - base.rowStart[row]!,
      };
  return book.isRowChanged[row] === 1 ? changedRun(book, run, (column) => pairNumber(base, row, column)) : run;
}

/** The edges of a column, those of withdrawn rows included. The first call for a sparse problem reads all its edges once. */
export function runOfColumn(book: EdgeBook, column: number): Run {
  const { base } = book;
  const run = isDense(base)
    ? { id: null, weight: base.dense, from: column, step: base.columns, count: base.rows }
    : runOfSparseColumn(incidenceOf(base), column);
  return book.isColumnChanged[column] === 1 ? changedRun(book, run, (row) => pairNumber(base, row, column)) : run;
}

const EMPTY: Run = { id: null, weight: new Int32Array(0), from: 0, step: 1, count: 0 };

function changedRun({ open }: EdgeBook, { id, weight, from, step, count }: Run, pairOf: (id: number) => number): Run {
  const ids = id === null ? null : id.subarray(from, from + count);
  const weights = Int32Array.from({ length: count }, (_, at) => {
    return open.get(pairOf(ids === null ? at : ids[at]!)) ?? weight[from + at * step]!;
  });
  return { id: ids, weight: weights, from: 0, step: 1, count };
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
