import 'reflect-metadata';
import { readOptions } from './options';
import { runChaos } from './run-chaos';
import { isSound, type Verdict } from './verdict';

/** One run, one table; exits with 1 when a check fails. With --json one line that a program can read. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const verdict = await runChaos(options, options.isJson ? () => undefined : say);
  const where = options.redis === undefined ? 'PostgreSQL' : 'Redis';
  process.stdout.write(options.isJson ? `${JSON.stringify(verdict)}\n` : table(verdict, where));
  process.exitCode = isSound(verdict) ? 0 : 1;
}

function table(verdict: Verdict, where: string): string {
  const rows: [string, string][] = [
    ['queue on', where],
    ['notices', String(verdict.notices)],
    ['delivered', String(verdict.delivered)],
    ['bounced (550)', String(verdict.bounced)],
    ['lost', String(verdict.lost)],
    ['copies', String(verdict.copies)],
    ['copies on ambiguous rows', String(verdict.copies - verdict.unexplainedCopies)],
    ['ambiguous rows', String(verdict.ambiguous)],
    ['late, p50', `${verdict.lateMsP50} ms`],
    ['late, p99', `${verdict.lateMsP99} ms`],
    ['drained after', verdict.drainedAfterMs === null ? 'never' : `${verdict.drainedAfterMs} ms`],
  ];
  return rows.map(([name, value]) => `${name.padEnd(26)}${value}\n`).join('');
}

void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
});
