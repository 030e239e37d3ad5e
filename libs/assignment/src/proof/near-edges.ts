import type { Problem } from '../problem';
import { columnOf, edgesOf, rowOf, type Run } from '../whatif/edge-book';
import { FITS, nextAbove, nextAboveAcross, nextListedAbove } from './row-within';

/** Edges of one row or column. */
interface NearRun extends Run {
  /** No edge that is not listed is worth more than this at the first prices. */
  readonly most: number;
}

/** Lists have up to one edge in so many, with its index: an eighth of a full matrix. */
const LISTED_SHARE = 16;

/**
 * The edges that can matter at prices near to some first ones, listed by row and by column.
 *
 * Invariant: an edge of a row that its list leaves out weighs at most the list's `most` plus the first
 * price of its column, an edge of a column at most `most` plus the first profit of its row. This holds
 * whatever prices and profits are, so that changes that start from the same solution share the lists.
 *
 * A row or a column is read as a whole when it is first asked for, and again when its list does not reach as far as asked.
 */
export class NearEdges {
  /** Lists are made so much longer than asked for. */
  margin = 0;
  private readonly ofRow: (NearRun | undefined)[];
  private readonly ofColumn: (NearRun | undefined)[];
  /** Where edges are gathered, and how many may still be listed. */
  private readonly id: Int32Array;
  private readonly weight: Int32Array;
  private left: number;

  /**
   * First prices by column and profits by row, absolute values below {@link FITS}: those of the columns and rows of
   * `level`, the lowest, for others anything, since no list of theirs is asked for.
   */
  constructor(
    private readonly problem: Problem,
    readonly level: number,
    readonly price: Int32Array,
    readonly profit: Int32Array,
  ) {
    const { rows, columns } = problem;
    this.ofRow = new Array<NearRun | undefined>(rows).fill(undefined);
    this.ofColumn = new Array<NearRun | undefined>(columns).fill(undefined);
    this.id = new Int32Array(Math.max(rows, columns));
    this.weight = new Int32Array(Math.max(rows, columns));
    this.left = edgesOf(problem) / LISTED_SHARE;
  }

  /** Every edge of the row that weighs more than `most` plus a first price, and maybe others. To be used before the next call. */
  row(row: number, most: number): Run | undefined {
    const known = this.ofRow[row];
    if (known !== undefined && known.most <= most) return known;
    if (!(most > -FITS)) return undefined;
    const bar = this.barFor(most);
    const count = this.gather(rowOf(this.problem, row), this.price, bar);
    return (this.ofRow[row] = this.listed(known, count, bar)) ?? this.gathered(count);
  }

  /** Every edge of the column that weighs more than `most` plus a first profit, and maybe others. To be used before the next call. */
  column(column: number, most: number): Run | undefined {
    const known = this.ofColumn[column];
    if (known !== undefined && known.most <= most) return known;
    if (!(most > -FITS)) return undefined;
    const bar = this.barFor(most);
    const count = this.gather(columnOf(this.problem, column), this.profit, bar);
    return (this.ofColumn[column] = this.listed(known, count, bar)) ?? this.gathered(count);
  }

  private barFor(most: number): number {
    return Math.max(Math.min(most, FITS - 1) - this.margin, 1 - FITS);
  }

  /** Gathers the edges that weigh more than `bar` plus what stands at their other end; how many. */
  private gather({ id: ids, weight: weights, from, step, count: edges }: Run, offset: Int32Array, bar: number): number {
    const { id, weight } = this;
    let count = 0;
    if (ids !== null) {
      const end = from + edges;
      for (let at = from; (at = nextListedAbove(ids, weights, at, end, offset, bar)) < end; at++) {
        id[count] = ids[at]!;
        weight[count++] = weights[at]!;
      }
      return count;
    }
    const next = step === 1 ? nextAbove : nextAboveAcross;
    for (let at = 0; (at = next(weights, from, at, edges, offset, bar, step)) < edges; at++) {
      id[count] = at;
      weight[count++] = weights[from + at * step]!;
    }
    return count;
  }

  private gathered(count: number): Run {
    return { id: this.id, weight: this.weight, from: 0, step: 1, count };
  }

  /** A list of what was gathered, where there is room for it in the place of the one before. */
  private listed(before: NearRun | undefined, count: number, most: number): NearRun | undefined {
    const left = this.left + (before?.count ?? 0);
    const fits = count <= left;
    this.left = fits ? left - count : left;
    return fits
      ? { ...this.gathered(count), id: this.id.slice(0, count), weight: this.weight.slice(0, count), most }
      : undefined;
  }
}
