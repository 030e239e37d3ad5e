// Runs one PostgreSQL for the process that holds the other end of its standard input, and for no longer: when that end
// closes (asked to stop, Ctrl-C, crash, kill -9) PostgreSQL is shut down. Reads its order as one line of JSON (it holds
// a password, which a command line would show to everybody) and answers with one: { port, pid } or { error }.
import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as net from 'node:net';
import * as path from 'node:path';

const order = await readOrder();
const dataFolder = path.join(order.home, 'data');
const logFile = path.join(order.home, 'postgres.log');
let server;
let isStopping = false;

process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});
process.on('SIGTERM', stop);
process.stdin.on('end', stop).on('error', stop).resume();
process.stdout.on('error', () => {});
await run();

function readOrder() {
  return new Promise((resolve, reject) => {
    let text = '';
    process.stdin
      .setEncoding('utf8')
      .once('end', () => reject(new Error('no order')))
      .on('data', (chunk) => {
        text += chunk;
        if (text.endsWith('\n')) resolve(JSON.parse(text));
      });
  });
}

async function run() {
  try {
    createCluster();
    await endOrphan();
    server = await startServer(order.attempts);
    console.log(JSON.stringify({ port: server.port, pid: server.child.pid }));
    server.child.on('exit', (code) => leave(isStopping ? 0 : (code ?? 1)));
    if (isStopping) server.child.kill('SIGINT');
  } catch (error) {
    console.log(JSON.stringify({ error: error.message }));
    leave(1);
  }
}

/** Asks for a fast shutdown (open transactions are rolled back), then for an immediate one. */
function stop() {
  if (isStopping) return;
  isStopping = true;
  server?.child.kill('SIGINT');
  setTimeout(() => server?.child.kill('SIGQUIT'), 8_000).unref();
  setTimeout(() => server?.child.kill('SIGKILL'), 15_000).unref();
}

function leave(code) {
  if (order.isTemporary) fs.rmSync(order.home, { recursive: true, force: true, maxRetries: 3 });
  process.exit(code);
}

/** Makes the cluster in a draft folder and renames it, so that a start which was killed leaves no half of one. */
function createCluster() {
  if (fs.existsSync(path.join(dataFolder, 'PG_VERSION'))) return;
  const draft = path.join(order.home, 'data.draft');
  const secret = path.join(order.home, 'password.draft');
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { mode: 0o700 });
  fs.writeFileSync(secret, order.password, { mode: 0o600 });
  if (order.account.uid !== undefined)
    for (const file of [draft, secret]) fs.chownSync(file, order.account.uid, order.account.gid);
  const sort = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const result = spawnSync(
    path.join(order.binaries, 'bin', 'initdb'),
    ['-D', draft, '-U', order.user, '-A', 'scram-sha-256', `--pwfile=${secret}`, '--no-sync', ...sort],
    { ...surroundings(), encoding: 'utf8' },
  );
  fs.rmSync(secret, { force: true });
  if (result.status !== 0) throw new Error(`initdb failed: ${result.error?.message ?? result.stderr.trim()}`);
  fs.renameSync(draft, dataFolder);
}

/**
 * Ends a PostgreSQL that lost its keeper (kill -9) and still holds these files. Its pid alone proves nothing: the process
 * must have been started on this very folder.
 */
async function endOrphan() {
  const orphan = Number(linesOfPidFile()[0]);
  const isOrphan = () => commandOf(orphan).includes(dataFolder);
  for (let signal = 'SIGINT'; orphan > 0 && isOrphan(); signal = 'SIGQUIT') {
    process.kill(orphan, signal);
    for (let tries = 0; tries < 100 && isOrphan(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function commandOf(pid) {
  try {
    if (process.platform === 'linux') return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  } catch {
    return '';
  }
}

/** A free port can be taken by somebody else before PostgreSQL binds it; then another one is tried. */
async function startServer(attemptsLeft) {
  const port = order.port ?? (await freePort());
  const flags = Object.entries({ ...order.settings, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = fs.openSync(logFile, 'a');
  const child = spawn(path.join(order.binaries, 'bin', 'postgres'), ['-D', dataFolder, ...flags], {
    ...surroundings(),
    stdio: ['ignore', output, output],
  });
  fs.closeSync(output);
  const failure = await readiness(child);
  if (failure === undefined) return { child, port };
  if (attemptsLeft > 1 && order.port === undefined && !isStopping) return startServer(attemptsLeft - 1);
  throw new Error(`PostgreSQL did not start (${failure}); the end of its log:\n${endOfLog()}`);
}

/** Waits until the postmaster writes `ready` into its pid file, or is gone. */
function readiness(child) {
  return new Promise((resolve) => {
    const timer = setInterval(() => isReady(child.pid) && finish(undefined), 15);
    const finish = (failure) => {
      clearInterval(timer);
      resolve(failure);
    };
    child.once('error', (error) => finish(error.message));
    child.once('exit', (code, signal) => finish(`exit ${code ?? signal}`));
  });
}

function isReady(pid) {
  const lines = linesOfPidFile();
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

function linesOfPidFile() {
  try {
    return fs.readFileSync(path.join(dataFolder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** A session of its own: the terminal's Ctrl-C must not reach PostgreSQL before those who use it. */
function surroundings() {
  return { ...order.account, cwd: order.home, detached: true, env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function endOfLog() {
  return fs.readFileSync(logFile, 'utf8').split('\n').slice(-6).join('\n').trim();
}
