import { writeFileSync } from 'node:fs';
import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';

/** Writes { passed, failed, skipped } to the file that BOOKENDS_TEST_COUNT names, as jest's reporter does. */
class CountReporter implements Reporter {
  private tests: readonly TestCase[] = [];
  private faults = 0;

  onBegin(_: unknown, suite: Suite): void {
    this.tests = suite.allTests();
  }

  onError(): void {
    this.faults += 1;
  }

  onEnd(_: FullResult): void {
    const file = process.env['BOOKENDS_TEST_COUNT'];
    if (file === undefined) return;
    const count = (outcome: 'expected' | 'unexpected' | 'skipped'): number =>
      this.tests.filter((test) => test.outcome() === outcome).length;
    const failed = count('unexpected') + this.faults;
    writeFileSync(file, JSON.stringify({ passed: count('expected'), failed, skipped: count('skipped') }));
  }
}

export default CountReporter;
