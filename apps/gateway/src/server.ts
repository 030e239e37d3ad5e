import { createServer } from 'node:http';
import { createLogger, onShutdown, startTracing } from '@bookends/telemetry';
import { createHttpTerminator } from 'http-terminator';
import { compose } from './compose';
import { readGatewayConfig } from './config';

const SWEEP_EVERY_MS = 10 * 60_000;

async function start(): Promise<void> {
  const config = readGatewayConfig();
  const logger = createLogger('gateway', config.LOG_LEVEL);
  const stopTracing = await startTracing('gateway', config.OTEL_EXPORTER_OTLP_ENDPOINT);
  const gateway = await compose(config, logger);
  const server = createServer({ requestTimeout: 30_000, keepAliveTimeout: 65_000 }, gateway.app);
  const terminator = createHttpTerminator({ server, gracefulTerminationTimeout: 5_000 });
  const sweeping = setInterval(() => {
    gateway.sweep().catch((err: unknown) => logger.warn({ err }, 'what is over could not be removed'));
  }, SWEEP_EVERY_MS);
  onShutdown(logger, {
    sweeping: async () => clearInterval(sweeping),
    streams: async () => gateway.endStreams(),
    http: () => terminator.terminate(),
    gateway: () => gateway.close(),
    tracing: stopTracing,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(config.PORT, config.HOST, resolve);
  });
  logger.info({ port: config.PORT }, 'the gateway is open');
}

start().catch((error: unknown) => {
  process.stderr.write(`The gateway could not start: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
