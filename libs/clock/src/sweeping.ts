import type { Clock } from './clock';
import type { Settled } from './demo-clock';

/** What a sweep leaves behind: when it next has something to do, and how much is still under way. */
export interface SweepResult {
  readonly nextDueAt: Date | null;
  readonly backlog: number;
}

/** One pass over the rows that are due at `now`. Safe to run in several processes at once, and to repeat. */
export type Sweep = (now: Date) => Promise<SweepResult>;

/**
 * Runs the sweeps one after the other, again and again, `everyMs` apart, until `stop`. A sweep that fails is handed to
 * `onError` and tried again at the next pass; the others still run. After a pass without failure `report` is called.
 * Stopping waits for the pass under way.
 */
export function startSweeping(options: {
  readonly worker: string;
  readonly clock: Clock;
  readonly sweeps: readonly Sweep[];
  readonly everyMs: number;
  readonly onError: (error: unknown) => void;
  readonly report?: (settled: Settled) => Promise<void>;
}): { stop: () => Promise<void> } {
  let isStopping = false;
  let wake = (): void => undefined;
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, options.everyMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = (async () => {
    while (!isStopping) {
      await pass(options).catch(options.onError);
      if (!isStopping) await pause();
    }
  })();
  return {
    stop: async () => {
      isStopping = true;
      wake();
      await loop;
    },
  };
}

async function pass(options: Parameters<typeof startSweeping>[0]): Promise<void> {
  const settledAt = await options.clock.now();
  const results: SweepResult[] = [];
  let hasFailed = false;
  for (const sweep of options.sweeps) {
    const result = await sweep(settledAt).catch((error: unknown) => {
      options.onError(error);
      hasFailed = true;
    });
    if (result) results.push(result);
  }
  if (!hasFailed) await options.report?.({ worker: options.worker, settledAt, ...summary(results) });
}

function summary(results: readonly SweepResult[]): SweepResult {
  const due = results.flatMap((result) => (result.nextDueAt ? [result.nextDueAt.getTime()] : []));
  return {
    nextDueAt: due.length > 0 ? new Date(Math.min(...due)) : null,
    backlog: results.reduce((sum, result) => sum + result.backlog, 0),
  };
}
