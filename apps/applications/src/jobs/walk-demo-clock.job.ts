import { readDemoClock, startSweeping, stepDemoClock, type Clock, type Queryable } from '@bookends/clock';

const PACE = { busyMs: 50, calmMs: 500 };

/**
 * Walks the clock of a demo to its target.
 *
 * Trigger: twenty times a second, in a demo only; twice while it stands still. Effect: one step to the next moment at which
 * something is due, once all workers have settled the one before. Idempotency key: the step that the clock's row tells of.
 * Retry: the next tick. When exhausted: never; without a target nothing happens.
 */
export function startWalkingDemoClock(
  database: Queryable,
  clock: Clock,
  onError: (error: unknown) => void,
): { stop: () => Promise<void> } {
  const step = async () => {
    const { target } = await readDemoClock(database);
    if (target === null) return { nextDueAt: null, backlog: 0 };
    await stepDemoClock(database);
    return { nextDueAt: null, backlog: 1 };
  };
  return startSweeping({ worker: 'demo-clock', clock, sweeps: [step], pace: PACE, onError });
}
