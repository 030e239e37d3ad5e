import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourceFiles } from './source-files';

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const JEST = 'node_modules/jest/bin/jest.js';
const REPORTER = 'tools/check/count-reporter.cjs';

/**
 * Runs every spec, then the end-to-end specs (`*.e2e.ts`, one file after the other: each starts the whole stack), jest's
 * own output on this terminal. `words` go to jest, to choose among them. A jest that dies counts as a failure.
 */
export async function runTests(checkout: string, words: readonly string[]): Promise<TestCount> {
  const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
  const specs = await runJest(checkout, [workers, ...words]);
  if (!sourceFiles(checkout).some((file) => file.endsWith('.e2e.ts'))) return specs;
  const journeys = await runJest(checkout, [
    '--testMatch=**/*.e2e.ts',
    '--runInBand',
    '--testTimeout=300000',
    ...words,
  ]);
  return addCounts(specs, journeys);
}

export function addCounts(...counts: readonly TestCount[]): TestCount {
  const sum = (key: keyof TestCount): number => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** What jest reported; when it failed without a failed test (a broken setup, a kill), that is one failure. */
export function countOf(reported: TestCount | undefined, exitCode: number | null): TestCount {
  const count = reported ?? { passed: 0, failed: 0, skipped: 0 };
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function runJest(checkout: string, words: readonly string[]): Promise<TestCount> {
  const folder = mkdtempSync(join(tmpdir(), 'bookends-count-'));
  const file = join(folder, 'count.json');
  const all = [JEST, '--reporters=default', `--reporters=<rootDir>/${REPORTER}`, '--passWithNoTests', ...words];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, all, {
      cwd: checkout,
      stdio: 'inherit',
      env: { ...process.env, BOOKENDS_TEST_COUNT: file },
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      const reported = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TestCount) : undefined;
      rmSync(folder, { recursive: true, force: true });
      resolve(countOf(reported, code));
    });
  });
}
