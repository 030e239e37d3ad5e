// Starts and stops embedded PostgreSQL. Only `node:` imports: the bootstrap, the stack and jest's global setup share it.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPostgres, postgresAccount, reachableBinaries, reachableTemporaryFolder } from './postgres-binaries.mjs';

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 300,
  timezone: 'UTC',
  log_timezone: 'UTC',
};
/** Nothing that a test wrote needs to survive a crash of the machine. */
const SETTINGS_OF_TESTS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
const USER = 'bookends';

/**
 * Starts a server whose files are in `home` (made when missing) and resolves when it takes connections. It ends with
 * `stop()` or with this process, however that ends. Rejects with PostgreSQL's own words when it cannot start.
 */
export async function startPostgres({ checkout, home, password, port, settings = {}, isTemporary = false }) {
  fs.mkdirSync(home, { recursive: true });
  const order = {
    home: fs.realpathSync(home),
    binaries: reachableBinaries(findPostgres(checkout)),
    account: accountFor(home),
    user: USER,
    password,
    port,
    settings: { ...SETTINGS, ...settings },
    isTemporary,
    attempts: 5,
  };
  // PostgreSQL's account walks through `home` into its own folder, and cannot list what else lies there.
  if (order.account.uid !== undefined) fs.chmodSync(order.home, 0o711);
  const keeper = spawn(process.execPath, [fileURLToPath(new URL('postgres-keeper.mjs', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
    env: { PATH: process.env.PATH },
  });
  const exited = new Promise((resolve) => keeper.once('exit', resolve));
  keeper.stdin.on('error', () => undefined);
  keeper.stdin.write(`${JSON.stringify(order)}\n`);
  const answer = await firstLine(keeper, exited);
  if (answer.error !== undefined) throw new Error(answer.error);
  for (const handle of [keeper, keeper.stdin, keeper.stdout]) handle.unref();
  const url = `postgres://${USER}:${encodeURIComponent(password)}@127.0.0.1:${answer.port}/postgres`;
  const stop = () => {
    keeper.ref();
    keeper.stdin.end();
    return exited;
  };
  return { url, port: answer.port, pid: answer.pid, keeperPid: keeper.pid, exited, stop };
}

/** The owner of files that are already there, when root starts what somebody else began; else `postgresAccount`. */
function accountFor(home) {
  const account = postgresAccount();
  const data = fs.statSync(path.join(home, 'data'), { throwIfNoEntry: false });
  return account.uid === undefined || data === undefined || data.uid === 0 ? account : { uid: data.uid, gid: data.gid };
}

/** A server of its own for one test run: a random password, nothing synced, nothing left behind. */
export async function startTestPostgres(checkout) {
  const home = fs.mkdtempSync(path.join(reachableTemporaryFolder(), 'bookends-test-postgres-'));
  const password = randomBytes(18).toString('base64url');
  return startPostgres({ checkout, home, password, settings: SETTINGS_OF_TESTS, isTemporary: true });
}

async function firstLine(keeper, exited) {
  const line = new Promise((resolve) => {
    let text = '';
    keeper.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
  });
  const ended = exited.then((code) => JSON.stringify({ error: `PostgreSQL's keeper ended with ${code}.` }));
  return JSON.parse(await Promise.race([line, ended]));
}
