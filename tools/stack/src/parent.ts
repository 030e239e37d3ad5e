const LOOK_EVERY_MS = 500;

/**
 * Calls `leave` once when npm, which started us, is gone without a word (kill -9): nobody would be left to stop us with
 * Ctrl-C. Without npm as parent it never does: who starts us directly may well go away.
 */
export function onParentGone(leave: () => void, environment = process.env): void {
  if (environment['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    leave();
  }, LOOK_EVERY_MS);
  timer.unref();
}
