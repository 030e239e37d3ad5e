import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { equivalentIn, onlyForSpeed } from './equivalent.mjs';
import { mutantsOf, sampleOf, withHits } from './mutants.mjs';
import { openSpecs } from './specs.mjs';

/**
 * Mutation testing of a library that is pure (no input, no output): changes one small thing of its
 * sources at a time, in memory, and runs its specs in a worker until one fails.
 *
 * `npm run mutate -- --library libs/assignment --count 100 --seed 1 --runs 60 --only whatif/`
 * `npm run mutate -- --again report.txt`: only those that survived in an earlier report
 *
 * The score is the share of mutants that a spec kills (a mutant that runs ten times as long as the
 * specs do is killed too). The sample and the runs of fast-check have seeds. Of the tests, those that call the changed
 * function are run, the quickest first.
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
    skip: { type: 'string', default: '' },
    again: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
  },
});
const library = path.join(checkout, values.library, 'src');
const skipped = values.skip.split(',');

const files = listed(library);
const source = Object.fromEntries(files.map((file) => [file, readFileSync(path.join(library, file), 'utf8')]));
const code = Object.fromEntries(files.map((file) => [file, compile(source[file])]));
const specs = files.filter((file) => file.endsWith('.spec.ts') && !skipped.includes(path.basename(file)));
const isMutable = (file) => !file.endsWith('.spec.ts') && !file.startsWith('testing/');

function listed(root) {
  return readdirSync(root, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

function compile(text) {
  return transformSync(text, { swcrc: false, ...swcOptions, sourceMaps: false }).code;
}

/** Every test with its time and the functions that it calls, the quickest first. Throws where one fails. */
async function measureTests(workers) {
  const counted = { ...code };
  for (const file of files.filter(isMutable)) counted[file] = compile(withHits(file, source[file]));
  const tests = await workers.run({ code: counted, specs, keepGoing: true }, () => 120_000);
  const broken = tests.find(({ failed }) => failed !== undefined);
  if (broken !== undefined) throw new Error(`The specs fail without a mutant: ${broken.failed}`);
  return tests.map((test) => ({ ...test, hits: new Set(test.hits) })).sort((a, b) => a.ms - b.ms);
}

/** What failed first, `timeout`, or undefined where all tests pass that can see the mutant. */
async function killerOf(workers, tests, { file, from, to, text, within }) {
  let mutated;
  try {
    mutated = compile(source[file].slice(0, from) + text + source[file].slice(to));
  } catch {
    return 'does not compile';
  }
  const chosen = tests.filter(({ hits }) => within === undefined || hits.has(within));
  const limits = new Map(chosen.map(({ spec, at, ms }) => [`${spec} ${at}`, 10 * ms + 3000]));
  const order = {
    code: { ...code, [file]: mutated },
    specs: [...new Set(chosen.map(({ spec }) => spec))],
    chosen: chosen.map(({ spec, at }) => ({ spec, at })),
  };
  const results = await workers.run(order, (test) => (test && limits.get(`${test.spec} ${test.at}`)) ?? 10_000);
  return results.at(-1)?.failed;
}

function lineOf({ file, line, change, code: text }) {
  return `survived  ${file}:${line}  ${change}   in: ${text}`;
}

function survivorsOf(mutants) {
  const lines = new Set(readFileSync(values.again, 'utf8').split('\n'));
  return mutants.filter((mutant) => lines.has(lineOf(mutant)));
}

function share(results) {
  const killed = results.filter(({ killer }) => killer !== undefined).length;
  return `${killed} of ${results.length} killed, ${((100 * killed) / Math.max(results.length, 1)).toFixed(1)} %`;
}

async function main() {
  const workers = openSpecs({ checkout, library, runs: Number(values.runs) });
  const tests = await measureTests(workers);
  const all = files.filter(isMutable).flatMap((file) => mutantsOf(file, source[file]));
  const mutable = all.filter(({ file }) => file.startsWith(values.only));
  const chosen = values.again ? survivorsOf(mutable) : sampleOf(mutable, Number(values.count), Number(values.seed));
  const results = [];
  for (const mutant of chosen) {
    const killer = await killerOf(workers, tests, mutant);
    results.push({ ...mutant, killer });
    if (killer === undefined) console.log(lineOf(mutant));
    else if (values.verbose) console.log(`killed    ${mutant.file}:${mutant.line}  ${mutant.change}   by: ${killer}`);
    if (results.length % 20 === 0) console.log(share(results));
  }
  workers.end();
  report(results, all, mutable);
}

function report(results, all, mutable) {
  const equivalent = equivalentIn(all);
  const ofSpeed = ({ file }) => onlyForSpeed(file);
  const inSpeed = results.filter(ofSpeed);
  const unlisted = results.filter((mutant) => !equivalent.has(mutant.file + mutant.from + mutant.text));
  console.log(`
${values.library}/src/${values.only}, seed ${values.seed}, ${results.length} of ${mutable.length} mutants, ${tests(values.runs)}
score: ${share(results)}
  in files that decide only how fast an answer is found (${mutable.filter(ofSpeed).length} of all mutants): ${share(inSpeed)}
  in all other files: ${share(results.filter((mutant) => !ofSpeed(mutant)))}
  without the ${results.length - unlisted.length} that equivalent.mjs lists (of ${equivalent.size} there): ${share(unlisted)}`);
}

function tests(runs) {
  return `at most ${runs} runs of a property`;
}

await main();
