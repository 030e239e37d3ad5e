import 'reflect-metadata';
import type { Logger } from '@bookends/telemetry';
import { DataSource, type MixedList } from 'typeorm';
import { statementLogger } from './statement-logger';

export interface DataSourceSettings {
  /** The context's own role. */
  readonly url: string;
  readonly schema: string;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type for entity classes
  readonly entities: MixedList<Function>;
  readonly applicationName: string;
  readonly poolSize?: number;
  readonly logger?: Logger;
}

/**
 * A data source of one context, not yet connected: always the same search_path, every statement limited to 15 s, every
 * wait for a connection to 5 s, so that an exhausted pool or a dead database fails instead of hanging.
 */
export function createDataSource(settings: DataSourceSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.url,
    schema: settings.schema,
    entities: settings.entities,
    applicationName: settings.applicationName,
    poolSize: settings.poolSize ?? 8,
    connectTimeoutMS: 5_000,
    logging: ['query', 'error'],
    maxQueryExecutionTime: 1_000,
    logger: statementLogger(settings.logger),
    poolErrorHandler: (err: unknown) => settings.logger?.warn({ err }, 'a database connection was lost'),
    extra: {
      options: `-c search_path=${settings.schema} -c TimeZone=UTC`,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      query_timeout: 20_000,
      keepAlive: true,
    },
  });
}

/** Resolves when the database answers; for readiness checks. */
export async function pingDatabase(dataSource: DataSource): Promise<void> {
  await dataSource.query('SELECT 1');
}
