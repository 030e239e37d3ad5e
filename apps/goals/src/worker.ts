import 'reflect-metadata';
import { reportSettled, startSweeping } from '@bookends/clock';
import { pingDatabase, toQueryable } from '@bookends/persistence';
import { onShutdown, serveHealth, startTracing } from '@bookends/telemetry';
import { compose } from './compose';
import { goalsConfig } from './config';

/** A demo travels in steps, and waits at each for everybody. */
const PACE = { demo: { busyMs: 200, calmMs: 1_000 }, real: { busyMs: 1_000, calmMs: 1_000 } };

async function main(): Promise<void> {
  const config = goalsConfig();
  const stopTracing = await startTracing('goals-worker', config.OTEL_EXPORTER_OTLP_ENDPOINT);
  const { logger, metrics, dataSource, clock, startLetters } = compose(config, 'goals-worker');
  await dataSource.initialize();
  const { queues, relay } = startLetters();
  const sweeping = startSweeping({
    worker: 'goals',
    clock,
    sweeps: [relay.sweep],
    pace: config.DEMO ? PACE.demo : PACE.real,
    onError: (err) => logger.error({ err }, 'a sweep failed'),
    report: config.DEMO ? (settled) => reportSettled(toQueryable(dataSource), settled) : undefined,
  });
  const readiness = { database: () => pingDatabase(dataSource), queue: () => queues.check() };
  const health = await serveHealth({ host: config.HOST, port: config.PORT, readiness, metrics });
  logger.info({ port: config.PORT }, 'the goals worker works');
  onShutdown(logger, {
    health: async () => void health.close(),
    sweeping: () => sweeping.stop(),
    queues: () => queues.close(),
    database: () => dataSource.destroy(),
    tracing: stopTracing,
  });
}

void main();
