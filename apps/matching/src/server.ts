import 'reflect-metadata';
import { pingDatabase } from '@bookends/persistence';
import { startSubgraph } from '@bookends/subgraph';
import { onShutdown, startTracing } from '@bookends/telemetry';
import { compose } from './compose';
import { matchingConfig } from './config';

async function main(): Promise<void> {
  const config = matchingConfig();
  const stopTracing = await startTracing('matching', config.OTEL_EXPORTER_OTLP_ENDPOINT);
  const { logger, metrics, dataSource, schema } = compose(config, 'matching');
  await dataSource.initialize();
  const subgraph = await startSubgraph({
    name: 'matching',
    schema: schema(),
    host: config.HOST,
    port: config.PORT,
    identityPublicKey: config.IDENTITY_PUBLIC_KEY,
    readiness: { database: () => pingDatabase(dataSource) },
    metrics,
    logger,
  });
  logger.info({ port: subgraph.port }, 'matching listens');
  onShutdown(logger, {
    subgraph: () => subgraph.close(),
    database: () => dataSource.destroy(),
    tracing: stopTracing,
  });
}

void main();
