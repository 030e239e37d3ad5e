import { stopEmbeddedPostgres } from './embedded-postgres';

/** Ends the PostgreSQL of this run and removes its files. */
export default async function tearDown(): Promise<void> {
  await stopEmbeddedPostgres();
}
