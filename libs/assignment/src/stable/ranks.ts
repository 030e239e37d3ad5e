import { InputError } from '../door/input-error';
import { isDense, type Problem } from '../problem';

/**
 * What both sides think of each pair: one rank per edge (or per entry of a
 * dense matrix), 1 or any other number for the best, higher for worse; equal
 * ranks are ties. Pairs without an edge are unacceptable to both.
 */
export interface Ranks {
  /** What the row thinks of the column. */
  readonly rowRank: Int32Array;
  /** What the column thinks of the row. */
  readonly columnRank: Int32Array;
}

/** The best and the worst rank that there is. */
export const LOWEST = -2147483648;
export const HIGHEST = 2147483647;

/** The side whose wishes go first where several assignments are stable. */
export type Side = 'rows' | 'columns';

/** Guarantees one rank per edge on both sides, or throws an {@link InputError}. */
export function admitRanks(problem: Problem, ranks: Ranks): void {
  const edges = isDense(problem) ? problem.dense.length : problem.column.length;
  for (const name of ['rowRank', 'columnRank'] as const) {
    const values = ranks[name];
    if (!(values instanceof Int32Array)) throw new InputError(name, 'is no Int32Array');
    if (values.length !== edges) throw new InputError(name, `has length ${values.length} instead of ${edges}`);
  }
}
