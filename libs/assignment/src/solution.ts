import type { Pair } from './problem';

/**
 * What the best assignment is.
 *
 * - `placed-then-total`: most rows of the highest class placed, then of the
 *   next, down to the last; among those the greatest total. (Serving the higher
 *   classes first never lowers the number placed altogether: the sets of rows
 *   that can be placed together are the independent sets of a matroid.)
 * - `total`: the greatest total; a row stays out where no pair adds to it.
 * - `fairest`: most rows placed as above; among those the worst pair as good as
 *   possible, then the next worst, and so on (leximin).
 */
export type Goal = 'placed-then-total' | 'total' | 'fairest';

export type Stage = 'reading' | 'placing' | 'pricing' | 'finishing' | 'levels' | 'ties' | 'checking';

export interface Progress {
  readonly stage: Stage;
  /** Done part of this stage, 0 to 1. */
  readonly fraction: number;
}

export interface SolveOptions {
  /** Default: `placed-then-total`. */
  readonly goal?: Goal;
  /** Whole number from 0 to 2^32 - 1 that decides between equally good assignments. Default 0. */
  readonly seed?: number;
  /** Pairs that must be part of the assignment, whatever they weigh. */
  readonly pins?: readonly Pair[];
  /** Pairs that must not be part of it. A pair without an edge may be blocked. */
  readonly blocks?: readonly Pair[];
  /** Pairs that weigh less are refused, except pins. Default: none. */
  readonly floor?: number;
  /** Called between steps; must not change the problem. */
  readonly onProgress?: (progress: Progress) => void;
  /** Read between steps; when true, {@link SolveCancelled} is thrown within 50 ms. */
  readonly signal?: { readonly aborted: boolean };
}

/** What was asked, as it is recorded in a solution. */
export interface Terms {
  readonly goal: Goal;
  readonly seed: number;
  readonly pins: readonly Pair[];
  readonly blocks: readonly Pair[];
  readonly floor: number | null;
}

/**
 * The proof that an assignment is the best (linear-programming duality, one
 * block of columns per level). See `proof/check.ts` for what it has to fulfil.
 */
export interface Certificate {
  /** Price of a place in each column, in units of weight. */
  readonly columnPrice: Float64Array;
  /**
   * 0: nobody who is left out competes for this column. c + 1: a row of class c
   * that is left out could reach it by a chain of swaps. {@link CLOSED_LEVEL}:
   * no place was left once the pins were seated.
   */
  readonly columnLevel: Uint16Array;
  /** For the goal `fairest`: one entry per weight that had to be used, rising. */
  readonly fairLevels: readonly FairLevel[];
  /** Fingerprint of everything in the solution: a changed solution no longer fits it. */
  readonly digest: string;
}

/** One step of the leximin proof: this weight is used `count` times and cannot be used less. */
export interface FairLevel {
  readonly weight: number;
  readonly count: number;
  /** Columns whose price is not 0, rising, and their prices, in edges of this weight. */
  readonly pricedColumn: Int32Array;
  readonly price: Int32Array;
}

/** Level of a column without a free place: nobody can be seated there. */
export const CLOSED_LEVEL = 65535;

export interface Solution extends Terms {
  /** Column of each row, or -1 where it is unplaced. */
  readonly columnOf: Int32Array;
  /** Number of rows placed, pins included. */
  readonly placed: number;
  /** Sum of the weights of the pairs, pins included. */
  readonly total: number;
  readonly certificate: Certificate;
}

/** Thrown when `signal.aborted` turned true. */
export class SolveCancelled extends Error {
  constructor() {
    super('The solve was cancelled by its caller.');
    this.name = 'SolveCancelled';
  }
}
