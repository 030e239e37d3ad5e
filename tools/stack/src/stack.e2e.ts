import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { endProcess, isRunning } from '../../bootstrap/processes.mjs';
import { freePorts } from '../../journey/src/free-ports';
import type { NamedProcess } from './remains';

const checkout = resolve(__dirname, '../../..');

describe('npm start', () => {
  let folder: string;
  let port: number;
  let started: Started[];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bookends-stack-'));
    port = await freePorts();
    started = [];
  });
  afterAll(async () => {
    for (const each of started) await each.end('SIGKILL');
    await Promise.all(recorded(folder).map((record) => endProcess(record, { signal: 'SIGKILL' })));
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (environment: Record<string, string> = {}): Started => {
    const made = launch({
      BOOKENDS_FOLDER: folder,
      PORT: String(port),
      MAILBOX_PORT: String(port + 21),
      SMTP_PORT: String(port + 22),
      SEED: '0',
      ...environment,
    });
    started.push(made);
    return made;
  };

  it('runs, heals what is killed, makes the demo anew, also after a kill -9 of itself; Ctrl-C leaves nothing', async () => {
    const first = start();
    await first.says('Bookends runs');

    const second = start({ PORT: String(port + 500) });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain('Bookends already runs here');

    const worker = recorded(folder).find(({ name }) => name === 'goals-worker')!;
    process.kill(worker.pid, 'SIGKILL');
    await first.says('goals-worker ended unexpectedly (SIGKILL)');
    await until(async () => (await statusOf(port + 13)) === 200);

    const before = recorded(folder);
    expect(before.map(({ name }) => name)).toEqual(expect.arrayContaining(['postgres', 'gateway', 'mailbox']));
    await first.end('SIGKILL');
    const third = start();
    await third.says('Bookends runs');
    expect(before.filter(isRunning)).toEqual([]);

    await makesTheDemoAnew(port, folder);
    await third.end('SIGKILL');
    const fourth = start();
    await fourth.says('Bookends runs');
    expect((await demoStatus(port)).state).toBe('ready');

    const running = recorded(folder);
    expect(await fourth.end('SIGINT')).toBe(0);
    expect(running.filter(isRunning)).toEqual([]);
    expect(['stack.lock', 'processes.json'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
  });

  it('says which variable moves a port that is taken', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'bookends-stack-'));
    const { createServer } = await import('node:net');
    const other = createServer();
    await new Promise<void>((done) => other.listen(port + 21, '127.0.0.1', done));
    const refused = start({ BOOKENDS_FOLDER: elsewhere });
    expect(await refused.ended).toBe(1);
    expect(refused.said().trim()).toMatch(
      /^Port \d+ for the mailbox is taken by another program: choose another with MAILBOX_PORT/m,
    );
    await new Promise((done) => other.close(done));
    rmSync(elsewhere, { recursive: true, force: true });
  });
});

interface Started {
  said(): string;
  /** Resolves when the words were printed; rejects when the process ends without. */
  says(words: string): Promise<void>;
  readonly ended: Promise<number | null>;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

function launch(environment: Record<string, string>): Started {
  const child: ChildProcess = spawn(process.execPath, ['tools/bootstrap/run.mjs', 'start'], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
  });
  let text = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (part: string) => void (text += part));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return {
    said: () => text,
    says: async (words) => {
      await until(() => text.includes(words) || child.exitCode !== null || child.signalCode !== null);
      if (!text.includes(words)) throw new Error(`It ended without "${words}":\n${text}`);
    },
    ended,
    end: (signal) => (child.kill(signal), ended),
  };
}

function recorded(folder: string): readonly NamedProcess[] {
  const file = join(folder, 'processes.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as NamedProcess[]) : [];
}

interface DemoStatus {
  readonly state: string;
  readonly canReset: boolean;
  readonly failure: string | null;
}

const demoStatus = (port: number): Promise<DemoStatus> =>
  fetch(`http://127.0.0.1:${port}/demo/status`).then(async (answer) => (await answer.json()) as DemoStatus);

const postJson = (port: number, path: string, body: object = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });

/** Somebody works in the demo and has it made anew; while it is made anew once more, the stack is left to be killed. */
async function makesTheDemoAnew(port: number, folder: string): Promise<void> {
  const { token } = (await (await postJson(port, '/demo/sign-in', { email: 'ana@example.org' })).json()) as {
    token: string;
  };
  const viewer = () =>
    fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    });
  expect((await viewer()).status).toBe(200);
  expect((await postJson(port, '/sign-in', { email: 'ana@example.org' })).status).toBe(202);
  const mails = (): string[] => readdirSync(join(folder, 'mail')).filter((name) => name.endsWith('.eml'));
  await until(() => mails().length === 1);

  expect(await demoStatus(port)).toMatchObject({ state: 'ready', canReset: true, failure: null });
  const clicks = await Promise.all([postJson(port, '/demo/reset'), postJson(port, '/demo/reset')]);
  expect(clicks.map(({ status }) => status)).toEqual([202, 202]);
  expect((await viewer()).status).toBe(503);
  await until(async () => (await demoStatus(port)).state === 'ready');
  expect(await demoStatus(port)).toMatchObject({ failure: null });
  expect(mails()).toEqual([]);
  expect(await (await viewer()).json()).not.toMatchObject({ data: { viewer: { id: expect.anything() } } });

  expect((await postJson(port, '/demo/reset')).status).toBe(202);
  await until(async () => (await statusOf(port + 2)) !== 200);
}

async function statusOf(port: number): Promise<number> {
  return fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ status }) => status,
    () => 0,
  );
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resume) => setTimeout(resume, 50));
}
