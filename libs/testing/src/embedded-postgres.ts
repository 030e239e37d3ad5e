import { startTestPostgres, type RunningPostgres } from '../../../tools/bootstrap/postgres.mjs';

// jest loads setup and teardown apart, so what runs is remembered by the process.
const memory = globalThis as typeof globalThis & { bookendsTestPostgres?: RunningPostgres };

/** Starts the PostgreSQL of this test run and returns its owner's address. It dies with this process. */
export async function startEmbeddedPostgres(checkout: string): Promise<string> {
  memory.bookendsTestPostgres = await startTestPostgres(checkout);
  return memory.bookendsTestPostgres.url;
}

export async function stopEmbeddedPostgres(): Promise<void> {
  await memory.bookendsTestPostgres?.stop();
}
