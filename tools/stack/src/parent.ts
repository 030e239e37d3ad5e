import { isAlive, parentOf } from '../../bootstrap/processes.mjs';

const LOOK_EVERY_MS = 500;

/**
 * Calls `leave` once when npm, which started us through a shell, is gone without a word (kill -9): nobody would be left to
 * stop us with Ctrl-C. Without npm it never does: who starts us directly may well go away.
 */
export function onParentGone(leave: () => void, environment = process.env): void {
  if (environment['npm_lifecycle_event'] === undefined) return;
  const elders = [process.ppid, parentOf(process.ppid)].filter((pid) => pid !== undefined && pid > 1);
  const timer = setInterval(() => {
    if (elders.every((pid) => isAlive(pid!))) return;
    clearInterval(timer);
    leave();
  }, LOOK_EVERY_MS);
  timer.unref();
}
