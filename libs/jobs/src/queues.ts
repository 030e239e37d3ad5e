import type { Logger, Metrics } from '@bookends/telemetry';
import type { Queue, Worker } from 'bullmq';
import { backendFor } from './backend';
import type { JobDefinition } from './job-definition';
import { createJobQueue, type JobQueue } from './job-queue';
import { processorOf, type JobHandler, type JobWorker } from './job-worker';

export interface QueueSettings {
  /** redis://… or postgres://… (role bookends_queue). */
  readonly url: string;
  readonly logger: Logger;
  readonly metrics?: Metrics;
}

/** The queues of one process. PostgreSQL rows are the truth; what stands here can be lost and is handed over again. */
export interface Queues {
  readonly kind: 'redis' | 'postgres';
  queue<Payload>(definition: JobDefinition<Payload>): JobQueue<Payload>;
  startWorker<Payload>(
    definition: JobDefinition<Payload>,
    handler: JobHandler<Payload>,
    options: { readonly concurrency: number },
  ): JobWorker;
  /** Resolves when the queue answers; for readiness checks. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export function createQueues({ url, logger, metrics }: QueueSettings): Queues {
  const backend = backendFor(url);
  const queues = new Map<string, Queue>();
  const workers: Worker[] = [];
  const opened = (name: string): Queue => {
    const queue = queues.get(name) ?? backend.createQueue(name, {});
    if (!queues.has(name)) queue.on('error', (err) => logger.warn({ err, queue: name }, 'the queue is away'));
    queues.set(name, queue);
    return queue;
  };
  return {
    kind: backend.kind,
    queue: (definition) => createJobQueue(opened(definition.queue), definition),
    startWorker: (definition, handler, { concurrency }) => {
      const worker = backend.createWorker(definition.queue, processorOf(definition, handler, { logger, metrics }), {
        concurrency,
        lockDuration: definition.lockMs ?? 30_000,
        stalledInterval: 5_000,
        // A killed process must never fail a job for good: only the job's own policy may.
        maxStalledCount: 1_000_000,
        settings: { backoffStrategy: (attempt) => definition.retry.delayMs(attempt) },
      });
      worker.on('error', (err) => logger.warn({ err, queue: definition.queue }, 'the queue is away'));
      worker.on('failed', (job, err) => logger.error({ err, jobId: job?.id, queue: definition.queue }, 'a job threw'));
      workers.push(worker);
      return { close: () => worker.close() };
    },
    check: async () => {
      await opened('health').getJobCounts('waiting');
    },
    close: async () => {
      await Promise.allSettled(workers.map((worker) => worker.close()));
      await Promise.allSettled([...queues.values()].map((queue) => queue.close()));
    },
  };
}
