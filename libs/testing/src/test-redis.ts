import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const CHECKOUT = resolve(__dirname, '../../..');
const KEEPER = join(CHECKOUT, 'tools/bootstrap/keeper.mjs');
/** Where .ci/run unpacks Debian's package when it may not install it. */
const FETCHED = join(CHECKOUT, '.bookends/redis');

/**
 * The address of an empty Redis of the caller's own, which ends with this process. TEST_REDIS_URL, when set, is given
 * instead. Without a redis-server on this machine: undefined, and it says so; in CI (CI=true) it throws.
 */
export async function testRedis(): Promise<string | undefined> {
  const given = process.env['TEST_REDIS_URL'];
  if (given !== undefined) return given;
  const binary = findRedis();
  if (binary === undefined) return withoutRedis();
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const failure = await start(binary, port);
    if (failure === undefined) return `redis://127.0.0.1:${port}/0`;
    if (attempt === 3) throw new Error(`redis-server did not start: ${failure}`);
  }
}

/** Whether `testRedis` gives an address here, or throws because CI must have one: whether its specs are to be run. */
export const isRedisDue = (): boolean =>
  process.env['TEST_REDIS_URL'] !== undefined || process.env['CI'] === 'true' || findRedis() !== undefined;

interface RedisBinary {
  readonly command: string;
  readonly libraries?: string;
}

function findRedis(): RedisBinary | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const command = join(folder, 'redis-server');
    if (isExecutable(command)) return { command };
  }
  const command = join(FETCHED, 'usr/bin/redis-server');
  if (!isExecutable(command)) return undefined;
  const machine = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  return { command, libraries: [join(FETCHED, 'usr/lib', machine), join(FETCHED, 'lib', machine)].join(':') };
}

function withoutRedis(): undefined {
  if (process.env['CI'] === 'true') throw new Error('redis-server is missing, and CI must not skip what needs it.');
  process.stderr.write('No redis-server on this machine: what runs on Redis is skipped here (CI runs it).\n');
  return undefined;
}

/** Resolves with why it failed, or with undefined once the server answers PING. */
async function start(binary: RedisBinary, port: number): Promise<string | undefined> {
  const keeper = spawn(process.execPath, [KEEPER], { stdio: ['pipe', 'pipe', 'ignore'], detached: true });
  const flags = {
    port,
    bind: '127.0.0.1',
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
    dir: tmpdir(),
  };
  const order = {
    command: binary.command,
    words: Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)]),
    environment: binary.libraries === undefined ? {} : { LD_LIBRARY_PATH: binary.libraries },
  };
  keeper.stdin.write(`${JSON.stringify(order)}\n`);
  const ended = new Promise<string>((done) => keeper.stdout.setEncoding('utf8').once('data', done));
  const failure = await Promise.race([ended, answersPing(port, keeper)]);
  release(keeper);
  return failure;
}

/** The process may end while the keeper still runs: that is what ends the keeper. */
function release(keeper: ChildProcess): void {
  keeper.unref();
  for (const stream of [keeper.stdin, keeper.stdout]) (stream as unknown as { unref(): void }).unref();
}

async function answersPing(port: number, keeper: ChildProcess): Promise<undefined> {
  while (keeper.exitCode === null && !(await ping(port))) await new Promise((resume) => setImmediate(resume));
  return undefined;
}

function ping(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write('PING\r\n'));
    const finish = (isUp: boolean): void => void (socket.destroy(), answer(isUp));
    socket.once('data', (bytes) => finish(bytes.toString().startsWith('+PONG')));
    socket.once('error', () => finish(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((answer, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => answer(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function isExecutable(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
