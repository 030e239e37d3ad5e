import type { Clock } from '@bookends/clock';
import { discard, done, type JobDefinition, type JobHandler, type Outcome } from '@bookends/jobs';
import { z } from 'zod';
import type { EngineRuns, Lease } from '../usecases/engine-runs';
import type { AskEngine, Computation, TaskWatch } from '../usecases/engine-task';

// Trigger: the runs' sweeper, for a run that waits or whose worker fell silent. Effect: the run is computed, all of its
// results at once. Idempotency key: the run's fencing token. Retry: none by the queue; the sweeper hands the run out again
// after its lease. When exhausted (50 takings): the run has failed, and says so.

const payload = z.object({ runId: z.uuid() });
export type ComputeRunPayload = z.infer<typeof payload>;

export const computeRunQueue: JobDefinition<ComputeRunPayload> = {
  queue: 'compute-run',
  payload,
  retry: { attempts: 1, delayMs: () => 0 },
};

/** The id of the job that computes a run after so many takings: the same however often it is handed over. */
export const computeRunJobId = (runId: string, token: number): string => `run-${runId}-${token}`;

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/** Takes the run, computes it in a thread, and keeps the outcome if the run is still this worker's. */
export function computeRunJob(ports: {
  readonly engine: EngineRuns;
  readonly ask: AskEngine;
  readonly clock: Clock;
  /** How often the lease is renewed, progress written and a cancellation noticed. */
  readonly beatMs: number;
}): JobHandler<ComputeRunPayload> {
  const { engine, ask, clock, beatMs } = ports;
  return async ({ runId }) => {
    const lease = await engine.take(runId as Lease['runId']);
    if (lease === null) return done();
    const watch = watchLease(engine, lease, beatMs);
    let outcome: Outcome | null = null;
    try {
      outcome = await finish(
        engine,
        lease,
        await ask({ kind: 'compute', order: lease.order }, watch),
        await clock.now(),
      );
      return outcome;
    } finally {
      watch.stop();
      if (outcome === null)
        await engine.release(lease, Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (lease.token - 1)));
    }
  };
}

async function finish(engine: EngineRuns, lease: Lease, computation: Computation, at: Date): Promise<Outcome> {
  switch (computation.kind) {
    case 'cancelled':
      return discard('the run was cancelled or taken over');
    case 'impossible':
      return (await engine.fail(lease, computation.sentence, at)) ? done() : discard('the run was taken over');
    case 'computed':
      return (await engine.complete(lease, computation.outcome, at)) ? done() : discard('the run was taken over');
  }
}

/** Renews the lease until stopped; aborts the computation when the run is no longer this worker's. */
function watchLease(engine: EngineRuns, lease: Lease, beatMs: number): TaskWatch & { stop(): void } {
  const abort = new AbortController();
  let latest: Parameters<EngineRuns['renew']>[1] = null;
  let isBeating = false;
  const beat = async (): Promise<void> => {
    if (isBeating) return;
    isBeating = true;
    // A database that is away for a moment is not a lost lease: the next beat asks again, and the commit asks last.
    const isHeld = await engine.renew(lease, latest).catch(() => true);
    isBeating = false;
    if (!isHeld) abort.abort();
  };
  const timer = setInterval(() => void beat(), beatMs);
  return {
    signal: abort.signal,
    onProgress: (progress) => {
      latest = progress;
    },
    stop: () => clearInterval(timer),
  };
}
