/** How a job ended, as a value. Only bugs and outages throw; a throw is a retry by the job's own policy. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'discard'; readonly reason: string }
  | { readonly kind: 'retry'; readonly afterMs: number; readonly reason: string };

export const done = (): Outcome => ({ kind: 'done' });

/** The work is pointless now and ends without being an error. */
export const discard = (reason: string): Outcome => ({ kind: 'discard', reason });

/** Not now: the same job runs again after `afterMs`, and this does not count as a failure. */
export const retryIn = (afterMs: number, reason: string): Outcome => ({ kind: 'retry', afterMs, reason });
