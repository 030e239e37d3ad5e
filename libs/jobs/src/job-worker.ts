import type { Logger, Metrics } from '@bookends/telemetry';
import { inSpan, runInCall } from '@bookends/telemetry';
import { DelayedError, type Job } from 'bullmq';
import type { JobDefinition } from './job-definition';
import type { Outcome } from './outcome';

/** One run of one job. */
export interface JobRun {
  readonly jobId: string;
  /** 1 for the first run; a retry by outcome does not count. */
  readonly attempt: number;
  /** True when a throw now would be the last: the policy is exhausted. */
  readonly isLastAttempt: boolean;
}

export type JobHandler<Payload> = (payload: Payload, run: JobRun) => Promise<Outcome>;

export interface JobWorker {
  /** Waits for the jobs under way, then lets go of the connections. */
  close(): Promise<void>;
}

/** The function that BullMQ calls: checks the payload, runs the handler in its call, and turns the outcome into state. */
export function processorOf<Payload>(
  definition: JobDefinition<Payload>,
  handler: JobHandler<Payload>,
  { logger, metrics }: { readonly logger: Logger; readonly metrics?: Metrics },
): (job: Job, token?: string) => Promise<string> {
  return async (job, token) => {
    const jobId = job.id ?? '';
    const stopTimer = metrics?.jobSeconds.startTimer({ queue: definition.queue });
    const outcome = await runInCall({ jobId }, () =>
      inSpan(`job ${definition.queue}`, { 'job.id': jobId }, {}, () => runOnce(definition, handler, job)),
    ).finally(stopTimer);
    metrics?.jobs.inc({ queue: definition.queue, outcome: outcome.kind });
    return settle(outcome, job, token, logger);
  };
}

async function runOnce<Payload>(
  definition: JobDefinition<Payload>,
  handler: JobHandler<Payload>,
  job: Job,
): Promise<Outcome> {
  const payload = definition.payload.safeParse(job.data);
  if (!payload.success) return { kind: 'discard', reason: 'the payload is not of this queue' };
  const attempt = job.attemptsMade + 1;
  const isLastAttempt = attempt >= definition.retry.attempts;
  return handler(payload.data, { jobId: job.id ?? '', attempt, isLastAttempt });
}

async function settle(outcome: Outcome, job: Job, token: string | undefined, logger: Logger): Promise<string> {
  if (outcome.kind === 'retry') {
    await job.moveToDelayed(Date.now() + outcome.afterMs, token);
    throw new DelayedError(outcome.reason);
  }
  if (outcome.kind === 'discard')
    logger.warn({ jobId: job.id, queue: job.queueName, reason: outcome.reason }, 'discarded');
  return outcome.kind;
}
