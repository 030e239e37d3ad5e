import { InputError, SolveCancelled } from '@bookends/assignment';
import { computeRun, type RunOrder, type RunWatch } from '../domain/compute-run';
import type { RunOutcome } from '../domain/run-outcome';

export type { RunOrder } from '../domain/compute-run';
export type { RunProgress } from '../domain/run-progress';

/** How a computation ended. Only bugs throw. */
export type Computation =
  | { readonly kind: 'computed'; readonly outcome: RunOutcome }
  | { readonly kind: 'cancelled' }
  /** This input can never be computed, however often it is tried. */
  | { readonly kind: 'impossible'; readonly sentence: string };

/** Computes a run to its end, as a value. Blocks its thread; reads the watch's signal within 50 ms. */
export function computeOrder(order: RunOrder, watch: RunWatch): Computation {
  try {
    return { kind: 'computed', outcome: computeRun(order, watch) };
  } catch (error) {
    if (error instanceof SolveCancelled) return { kind: 'cancelled' };
    if (error instanceof InputError) return { kind: 'impossible', sentence: error.message };
    throw error;
  }
}
