// A lock that a dead holder cannot keep. Only `node:` imports.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { identify, isRunning } from './processes.mjs';

/**
 * Takes the lock `file` for this process and returns how to release it, or returns the record of the process that holds
 * it. A lock whose holder is gone is taken over. Of several takers exactly one wins.
 */
export function takeLock(file, facts = {}) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify({ ...identify(process.pid), ...facts }));
  try {
    for (;;) {
      try {
        fs.linkSync(draft, file);
        return { release: () => release(file) };
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const holder = readLock(file);
      if (holder !== undefined && isRunning(holder)) return { holder };
      discardStale(file, holder);
    }
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/** The record in the lock, whether its process lives or not; undefined when there is none or it was cut short. */
export function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Moves the stale lock aside before it is removed: of two who found it stale, one moves it. */
function discardStale(file, seen) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    fs.renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  const moved = readLock(aside);
  // Between our look and our move somebody else may have taken the lock: it is theirs, and goes back.
  if (moved?.pid !== seen?.pid && moved !== undefined && isRunning(moved) && !fs.existsSync(file))
    fs.renameSync(aside, file);
  fs.rmSync(aside, { force: true });
}

function release(file) {
  if (readLock(file)?.pid === process.pid) fs.rmSync(file, { force: true });
}
