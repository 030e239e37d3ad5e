import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Member } from './roster';

/** Preloaded, it ends the child when the channel to us closes: so it dies with us, even when we are killed. */
export const TETHER = join(__dirname, 'tether.js');

/**
 * Starts the process of a member in a session of its own: Ctrl-C is for the stack, which then ends its members in order.
 * It writes into `output` by itself: pino spins for ever at exit (sonic-boom's flushSync) once a pipe has lost its reader.
 */
export function launch({ words, environment, isTethered }: Member, cwd: string, output: number): ChildProcess {
  return spawn(process.execPath, [...(isTethered ? ['-r', TETHER] : []), ...words], {
    cwd,
    detached: true,
    stdio: ['ignore', output, output, ...(isTethered ? ['ipc' as const] : [])],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC', ...environment },
  });
}

/** Asks the process to end, insists after `patienceMs`, and resolves when it is gone. */
export function endChild(child: ChildProcess | undefined, patienceMs: number): Promise<void> {
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
