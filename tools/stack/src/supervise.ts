import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { ChildLog } from './child-log';
import { restartDelayMs } from './restart-delay';
import type { Member } from './roster';

/** A member of the stack that comes back when it dies. */
export interface Supervised {
  readonly member: Member;
  readonly pid: number | undefined;
  /** How often in a row it died young; 0 once it has lived for a while. */
  readonly earlyDeaths: number;
  /** Asks it to end, insists after `patienceMs`, and resolves when it is gone for good. */
  stop(patienceMs: number): Promise<void>;
  /** Ends it now. */
  kill(): void;
  /** Asks it to end and starts it again at once. */
  restart(): void;
}

export interface Supervision {
  readonly log: ChildLog;
  readonly cwd: string;
  /** Called with every change of pid, so that a later start can find what this one left. */
  readonly onChange: () => void;
  readonly tell: (message: string) => void;
}

/** Dies with us, even when we are killed: the child exits when the channel to its parent closes. */
const TETHER = join(__dirname, 'tether.js');

/** Starts `member` and starts it again, later and later, whenever it ends unasked. */
export function supervise(member: Member, { log, cwd, onChange, tell }: Supervision): Supervised {
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopping = false;
  let isRestarting = false;
  let earlyDeaths = 0;
  let startedAt = 0;

  const start = (): void => {
    startedAt = Date.now();
    isRestarting = false;
    child = launch(member, cwd, log);
    child.once('exit', (code, signal) => died(code ?? signal));
    child.once('error', (error) => log.write(`${error.message}\n`));
    onChange();
  };
  const died = (how: number | string | null): void => {
    child = undefined;
    onChange();
    if (isStopping) return;
    if (isRestarting) return start();
    earlyDeaths = Date.now() - startedAt > 30_000 ? 1 : earlyDeaths + 1;
    const delayMs = restartDelayMs(earlyDeaths);
    tell(`${member.name} ended unexpectedly (${how}); starting it again in ${delayMs / 1000} s`);
    timer = setTimeout(start, delayMs);
  };
  start();
  return {
    member,
    get pid() {
      return child?.pid;
    },
    get earlyDeaths() {
      return earlyDeaths;
    },
    stop: async (patienceMs) => {
      isStopping = true;
      clearTimeout(timer);
      await ended(child, patienceMs);
    },
    kill: () => {
      isStopping = true;
      clearTimeout(timer);
      child?.kill('SIGKILL');
    },
    restart: () => {
      isRestarting = child !== undefined;
      child?.kill('SIGTERM');
    },
  };
}

/** In a session of its own: Ctrl-C is for the stack, which then ends its members in order. */
function launch(member: Member, cwd: string, log: ChildLog): ChildProcess {
  const { isTethered } = member;
  const child = spawn(process.execPath, [...(isTethered ? ['-r', TETHER] : []), ...member.words], {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', ...(isTethered ? ['ipc' as const] : [])],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC', ...member.environment },
  });
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', log.write);
  return child;
}

function ended(child: ChildProcess | undefined, patienceMs: number): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const limit = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    child.once('exit', () => {
      clearTimeout(limit);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
