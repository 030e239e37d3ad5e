import { runTests } from './run-tests';

/** `npm test`: every test there is; the last line says how many passed and failed, and the exit code says the same. */
export async function run(checkout: string, words: readonly string[]): Promise<void> {
  // jest ends by itself at Ctrl-C, and the databases of the run with it; here we only have to wait for it.
  process.on('SIGINT', () => undefined);
  const { passed, failed, skipped } = await runTests(checkout, words);
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
