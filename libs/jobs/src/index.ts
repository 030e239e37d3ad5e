export { type Outcome, discard, done, retryIn } from './outcome';
export { backoff, type JobDefinition, type RetryPolicy } from './job-definition';
export { createQueues, type QueueSettings, type Queues } from './queues';
export type { JobQueue, JobState } from './job-queue';
export type { JobHandler, JobRun, JobWorker } from './job-worker';
export { prepareQueue } from './prepare-queue';
