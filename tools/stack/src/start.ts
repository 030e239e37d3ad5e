import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../../bootstrap/lock.mjs';
import { createProgress } from './progress';
import { Sentence } from './sentence';
import { readSettings, type Settings } from './settings';
import { Stack } from './stack';
import { onParentGone } from './parent';

/** `npm start`: everything from the compiled code. */
export async function run(checkout: string): Promise<void> {
  await runStack(readSettings(checkout, false));
}

/** Starts the stack and keeps it until a signal, which also ends the process. `onRunning` is given the stack at once. */
export async function runStack(settings: Settings, onRunning: (stack: Stack) => void = () => undefined): Promise<void> {
  mkdirSync(settings.folder, { recursive: true, mode: 0o755 });
  const lock = takeLock(lockFile(settings.folder), { address: settings.publicUrl });
  if (lock.holder !== undefined) throw alreadyRuns(lock.holder);
  const stack = new Stack(
    settings,
    createProgress((line) => void process.stdout.write(line)),
  );
  const end = endOnce(stack, lock.release);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));
  onParentGone(() => void end(0));
  onRunning(stack);
  try {
    await stack.start();
  } catch (error) {
    await end(1, error);
  }
}

export const lockFile = (folder: string): string => join(folder, 'stack.lock');

export function alreadyRuns(holder: { readonly pid: number; readonly address?: string | number }): Sentence {
  return new Sentence(
    `Bookends already runs here (process ${holder.pid}, ${holder.address}): stop it with Ctrl-C there, or with kill ${holder.pid}.`,
  );
}

/** npm and the terminal may both pass one Ctrl-C on: what follows this closely is the same wish. */
const SAME_WISH_MS = 1_500;

/** The first call stops in order, a later one (another Ctrl-C) at once. The lock goes last. */
function endOnce(stack: Stack, release: () => void): (code: number, fault?: unknown) => Promise<void> {
  let endingSince: number | undefined;
  return async (code, fault) => {
    if (endingSince !== undefined) {
      if (fault === undefined && Date.now() - endingSince > SAME_WISH_MS) stack.kill();
      return;
    }
    endingSince = Date.now();
    if (fault !== undefined) console.error(describe(fault));
    const tell = (line: string): void => void (stack.hasStarted && process.stdout.write(line));
    tell('\nStopping…\n');
    await stack.stop().catch((error: unknown) => console.error(error));
    release();
    tell('Stopped.\n');
    process.exit(code);
  };
}

/** A fault that we foresaw is its sentence; of any other the stack is worth more than what a driver hung on it. */
function describe(fault: unknown): string {
  if (fault instanceof Sentence) return fault.message;
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
