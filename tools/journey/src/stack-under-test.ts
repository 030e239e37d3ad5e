import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePorts } from './free-ports';

const CHECKOUT = resolve(__dirname, '../../..');
const START = ['tools/bootstrap/run.mjs', 'start'];
const LIMIT_MS = 240_000;

/** The whole of Bookends as `npm start` brings it up, on ports and in a folder of its own. */
export interface StackUnderTest {
  readonly endpoint: string;
  readonly mailboxUrl: string;
  /** Kills processes of the stack by their names, without a word; the stack starts them again. */
  kill(...names: readonly string[]): void;
  /** Ends everything and removes the folder. */
  stop(): Promise<void>;
}

/**
 * Starts the stack and resolves once it said that it runs. With `isSeeded` the demo is in it, otherwise nothing. Rejects
 * with what it printed when it ends before or takes longer than four minutes.
 */
export async function startStack(options: {
  readonly isSeeded: boolean;
  readonly redisUrl?: string;
}): Promise<StackUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'bookends-journey-'));
  const port = await freePorts();
  const child = spawn(process.execPath, START, {
    cwd: CHECKOUT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      BOOKENDS_FOLDER: folder,
      PORT: String(port),
      MAILBOX_PORT: String(port + 21),
      SMTP_PORT: String(port + 22),
      SEED: options.isSeeded ? '1' : '0',
      ...(options.redisUrl === undefined ? {} : { REDIS_URL: options.redisUrl }),
    },
  });
  const stop = async (): Promise<void> => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilItRuns(child);
  } catch (error) {
    await stop();
    throw error;
  }
  const kill = (...names: readonly string[]): void => killRecorded(folder, names);
  return { endpoint: `http://localhost:${port}/graphql`, mailboxUrl: `http://localhost:${port + 21}`, kill, stop };
}

function untilItRuns(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`the stack ${why}:\n${said.slice(-4_000)}`));
    const limit = setTimeout(() => fail('did not come up in time'), LIMIT_MS);
    const settle = (act: () => void): void => {
      clearTimeout(limit);
      act();
    };
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Bookends runs')) settle(resolve);
      });
    }
    child.once('exit', (code) => settle(() => fail(`ended with ${code}`)));
  });
}

/** By the pids that the stack writes down for the start after a kill. */
function killRecorded(folder: string, names: readonly string[]): void {
  const text = readFileSync(join(folder, 'processes.json'), 'utf8');
  const records = JSON.parse(text) as readonly { readonly name: string; readonly pid: number }[];
  for (const name of names) {
    const record = records.find((candidate) => candidate.name === name);
    if (record === undefined) throw new Error(`the stack runs no ${name}`);
    process.kill(record.pid, 'SIGKILL');
  }
}

/** Asks it to end as Ctrl-C does, and waits until it has. */
function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGINT');
  });
}
