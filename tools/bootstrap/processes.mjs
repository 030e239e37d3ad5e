// Which process is meant: a pid alone is given to somebody else one day. Only `node:` imports.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';

/** When the process started, as text that is equal only for the same process; undefined when there is none. */
export function startOf(pid) {
  if (!isAlive(pid)) return undefined;
  try {
    if (process.platform === 'linux') return startInProc(pid);
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** A record that finds the process again, or finds that it is gone. */
export function identify(pid) {
  return { pid, start: startOf(pid) };
}

/** Whether the recorded process still runs; another one that was given its pid does not count. */
export function isRunning(record) {
  return record?.start !== undefined && startOf(record.pid) === record.start;
}

/** Ends the recorded process with `signal`, and for good after `patienceMs`. A process with another start is left alone. */
export async function endProcess(record, { signal = 'SIGTERM', patienceMs = 8_000 } = {}) {
  const giveUpAt = Date.now() + patienceMs;
  send(record, signal);
  while (isRunning(record)) {
    if (Date.now() > giveUpAt) send(record, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

function send(record, signal) {
  if (!isRunning(record)) return;
  try {
    process.kill(record.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Whether any process has this pid. */
export function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The start in clock ticks, with the boot that they are counted from. */
function startInProc(pid) {
  const fields = fieldsInProc(pid);
  if (fields[0] === 'Z') return undefined;
  return `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
}

/** /proc/pid/stat from its third field (the state) on: the name before it may hold blanks. */
function fieldsInProc(pid) {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** The process that started `pid`; undefined when it cannot be told. */
export function parentOf(pid) {
  try {
    if (process.platform === 'linux') return Number(fieldsInProc(pid)[1]);
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return undefined;
  }
}
