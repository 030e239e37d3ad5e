import 'reflect-metadata';
import { reportSettled, startSweeping } from '@bookends/clock';
import { pingDatabase, toQueryable } from '@bookends/persistence';
import { onShutdown, serveHealth, startTracing } from '@bookends/telemetry';
import { compose } from './compose';
import { matchingConfig } from './config';

const PACE = { busyMs: 200, calmMs: 500 };

async function main(): Promise<void> {
  const config = matchingConfig();
  const stopTracing = await startTracing('matching-worker', config.OTEL_EXPORTER_OTLP_ENDPOINT);
  const { logger, metrics, dataSource, clock, startJobs } = compose(config, 'matching-worker');
  await dataSource.initialize();
  const { queues, sweeps } = startJobs();
  const sweeping = startSweeping({
    worker: 'matching',
    clock,
    sweeps,
    pace: PACE,
    onError: (err) => logger.error({ err }, 'a sweep failed'),
    report: config.DEMO ? (settled) => reportSettled(toQueryable(dataSource), settled) : undefined,
  });
  const readiness = { database: () => pingDatabase(dataSource), queue: () => queues.check() };
  const health = await serveHealth({ host: config.HOST, port: config.PORT, readiness, metrics });
  logger.info({ port: config.PORT }, 'the matching worker works');
  onShutdown(logger, {
    health: async () => void health.close(),
    sweeping: () => sweeping.stop(),
    queues: () => queues.close(),
    database: () => dataSource.destroy(),
    tracing: stopTracing,
  });
}

void main();
