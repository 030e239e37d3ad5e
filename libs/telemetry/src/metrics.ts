import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** The measurements of one process, readable as Prometheus text at /metrics of its health server. */
export interface Metrics {
  readonly registry: Registry;
  readonly jobs: Counter<'queue' | 'outcome'>;
  readonly jobSeconds: Histogram<'queue'>;
  readonly backlog: Gauge<'kind'>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    jobs: new Counter({
      name: 'jobs_total',
      help: 'Jobs by outcome',
      labelNames: ['queue', 'outcome'],
      registers: [registry],
    }),
    jobSeconds: new Histogram({
      name: 'job_seconds',
      help: 'Seconds a job took',
      labelNames: ['queue'],
      registers: [registry],
    }),
    backlog: new Gauge({ name: 'backlog', help: 'Rows that wait', labelNames: ['kind'], registers: [registry] }),
  };
}
