import { InputError, SolveCancelled } from '@bookends/assignment';
import { computeRun, type RunWatch } from './compute-run';
import type { RunOrder } from './posed-run';
import type { RunOutcome } from './run-outcome';

/** How a computation ended. Only bugs throw. */
export type Computation =
  | { readonly kind: 'computed'; readonly outcome: RunOutcome }
  | { readonly kind: 'cancelled' }
  /** This input can never be computed, however often it is tried. */
  | { readonly kind: 'impossible'; readonly sentence: string };

/** Computes a run to its end, as a value. */
export function computeOrder(order: RunOrder, watch: RunWatch = {}): Computation {
  try {
    return { kind: 'computed', outcome: computeRun(order, watch) };
  } catch (error) {
    if (error instanceof SolveCancelled) return { kind: 'cancelled' };
    if (error instanceof InputError) return { kind: 'impossible', sentence: error.message };
    throw error;
  }
}
