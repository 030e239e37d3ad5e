import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess, identify, isRunning, type ProcessRecord } from '../../bootstrap/processes.mjs';

/** A process of the stack, so that the next start finds it again if this one is killed. */
export type NamedProcess = ProcessRecord & { readonly name: string };

const fileIn = (folder: string): string => join(folder, 'processes.json');

/** Writes down what runs now. Whole or not at all. */
export function recordProcesses(folder: string, running: Readonly<Record<string, number | undefined>>): void {
  const records = Object.entries(running).flatMap(([name, pid]) =>
    pid === undefined ? [] : [{ name, ...identify(pid) }],
  );
  const draft = `${fileIn(folder)}.draft`;
  writeFileSync(draft, JSON.stringify(records));
  renameSync(draft, fileIn(folder));
}

export function forgetProcesses(folder: string): void {
  rmSync(fileIn(folder), { force: true });
}

/**
 * Ends what a killed start left running, and nothing else: a process counts only when it started at the recorded moment.
 * Returns the names of what was found.
 */
export async function endRemains(folder: string): Promise<readonly string[]> {
  const left = readRecords(folder).filter(isRunning);
  await Promise.all(left.map((record) => endProcess(record, { signal: signalFor(record), patienceMs: 2_500 })));
  forgetProcesses(folder);
  return left.map(({ name }) => name);
}

/** PostgreSQL takes SIGTERM as "wait until every client has left" and SIGINT as "now, in order". */
const signalFor = ({ name }: NamedProcess): NodeJS.Signals => (name === 'postgres' ? 'SIGINT' : 'SIGTERM');

function readRecords(folder: string): readonly NamedProcess[] {
  if (!existsSync(fileIn(folder))) return [];
  try {
    return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as NamedProcess[];
  } catch {
    return [];
  }
}
