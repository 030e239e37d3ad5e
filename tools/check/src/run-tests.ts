import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-chromium';
import { sourceFiles } from './source-files';

export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const NONE: TestCount = { passed: 0, failed: 0, skipped: 0 };

const JEST = 'node_modules/jest/bin/jest.js';
const REPORTER = 'tools/check/count-reporter.cjs';
const PLAYWRIGHT = ['node_modules/@playwright/test/cli.js', 'test', '--config=apps/web-e2e/playwright.config.ts'];

/**
 * Runs every spec, then the end-to-end specs (`*.e2e.ts`, one file after the other: each starts the whole stack), then the
 * journeys in a browser, each with its own output on this terminal. `words` go to jest; with one that chooses among the
 * specs nothing runs in a browser. A runner that dies counts as a failure.
 */
export async function runTests(checkout: string, words: readonly string[]): Promise<TestCount> {
  const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
  const counts = [await runJest(checkout, [workers, ...words])];
  const endToEnd = ['--testMatch=**/*.e2e.ts', '--runInBand', '--testTimeout=300000'];
  if (sourceFiles(checkout).some((file) => file.endsWith('.e2e.ts')))
    counts.push(await runJest(checkout, [...endToEnd, ...words]));
  if (words.every((word) => word.startsWith('--'))) counts.push(await runInBrowser(checkout));
  return addCounts(...counts);
}

export function addCounts(...counts: readonly TestCount[]): TestCount {
  const sum = (key: keyof TestCount): number => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** What the runner reported; when it failed without a failed test (a broken setup, a kill), that is one failure. */
export function countOf(reported: TestCount | undefined, exitCode: number | null): TestCount {
  const count = reported ?? NONE;
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

const runJest = (checkout: string, words: readonly string[]): Promise<TestCount> =>
  runCounted(checkout, [
    JEST,
    '--reporters=default',
    `--reporters=<rootDir>/${REPORTER}`,
    '--passWithNoTests',
    ...words,
  ]);

async function runInBrowser(checkout: string): Promise<TestCount> {
  const browser = findChromium(process.env);
  if (browser !== undefined) return runCounted(checkout, PLAYWRIGHT, { CHROMIUM_PATH: browser });
  console.log('\nNo Chromium on this machine (CHROMIUM_PATH names one): the journeys in a browser were left out.');
  return NONE;
}

function runCounted(checkout: string, command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<TestCount> {
  const folder = mkdtempSync(join(tmpdir(), 'bookends-count-'));
  const file = join(folder, 'count.json');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: checkout,
      stdio: 'inherit',
      env: { ...process.env, ...env, BOOKENDS_TEST_COUNT: file },
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      const reported = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TestCount) : undefined;
      rmSync(folder, { recursive: true, force: true });
      resolve(countOf(reported, code));
    });
  });
}
