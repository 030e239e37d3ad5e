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
  if ('row' in change) admitIndex(place, 'row', change.row, problem.rows);
  if ('column' in change) admitIndex(place, 'column', change.column, problem.columns);
  switch (change.kind) {
    case 'pin':
      return {
        problem,
        terms: {
          pins: [...terms.pins.filter(({ row }) => row !== change.row), pairOf(change)],
          blocks: without(terms.blocks, change),
        },
      };
    case 'unpin':
      return { problem, terms: { ...terms, pins: without(terms.pins, change) } };
    case 'block':
      return {
        problem,
        terms: { pins: without(terms.pins, change), blocks: [...without(terms.blocks, change), pairOf(change)] },
      };
    case 'unblock':
      return { problem, terms: { ...terms, blocks: without(terms.blocks, change) } };
    case 'withdraw':
      return {
        problem: withdraw(problem, change.row),
        terms: { ...terms, pins: terms.pins.filter(({ row }) => row !== change.row) },
      };
    case 'places':
      return { problem: { ...problem, capacity: problem.capacity.with(change.column, change.places) }, terms };
    case 'weight':
      return { problem: reweigh(problem, change, place), terms };
  }
}

function admitIndex(place: string, name: string, index: number, count: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= count) throw new InputError(place, `${index} is no ${name}`);
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
