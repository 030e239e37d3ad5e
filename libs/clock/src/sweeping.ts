import type { Clock } from './clock';
import type { Settled } from './demo-clock';

/** What a sweep leaves behind: when it next has something to do, and how much is still under way. */
export interface SweepResult {
  readonly nextDueAt: Date | null;
  readonly backlog: number;
}

/** One pass over the rows that are due at `now`. Safe to run in several processes at once, and to repeat. */
export type Sweep = (now: Date) => Promise<SweepResult>;

/** How long to wait between two passes: while something is under way, and when nothing has been for a while. */
export interface Pace {
  readonly busyMs: number;
  readonly calmMs: number;
}

/** So many passes in a row without anything under way, and the sweeps slow down. */
const QUIET_PASSES = 25;

/**
 * Runs the sweeps one after the other, again and again, at their pace, until `stop`. A sweep that fails is handed to
 * `onError` and tried again at the next pass; the others still run. After a pass without failure `report` is called; it
 * answers whether somebody waits for this worker. Stopping waits for the pass under way.
 */
export function startSweeping(options: {
  readonly worker: string;
  readonly clock: Clock;
  readonly sweeps: readonly Sweep[];
  readonly pace: Pace;
  readonly onError: (error: unknown) => void;
  readonly report?: (settled: Settled) => Promise<boolean>;
}): { stop: () => Promise<void> } {
  let isStopping = false;
  let wake = (): void => undefined;
  let quietPasses = 0;
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const { busyMs, calmMs } = options.pace;
      const timer = setTimeout(resolve, quietPasses < QUIET_PASSES ? busyMs : calmMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = (async () => {
    while (!isStopping) {
      const isBusy = await pass(options).catch(options.onError);
      quietPasses = isBusy === true ? 0 : quietPasses + 1;
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

/** Answers whether anything is under way, or waited for. */
async function pass(options: Parameters<typeof startSweeping>[0]): Promise<boolean> {
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
  const { nextDueAt, backlog } = summary(results);
  if (hasFailed) return backlog > 0;
  const isAwaited = await options.report?.({ worker: options.worker, settledAt, nextDueAt, backlog });
  return backlog > 0 || isAwaited === true;
}

function summary(results: readonly SweepResult[]): SweepResult {
  const due = results.flatMap((result) => (result.nextDueAt ? [result.nextDueAt.getTime()] : []));
  return {
    nextDueAt: due.length > 0 ? new Date(Math.min(...due)) : null,
    backlog: results.reduce((sum, result) => sum + result.backlog, 0),
  };
}
