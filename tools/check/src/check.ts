import { steps, type Step, type StepOutcome } from './steps';

/** `npm run check`: every step, also after one failed; a row for each, then every fault, and 1 as exit code for any. */
export async function run(checkout: string, words: readonly string[]): Promise<void> {
  process.on('SIGINT', () => process.exit(130));
  const chosen = words.length === 0 ? steps : steps.filter(({ name }) => words.includes(name));
  const outcomes: { readonly name: string; readonly faults: readonly string[] }[] = [];
  for (const step of chosen) {
    const startedAt = Date.now();
    const { row, faults } = await attempt(step, checkout);
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(6);
    console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'}  ${step.name.padEnd(11)}${seconds} s  ${row}`);
    outcomes.push({ name: step.name, faults });
  }
  for (const { name, faults } of outcomes) for (const fault of faults) console.log(`\n${name}: ${fault}`);
  const failed = outcomes.filter(({ faults }) => faults.length > 0).map(({ name }) => name);
  console.log(failed.length === 0 ? '\nThe check passes.' : `\nThe check fails: ${failed.join(', ')}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

/** A step that cannot even run is a fault of that step. */
async function attempt(step: Step, checkout: string): Promise<StepOutcome> {
  try {
    return await step.run(checkout);
  } catch (error) {
    return { row: 'could not run', faults: [error instanceof Error ? error.message : String(error)] };
  }
}
