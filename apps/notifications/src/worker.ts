import 'reflect-metadata';
import { reportSettled, startSweeping } from '@bookends/clock';
import { pingDatabase, toQueryable } from '@bookends/persistence';
import { onShutdown, serveHealth, startTracing } from '@bookends/telemetry';
import { compose } from './compose';
import { notificationsConfig } from './config';

const PACE = { demo: { busyMs: 250, calmMs: 1_000 }, real: { busyMs: 1_000, calmMs: 1_000 } };

async function main(): Promise<void> {
  const config = notificationsConfig();
  const stopTracing = await startTracing('notifications-worker', config.OTEL_EXPORTER_OTLP_ENDPOINT);
  const { logger, metrics, dataSource, clock, startWork } = compose(config, 'notifications-worker');
  await dataSource.initialize();
  const { queues, sending, closeMail } = startWork();
  const sweeping = startSweeping({
    worker: 'notifications',
    clock,
    sweeps: [sending.sweep],
    pace: config.DEMO ? PACE.demo : PACE.real,
    onError: (err) => logger.error({ err }, 'a sweep failed'),
    report: config.DEMO ? (settled) => reportSettled(toQueryable(dataSource), settled) : undefined,
  });
  const readiness = { database: () => pingDatabase(dataSource), queue: () => queues.check() };
  const health = await serveHealth({ host: config.HOST, port: config.PORT, readiness, metrics });
  logger.info({ port: config.PORT }, 'the notifications worker works');
  onShutdown(logger, {
    health: async () => void health.close(),
    sweeping: () => sweeping.stop(),
    sending: () => sending.stop(),
    mail: async () => closeMail(),
    queues: () => queues.close(),
    database: () => dataSource.destroy(),
    tracing: stopTracing,
  });
}

void main();
