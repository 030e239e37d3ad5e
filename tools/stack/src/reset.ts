import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../../bootstrap/lock.mjs';
import { removeDatabaseFiles } from './embedded-database';
import { endRemains } from './remains';
import { readSettings } from './settings';
import { alreadyRuns, lockFile } from './start';

/** What is not data: a lock that somebody may be waiting for, and tools that were fetched. */
const KEPT = new Set(['install.lock', 'stack.lock', 'redis']);

/** `npm run reset`: removes database, keys, mail and logs of this installation; refuses while it runs. */
export async function run(checkout: string): Promise<void> {
  const { folder, databaseUrl } = readSettings(checkout, false);
  const lock = takeLock(lockFile(folder));
  if (lock.holder !== undefined) throw alreadyRuns(lock.holder);
  try {
    await endRemains(folder);
    removeDatabaseFiles(folder);
    if (existsSync(folder))
      for (const name of readdirSync(folder))
        if (!KEPT.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  } finally {
    lock.release();
  }
  console.log(`Emptied ${folder}. The next start begins anew.`);
  if (databaseUrl !== undefined) console.log('The database of DATABASE_URL is yours: it was left alone.');
}
