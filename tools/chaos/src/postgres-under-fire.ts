import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prepareQueue } from '@bookends/jobs';
import { migrate, prepareDatabase, ROLES, urlOfRole, type DatabaseRole } from '@bookends/persistence';
import { migrations } from '../../../apps/notifications/src/persistence/migrations';
import { reachableTemporaryFolder } from '../../bootstrap/postgres-binaries.mjs';
import { startPostgres } from '../../bootstrap/postgres.mjs';

const CHECKOUT = resolve(__dirname, '../../..');
const PASSWORD = 'chaos';
/** Commits are kept through a crash of PostgreSQL, not of the machine. */
const SETTINGS = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'on' };

/** A PostgreSQL of this run alone, that can be crashed and comes back with everything it had committed. */
export interface PostgresUnderFire {
  readonly ownerUrl: string;
  urlOf(role: DatabaseRole): string;
  /** As `pg_ctl restart -m immediate`: every session is cut, memory is lost, the log is replayed. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

export async function startPostgresUnderFire(): Promise<PostgresUnderFire> {
  const home = mkdtempSync(join(reachableTemporaryFolder(), 'bookends-chaos-'));
  const password = randomBytes(18).toString('base64url');
  const start = (port?: number) => startPostgres({ checkout: CHECKOUT, home, password, port, settings: SETTINGS });
  let server = await start();
  const ownerUrl = server.url;
  const passwords = Object.fromEntries(ROLES.map((role) => [role, PASSWORD])) as Record<DatabaseRole, string>;
  await prepareDatabase({ ownerUrl, passwords, isDemo: true });
  await migrate(ownerUrl, 'notifications', migrations);
  await prepareQueue(ownerUrl);
  return {
    ownerUrl,
    urlOf: (role) => urlOfRole(ownerUrl, role, PASSWORD),
    crash: async () => {
      process.kill(server.pid, 'SIGQUIT');
      await server.exited;
      server = await start(server.port);
    },
    close: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
