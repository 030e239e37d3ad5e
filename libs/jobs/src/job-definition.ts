import type { z } from 'zod';

/** What a throw costs: how often it is tried, and how long it waits each time. */
export interface RetryPolicy {
  readonly attempts: number;
  /** Milliseconds to wait after the given failed attempt (1 is the first). */
  readonly delayMs: (attempt: number) => number;
}

/** One kind of job: its queue, the shape of its payload (ids only), and what a throw costs. */
export interface JobDefinition<Payload> {
  /** Name of the queue; letters, digits and hyphens. */
  readonly queue: string;
  readonly payload: z.ZodType<Payload>;
  readonly retry: RetryPolicy;
  /** How long a worker may be silent before another takes the job over. Default 30 s. */
  readonly lockMs?: number;
}

/** Doubles from `firstMs` up to `mostMs`. */
export function backoff(attempts: number, firstMs: number, mostMs: number): RetryPolicy {
  return { attempts, delayMs: (attempt) => Math.min(mostMs, firstMs * 2 ** Math.min(attempt - 1, 30)) };
}
