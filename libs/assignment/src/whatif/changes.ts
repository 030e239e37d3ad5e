import { edgeOf } from '../door/admit-options';
import { InputError } from '../door/input-error';
import { isDense, NO_EDGE, type Pair, type Problem } from '../problem';
import type { Terms } from '../solution';

/** One thing that a person changes before solving again. */
export type Change =
  | ({ readonly kind: 'pin' } & Pair)
  | ({ readonly kind: 'unpin' } & Pair)
  | ({ readonly kind: 'block' } & Pair)
  | ({ readonly kind: 'unblock' } & Pair)
  /** The row takes no place any more. */
  | { readonly kind: 'withdraw'; readonly row: number }
  /** The column has this many places now. */
  | { readonly kind: 'places'; readonly column: number; readonly places: number }
  /** The pair, which has an edge, weighs this now. */
  | ({ readonly kind: 'weight'; readonly weight: number } & Pair);

export interface Changed {
  readonly problem: Problem;
  readonly terms: Pick<Terms, 'pins' | 'blocks'>;
}

/**
 * Guarantees the problem and terms after the changes, in their order, and leaves
 * the given ones alone. A pin moves the row's earlier pin and lifts a block of the pair; a block
 * lifts a pin of the pair. A withdrawn row keeps its index and loses its edges.
 * Throws {@link InputError} that names the change.
 */
export function applyChanges(problem: Problem, terms: Terms, changes: readonly Change[]): Changed {
  return changes.reduce<Changed>((before, change, index) => apply(before, change, `changes[${index}]`), {
    problem,
    terms,
  });
}

function apply({ problem, terms }: Changed, change: Change, place: string): Changed {
  admitPlace(problem, change, place);
  return { problem: changedProblem(problem, change, place), terms: changedTerms(terms, change) };
}

function admitPlace(problem: Problem, change: Change, place: string): void {
  if ('row' in change) admitIndex(place, 'row', change.row, problem.rows);
  if ('column' in change) admitIndex(place, 'column', change.column, problem.columns);
}

/** Whether the change names a row and a column of the problem. */
export function isInside({ rows, columns }: Problem, change: Change): boolean {
  return isIndex('row' in change ? change.row : 0, rows) && isIndex('column' in change ? change.column : 0, columns);
}

function isIndex(index: number, count: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < count;
}

/** Pins and blocks after a change that makes sense. */
export function changedTerms({ pins, blocks }: Changed['terms'], change: Change): Changed['terms'] {
  switch (change.kind) {
    case 'pin':
      return {
        pins: [...pins.filter(({ row }) => row !== change.row), pairOf(change)],
        blocks: without(blocks, change),
      };
    case 'unpin':
      return { pins: without(pins, change), blocks };
    case 'block':
      return { pins: without(pins, change), blocks: [...without(blocks, change), pairOf(change)] };
    case 'unblock':
      return { pins, blocks: without(blocks, change) };
    case 'withdraw':
      return { pins: pins.filter(({ row }) => row !== change.row), blocks };
    default:
      return { pins, blocks };
  }
}

function changedProblem(problem: Problem, change: Change, place: string): Problem {
  if (change.kind === 'withdraw') return withdraw(problem, change.row);
  if (change.kind === 'places') return { ...problem, capacity: problem.capacity.with(change.column, change.places) };
  return change.kind === 'weight' ? reweigh(problem, change, place) : problem;
}

function admitIndex(place: string, name: string, index: number, count: number): void {
  if (!isIndex(index, count)) throw new InputError(place, `${index} is no ${name}`);
}

function pairOf({ row, column }: Pair): Pair {
  return { row, column };
}

function without(pairs: readonly Pair[], { row, column }: Pair): readonly Pair[] {
  return pairs.filter((pair) => pair.row !== row || pair.column !== column);
}

function withdraw(problem: Problem, row: number): Problem {
  if (isDense(problem)) {
    const { columns } = problem;
    return { ...problem, dense: problem.dense.slice().fill(NO_EDGE, row * columns, (row + 1) * columns) };
  }
  const from = problem.rowStart[row]!;
  const to = problem.rowStart[row + 1]!;
  return {
    ...problem,
    rowStart: problem.rowStart.map((start, at) => (at > row ? start - (to - from) : start)),
    column: cut(problem.column, from, to),
    weight: cut(problem.weight, from, to),
  };
}

function cut(values: Int32Array, from: number, to: number): Int32Array {
  const left = new Int32Array(values.length - (to - from));
  left.set(values.subarray(0, from));
  left.set(values.subarray(to), from);
  return left;
}

function reweigh(problem: Problem, { row, column, weight }: Pair & { weight: number }, place: string): Problem {
  const edge = edgeOf(problem, { row, column });
  if (edge < 0) throw new InputError(place, `there is no edge from row ${row} to column ${column}`);
  if ((weight | 0) !== weight || weight === NO_EDGE) throw new InputError(place, `${weight} is no weight`);
  if (isDense(problem)) return { ...problem, dense: problem.dense.with(edge, weight) };
  return { ...problem, weight: problem.weight.with(edge, weight) };
}
