import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { mutantsOf, sampleOf } from './mutants.mjs';

/**
 * Mutation testing of a library that is pure (no input, no output): changes one small thing of its
 * sources at a time, in memory, and runs its specs in a worker until one fails.
 *
 * `npm run mutate -- --library libs/assignment --count 100 --seed 1 --runs 60 --only whatif/`
 *
 * The score is the share of mutants that a spec kills (a mutant that runs ten times as long as the
 * specs do is killed too). The sample and the runs of fast-check have seeds.
 */
const checkout = path.resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const { transformSync } = require('@swc/core');
const swcOptions = require('../bootstrap/swc-options.cjs');

const { values } = parseArgs({
  options: {
    library: { type: 'string', default: 'libs/assignment' },
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
    skip: { type: 'string', default: 'or-library.spec.ts,heartbeat.spec.ts' },
  },
});
const library = path.join(checkout, values.library, 'src');
const skipped = values.skip.split(',');

const files = listed(library);
const source = Object.fromEntries(files.map((file) => [file, readFileSync(path.join(library, file), 'utf8')]));
const code = Object.fromEntries(files.map((file) => [file, compile(source[file])]));
const specs = files.filter((file) => file.endsWith('.spec.ts') && !skipped.includes(path.basename(file)));
const mutable = files.filter(
  (file) => !file.endsWith('.spec.ts') && !file.startsWith('testing/') && file.startsWith(values.only),
);

function listed(root) {
  return readdirSync(root, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

function compile(text) {
  return transformSync(text, { swcrc: false, ...swcOptions, sourceMaps: false }).code;
}

/** What failed first, `timeout`, or undefined where all specs pass. */
function runSpecs(compiled, order, limitMs) {
  return new Promise((resolve) => {
    const data = { checkout, library, code: compiled, specs: order, runs: Number(values.runs) };
    const worker = new Worker(path.join(import.meta.dirname, 'worker.cjs'), {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    const timer = setTimeout(() => finish('timeout'), limitMs);
    const finish = (failed) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(failed);
    };
    worker.once('message', ({ failed }) => finish(failed));
    worker.once('error', (error) => finish(String(error.message)));
  });
}

/** The specs beside the mutated file first: they are the likeliest to notice. */
function nearestFirst(file) {
  const room = path.dirname(file);
  return [...specs].sort((a, b) => Number(path.dirname(b) === room) - Number(path.dirname(a) === room));
}

async function main() {
  const begin = Date.now();
  const broken = await runSpecs(code, specs, 600_000);
  if (broken !== undefined) throw new Error(`The specs fail without a mutant: ${broken}`);
  const limitMs = 10 * (Date.now() - begin) + 5000;
  const mutants = mutable.flatMap((file) => mutantsOf(file, source[file]));
  const chosen = sampleOf(mutants, Number(values.count), Number(values.seed));
  let killed = 0;
  for (const [index, { file, line, from, to, change, text }] of chosen.entries()) {
    let failed;
    try {
      const mutated = compile(source[file].slice(0, from) + text + source[file].slice(to));
      failed = await runSpecs({ ...code, [file]: mutated }, nearestFirst(file), limitMs);
    } catch {
      failed = 'does not compile';
    }
    if (failed === undefined) console.log(`survived  ${file}:${line}  ${change}`);
    else killed++;
    if ((index + 1) % 10 === 0) console.log(`${killed} of ${index + 1} killed`);
  }
  const score = ((100 * killed) / chosen.length).toFixed(1);
  console.log(
    `${values.library}/src/${values.only}: ${killed} of ${chosen.length} mutants killed (of ${mutants.length}, seed ${values.seed}): ${score} %`,
  );
}

await main();
