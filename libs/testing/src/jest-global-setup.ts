import { resolve } from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres';

/**
 * One PostgreSQL for the whole run, its owner's address in TEST_DATABASE_URL. A server that the caller names there is
 * used instead. A machine where none can start is told why, and specs without a database still run.
 */
export default async function setUp(): Promise<void> {
  if (process.env['TEST_DATABASE_URL'] !== undefined) return;
  try {
    process.env['TEST_DATABASE_URL'] = await startEmbeddedPostgres(resolve(__dirname, '../../..'));
  } catch (error) {
    console.warn(`Specs that need a database will fail: ${error instanceof Error ? error.message : String(error)}`);
  }
}
