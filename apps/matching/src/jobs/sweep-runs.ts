import type { Sweep } from '@bookends/clock';
import type { JobQueue } from '@bookends/jobs';
import type { EngineRuns } from '../usecases/engine-runs';
import { computeRunJobId, type ComputeRunPayload } from './compute-run.job';

/**
 * Hands every run that waits, or whose worker fell silent, to the queue: whatever the queue lost is handed over again. The
 * job ids make it harmless to do so at every pass and in several processes. Runs under way are the backlog.
 */
export function sweepRuns(engine: EngineRuns, queue: JobQueue<ComputeRunPayload>): Sweep {
  return async (now) => {
    await engine.giveUp(now);
    for (const { runId, token } of await engine.takeable()) {
      const id = computeRunJobId(runId, token);
      const state = await queue.state(id);
      if (state === 'absent') await queue.add(id, { runId });
      if (state === 'failed') await queue.revive(id);
    }
    return { nextDueAt: null, backlog: await engine.underWay() };
  };
}
