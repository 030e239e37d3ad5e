import type { Logger } from './logger';

/**
 * On SIGTERM or SIGINT the steps run one after the other, in the order given, and the process exits with 0; a step that
 * fails is logged and the rest still run; after `limitMs` the process exits anyway.
 */
export function onShutdown(logger: Logger, steps: Record<string, () => Promise<unknown>>, limitMs = 10_000): void {
  let isStopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    logger.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), limitMs).unref();
    for (const [step, run] of Object.entries(steps)) {
      await run().catch((err: unknown) => logger.error({ err, step }, 'a step of the shutdown failed'));
    }
    logger.info('stopped');
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
}
