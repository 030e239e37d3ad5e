import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { isReachableForOthers, postgresAccount, reachableTemporaryFolder } from '../../bootstrap/postgres-binaries.mjs';
import { startPostgres, type RunningPostgres } from '../../bootstrap/postgres.mjs';

/** Statements and values of failed queries hold personal data: they stay out of PostgreSQL's log. */
const DISCREET = { log_min_error_statement: 'panic', log_error_verbosity: 'terse' };

const DISTANT = 'bookends-data-';

export interface EmbeddedDatabase {
  readonly ownerUrl: string;
  readonly server: RunningPostgres;
}

/** Starts PostgreSQL on the installation's own files and makes sure that `name` exists in it. */
export async function openEmbeddedDatabase(options: {
  readonly checkout: string;
  readonly folder: string;
  readonly password: string;
  readonly name: string;
  readonly port?: number;
}): Promise<EmbeddedDatabase> {
  const { checkout, password, port } = options;
  const home = databaseHome(options.folder);
  const server = await startPostgres({ checkout, home, password, port, settings: DISCREET });
  const client = new Client({ connectionString: server.url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [options.name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(options.name)}`);
  } finally {
    await client.end();
  }
  return { server, ownerUrl: Object.assign(new URL(server.url), { pathname: `/${options.name}` }).toString() };
}

/**
 * Where PostgreSQL's files are: in the installation's folder, or, when the caller is root and that folder lies where the
 * account that PostgreSQL must run under cannot go, in a folder of /var/tmp whose name is kept in the installation's folder.
 */
export function databaseHome(folder: string): string {
  const inside = join(folder, 'postgres');
  mkdirSync(folder, { recursive: true });
  if (postgresAccount().uid === undefined || existsSync(join(inside, 'data'))) return inside;
  // Others may walk through to PostgreSQL's files; what else lies in the folder they can neither list nor read.
  if (!isReachableForOthers(folder)) chmodSync(folder, 0o711);
  if (isReachableForOthers(folder)) return inside;
  const known = distantHome(folder);
  if (known !== undefined) return known;
  const temporary = reachableTemporaryFolder({ isKept: true });
  removeOrphans(temporary);
  const made = mkdtempSync(join(temporary, DISTANT));
  writeFileSync(join(made, 'origin'), folder, { mode: 0o600 });
  writeFileSync(join(folder, 'postgres.place'), made, { mode: 0o600 });
  return made;
}

/** Removes PostgreSQL's files wherever they are. */
export function removeDatabaseFiles(folder: string): void {
  const distant = distantHome(folder);
  if (distant !== undefined) rmSync(distant, { recursive: true, force: true });
  rmSync(join(folder, 'postgres'), { recursive: true, force: true });
}

/** The folder elsewhere, when there is one and it is still ours. */
function distantHome(folder: string): string | undefined {
  const note = join(folder, 'postgres.place');
  if (!existsSync(note)) return undefined;
  const place = readFileSync(note, 'utf8').trim();
  const isOurs = existsSync(place) && statSync(place).uid === process.getuid?.();
  return isOurs ? place : undefined;
}

/** Removes the files of installations whose own folder is gone. */
function removeOrphans(temporary: string): void {
  for (const name of readdirSync(temporary)) {
    const place = join(temporary, name);
    const origin = join(place, 'origin');
    if (!name.startsWith(DISTANT) || statSync(place).uid !== process.getuid?.() || !existsSync(origin)) continue;
    if (distantHome(readFileSync(origin, 'utf8')) !== place) rmSync(place, { recursive: true, force: true });
  }
}
