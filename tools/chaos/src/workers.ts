import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { generateIdentityKeys } from '@bookends/identity';
import type { Break } from './options';

const CHECKOUT = resolve(__dirname, '../../..');
const PAUSE_MS = 300;

/** Workers of the notifications context, all of them up, each put back when it ends, as an operator's supervisor would. */
export interface Workers {
  /** Kills the one that has lived longest, without a word of warning. */
  kill(): void;
  close(): Promise<void>;
}

export async function startWorkers(settings: {
  readonly count: number;
  readonly databaseUrl: string;
  readonly queueUrl: string;
  readonly smtpUrl: string;
  readonly breaks: Break;
}): Promise<Workers> {
  const environment = { ...environmentOf(settings), SEALING_KEY: randomBytes(32).toString('base64') };
  const living: ChildProcess[] = [];
  const ports: string[] = [];
  let isClosing = false;
  const start = async (): Promise<void> => {
    if (isClosing) return;
    const PORT = String(await freePort());
    ports.push(PORT);
    const child = spawn(process.execPath, flagsOf(settings.breaks), {
      cwd: CHECKOUT,
      env: { ...environment, PORT },
      stdio: ['ignore', process.stderr, 'inherit'],
    });
    living.push(child);
    child.once('exit', () => {
      living.splice(living.indexOf(child), 1);
      setTimeout(() => void start(), PAUSE_MS);
    });
  };
  for (let count = 0; count < settings.count; count += 1) await start();
  await Promise.all(ports.map(untilAlive));
  return {
    kill: () => void living[0]?.kill('SIGKILL'),
    close: async () => {
      isClosing = true;
      const ended = living.map((child) => new Promise((done) => child.once('exit', done)));
      for (const child of living) child.kill('SIGKILL');
      await Promise.all(ended);
    },
  };
}

/** A crowded machine takes its time to compile a worker: no fault strikes before it works. */
async function untilAlive(port: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resume) => setTimeout(resume, 200));
  }
  throw new Error('A worker did not start within two minutes.');
}

function flagsOf(breaks: Break): string[] {
  const register = ['-C', '@bookends/source', '-r', '@swc-node/register'];
  const broken = breaks === 'none' ? [] : ['-r', resolve(__dirname, `broken/${breaks}.ts`)];
  return [...register, ...broken, 'apps/notifications/src/worker.ts'];
}

function environmentOf(settings: { databaseUrl: string; queueUrl: string; smtpUrl: string }): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    NODE_ENV: 'test',
    LOG_LEVEL: process.env['CHAOS_LOG_LEVEL'] ?? 'silent',
    DEMO: '1',
    DATABASE_URL: settings.databaseUrl,
    QUEUE_URL: settings.queueUrl,
    IDENTITY_PUBLIC_KEY: Buffer.from(generateIdentityKeys().publicKey).toString('base64'),
    SMTP_URL: settings.smtpUrl,
    MAIL_FROM: 'Chaos <chaos@example.org>',
    PUBLIC_URL: 'http://localhost:4000',
  };
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
