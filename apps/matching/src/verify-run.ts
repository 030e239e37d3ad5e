import 'reflect-metadata';
import { composeQuestions } from './compose';
import { verifyingConfig } from './config';
import { idOf } from './domain/ids';
import { verifyKeptRun } from './usecases/verify-kept-run';

// The operator's door: verifies an old run from its record. With the address of the matching database,
//   DATABASE_URL=postgres://... node apps/matching/dist/verify-run.js RUN_ID
// prints what it found and exits with 0 when everything holds, 1 when something does not, 2 when there is nothing to verify.

async function main(): Promise<void> {
  const runId = process.argv[2] ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(runId)) return finish(2, 'usage: verify-run RUN_ID');
  const { dataSource, questions } = composeQuestions(verifyingConfig(), 'verify-run');
  await dataSource.initialize();
  const result = await verifyKeptRun(questions, { actor: 'operator', runId: idOf<'Run'>(runId) });
  await dataSource.destroy();
  if (!result.isOk) return finish(2, `nothing to verify: ${JSON.stringify(result.rejection)}`);
  const { violation: _what, difference: _where, ...findings } = result.value;
  const holds = Object.values(findings).every(Boolean);
  finish(holds ? 0 : 1, JSON.stringify({ runId, holds, ...result.value }, null, 2));
}

function finish(code: number, text: string): void {
  process.stdout.write(`${text}\n`);
  process.exitCode = code;
}

void main();
