import { currentCall, type Logger } from '@bookends/telemetry';
import type { Logger as TypeOrmLogger } from 'typeorm';

/** Counts the statements of the current call, and writes slow ones and failures without their values. */
export function statementLogger(logger: Logger | undefined): TypeOrmLogger {
  return {
    logQuery: () => {
      const statements = currentCall()?.statements;
      if (statements) statements.count += 1;
    },
    logQueryError: (error, sql) =>
      logger?.debug({ statement: sql, reason: String(error).slice(0, 80) }, 'a statement failed'),
    logQuerySlow: (milliseconds, sql) => logger?.warn({ statement: sql, milliseconds }, 'a statement was slow'),
    logSchemaBuild: () => undefined,
    logMigration: (message) => logger?.info(message),
    log: () => undefined,
  };
}
