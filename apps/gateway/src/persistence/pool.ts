import type { Logger } from '@bookends/telemetry';
import { Pool } from 'pg';

/** Connections to schema `auth`: a database that is away fails a request within seconds instead of holding it. */
export function createPool(url: string, logger: Logger): Pool {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 2_000,
    query_timeout: 2_500,
    idle_in_transaction_session_timeout: 5_000,
    keepAlive: true,
    application_name: 'gateway',
    options: '-c search_path=auth -c TimeZone=UTC',
  });
  return pool.on('error', (err) => logger.warn({ err }, 'a database connection was lost'));
}

/** The error says that the database cannot be reached or does not answer, not that a statement was wrong. */
export function isDatabaseAway(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: unknown; message?: unknown };
  return (
    /^(ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|08|53|57)/.test(String(code)) || /timeout|terminated/i.test(String(message))
  );
}
