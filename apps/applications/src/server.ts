import 'reflect-metadata';
import { pingDatabase } from '@bookends/persistence';
import { startSubgraph } from '@bookends/subgraph';
import { onShutdown, startTracing } from '@bookends/telemetry';
import { compose } from './compose';
import { applicationsConfig } from './config';

async function main(): Promise<void> {
  const config = applicationsConfig();
  const stopTracing = await startTracing('applications', config.OTEL_EXPORTER_OTLP_ENDPOINT);
  const { logger, metrics, dataSource, demographics, schema } = compose(config, 'applications');
  await dataSource.initialize();
  await demographics.initialize();
  const subgraph = await startSubgraph({
    name: 'applications',
    schema: schema(),
    host: config.HOST,
    port: config.PORT,
    identityPublicKey: config.IDENTITY_PUBLIC_KEY,
    readiness: { database: () => pingDatabase(dataSource), demographics: () => pingDatabase(demographics) },
    metrics,
    logger,
  });
  logger.info({ port: subgraph.port }, 'applications listens');
  onShutdown(logger, {
    subgraph: () => subgraph.close(),
    database: () => dataSource.destroy(),
    demographics: () => demographics.destroy(),
    tracing: stopTracing,
  });
}

void main();
