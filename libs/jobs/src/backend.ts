import { Queue, Worker, createPostgresBackend, type QueueOptions, type WorkerOptions } from 'bullmq';

/** How to reach the queue: Redis where there is one, otherwise PostgreSQL in the schema `queue`. */
export interface Backend {
  readonly kind: 'redis' | 'postgres';
  createQueue(name: string, options: Omit<QueueOptions, 'connection'>): Queue;
  createWorker(
    name: string,
    work: ConstructorParameters<typeof Worker>[1],
    options: Omit<WorkerOptions, 'connection'>,
  ): Worker;
}

export const QUEUE_SCHEMA = 'queue';

/** Connection options, never a shared client: each queue and worker owns its connections and closes them. */
export function backendFor(url: string): Backend {
  return /^rediss?:/.test(url) ? redisBackend(url) : postgresBackend(url);
}

function redisBackend(url: string): Backend {
  const common = {
    url,
    enableReadyCheck: true,
    connectTimeout: 5_000,
    retryStrategy: (times: number) => Math.min(200 * times, 2_000),
  };
  // A caller must get an error while Redis is away; a worker must wait for it.
  const forCallers = { ...common, maxRetriesPerRequest: 1, enableOfflineQueue: false, commandTimeout: 4_000 };
  const forWorkers = { ...common, maxRetriesPerRequest: null };
  return {
    kind: 'redis',
    createQueue: (name, options) => new Queue(name, { ...options, connection: forCallers }),
    createWorker: (name, work, options) => new Worker(name, work, { ...options, connection: forWorkers }),
  };
}

function postgresBackend(url: string): Backend {
  const connection = {
    connectionString: url,
    schema: QUEUE_SCHEMA,
    max: 3,
    connectionTimeoutMillis: 5_000,
    application_name: 'bookends-queue',
  };
  return {
    kind: 'postgres',
    createQueue: (name, options) =>
      new Queue(name, { ...options, connection }, createPostgresBackend) as unknown as Queue,
    createWorker: (name, work, options) =>
      new Worker(name, work, { ...options, connection }, createPostgresBackend) as unknown as Worker,
  };
}
