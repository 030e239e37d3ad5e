import 'reflect-metadata';
import { reportSettled, startSweeping } from '@bookends/clock';
import { pingDatabase } from '@bookends/persistence';
import { onShutdown, serveHealth, startTracing } from '@bookends/telemetry';
import { compose } from './compose';
import { applicationsConfig } from './config';
import { advanceCyclesSweep } from './jobs/advance-cycles.job';
import { inviteInterestedSweep } from './jobs/invite-interested.job';
import { resumeImportsSweep } from './jobs/resume-imports.job';
import { startWalkingDemoClock } from './jobs/walk-demo-clock.job';

/** A demo travels in steps, and waits at each for everybody. */
const PACE = { demo: { busyMs: 200, calmMs: 1_000 }, real: { busyMs: 1_000, calmMs: 1_000 } };

async function main(): Promise<void> {
  const config = applicationsConfig();
  const stopTracing = await startTracing('applications-worker', config.OTEL_EXPORTER_OTLP_ENDPOINT);
  const { logger, metrics, dataSource, database, clock, programs, interests, imports, startLetters } = compose(
    config,
    'applications-worker',
  );
  await dataSource.initialize();
  const { queues, relay } = startLetters();
  const onError = (err: unknown) => logger.error({ err }, 'a sweep failed');
  const sweeping = startSweeping({
    worker: 'applications',
    clock,
    sweeps: [advanceCyclesSweep(programs), inviteInterestedSweep(interests), relay.sweep],
    pace: config.DEMO ? PACE.demo : PACE.real,
    onError,
    report: config.DEMO ? (settled) => reportSettled(database, settled) : undefined,
  });
  // Apart from the others: thousands of letters on their way hold up no file.
  const resuming = startSweeping({
    worker: 'applications-imports',
    clock,
    sweeps: [resumeImportsSweep(imports)],
    pace: PACE.real,
    onError,
  });
  const walking = config.DEMO ? startWalkingDemoClock(database, clock, onError) : undefined;
  const readiness = { database: () => pingDatabase(dataSource), queue: () => queues.check() };
  const health = await serveHealth({ host: config.HOST, port: config.PORT, readiness, metrics });
  logger.info({ port: config.PORT }, 'the applications worker works');
  onShutdown(logger, {
    health: async () => void health.close(),
    walking: async () => walking?.stop(),
    sweeping: () => sweeping.stop(),
    resuming: () => resuming.stop(),
    queues: () => queues.close(),
    database: () => dataSource.destroy(),
    tracing: stopTracing,
  });
}

void main();
