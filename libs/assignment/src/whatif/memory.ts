import type { Problem } from '../problem';
import type { Solution } from '../solution';
import type { TightGraph } from '../ties/tight-graph';

/** What the solver knew when it was done, so that a what-if can go on from there. Arrays of its own: nobody else holds them. */
export interface Remembered {
  readonly problem: Problem;
  /** Column of each row, -1 where it is out or pinned. */
  readonly columnOf: Int32Array;
  readonly level: Uint16Array;
  /** Prices of the columns (Infinity: closed) and profits of the rows. */
  readonly price: Float64Array;
  readonly profit: Float64Array;
  /** What the best assignments could differ in before ties were settled. */
  readonly graph: TightGraph;
  /** Prices of the columns in tie keys, where something was tied. */
  readonly tiePrice: Float64Array | undefined;
}

const memory = new WeakMap<Solution, Remembered>();

/** Keeps what the solver knew for as long as the solution itself is kept. */
export function remember(solution: Solution, known: Remembered): void {
  memory.set(solution, known);
}

/** What was kept of a solution that this process made; undefined for any other, copies included. */
export function rememberedOf(solution: Solution): Remembered | undefined {
  return memory.get(solution);
}
