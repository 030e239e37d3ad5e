import type { Queue } from 'bullmq';
import type { JobDefinition } from './job-definition';

export type JobState = 'absent' | 'waiting' | 'active' | 'delayed' | 'completed' | 'failed';

/** Where jobs of one kind are put. Putting a job whose id is still there changes nothing. */
export interface JobQueue<Payload> {
  add(id: string, payload: Payload, options?: { readonly delayMs?: number; readonly priority?: number }): Promise<void>;
  addAll(jobs: readonly { readonly id: string; readonly payload: Payload }[]): Promise<void>;
  /** One look-up; `absent` also when the queue has been emptied. */
  state(id: string): Promise<JobState>;
  /** Runs a failed job again from its first attempt. */
  revive(id: string): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createJobQueue<Payload>(queue: Queue, definition: JobDefinition<Payload>): JobQueue<Payload> {
  const options = {
    attempts: definition.retry.attempts,
    backoff: { type: 'policy' },
    removeOnComplete: { age: 600, count: 5_000 },
    removeOnFail: { age: 7 * 86_400, count: 5_000 },
  };
  return {
    add: async (id, payload, extra = {}) => {
      await queue.add(definition.queue, payload, {
        ...options,
        jobId: id,
        delay: extra.delayMs,
        priority: extra.priority,
      });
    },
    addAll: async (jobs) => {
      await queue.addBulk(
        jobs.map(({ id, payload }) => ({ name: definition.queue, data: payload, opts: { ...options, jobId: id } })),
      );
    },
    state: async (id) => stateOf(await queue.getJobState(id)),
    revive: async (id) => {
      await (await queue.getJob(id))?.retry('failed', { resetAttemptsMade: true });
    },
    remove: async (id) => {
      await queue.remove(id);
    },
  };
}

function stateOf(state: string): JobState {
  if (state === 'unknown') return 'absent';
  if (state === 'prioritized' || state === 'waiting-children') return 'waiting';
  return state as JobState;
}
