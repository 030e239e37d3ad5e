import { closeSync, existsSync, fstatSync, ftruncateSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs';
import { dirname } from 'node:path';

const ERROR = 50;
const LARGEST_BYTES = 20_000_000;
const LONGEST_READ_BYTES = 1_000_000;
const SILENCE_MS = 30_000;

/** The file that a child writes into by itself, so that nothing is lost, and nobody waits, when we are gone. */
export interface ChildLog {
  /** To be the child's standard output and error. */
  readonly fd: number;
  /** Reads what was written since the last time and tells of its errors. */
  catchUp(): void;
  /** The last lines, for the message about a child that could not start. */
  tail(): string;
  close(): void;
}

/**
 * Opens `file` to be appended to; it begins anew once it is large. A line of pino JSON at level error or worse is told
 * once, and again only when half a minute has passed since it was told.
 */
export function openChildLog(file: string, tell: (message: string) => void, now: () => number = Date.now): ChildLog {
  mkdirSync(dirname(file), { recursive: true });
  const fd = openSync(file, 'a+', 0o600);
  const told = new Map<string, number>();
  let position = fstatSync(fd).size;
  let rest = '';
  const take = (line: string): void => {
    const message = errorIn(line);
    if (message === undefined || now() - (told.get(message) ?? -Infinity) < SILENCE_MS) return;
    told.set(message, now());
    tell(message);
  };
  const catchUp = (): void => {
    const added = readFrom(fd, position);
    position += added.length;
    const lines = (rest + added.toString('utf8')).split('\n');
    rest = lines.pop()!;
    lines.forEach(take);
    if (position < LARGEST_BYTES) return;
    ftruncateSync(fd, 0);
    position = 0;
  };
  return { fd, catchUp, tail: () => tailOf(file), close: () => closeSync(fd) };
}

function readFrom(fd: number, position: number): Buffer {
  const length = Math.min(fstatSync(fd).size - position, LONGEST_READ_BYTES);
  if (length <= 0) return Buffer.alloc(0);
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(fd, bytes, 0, length, position));
}

function tailOf(file: string): string {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).map(shortened).join('\n');
}

function errorIn(line: string): string | undefined {
  const entry = parsed(line);
  if (entry === undefined || Number(entry['level']) < ERROR) return undefined;
  const cause = (entry['err'] as { message?: string } | undefined)?.message;
  return [entry['msg'], cause].filter((part) => typeof part === 'string' && part !== '').join(': ');
}

/** A line of pino as its message; any other line as it is. */
function shortened(line: string): string {
  const entry = parsed(line);
  if (entry === undefined) return `    ${line.slice(0, 300)}`;
  return `    ${errorIn(line) ?? String(entry['msg'] ?? line)}`.slice(0, 300);
}

function parsed(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
