import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const ERROR = 50;
const LARGEST_BYTES = 20_000_000;
const SILENCE_MS = 30_000;

/** Keeps what a child writes and tells the console of its errors. */
export interface ChildLog {
  write(text: string): void;
  /** The last lines, for the message about a child that could not start. */
  tail(): string;
}

/**
 * Appends whole lines to `file` (the one before is kept as `file.1` once it is large). A line of pino JSON at level error
 * or worse is told once, and again only when half a minute has passed since it was told.
 */
export function openChildLog(file: string, tell: (message: string) => void, now: () => number = Date.now): ChildLog {
  mkdirSync(dirname(file), { recursive: true });
  const told = new Map<string, number>();
  let rest = '';
  const take = (line: string): void => {
    const message = errorIn(line);
    if (message === undefined) return;
    if (now() - (told.get(message) ?? -Infinity) < SILENCE_MS) return;
    told.set(message, now());
    tell(message);
  };
  return {
    write: (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      if (lines.length === 0) return;
      if (existsSync(file) && statSync(file).size > LARGEST_BYTES) renameSync(file, `${file}.1`);
      appendFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
      lines.forEach(take);
    },
    tail: () =>
      existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).map(shortened).join('\n') : '',
  };
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
