// Loads a library from sources compiled in memory and runs tests of its specs, time after time, until it is told to end.
const { createRequire } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');
const { parentPort, workerData } = require('node:worker_threads');

const { checkout, library, runs } = workerData;
const outside = createRequire(path.join(checkout, 'package.json'));
const fastCheck = outside('fast-check');
const { expect } = outside('expect');

/** fast-check with fewer runs and always the same ones: a mutant is killed by the same test on every machine. */
const fewer = {
  ...fastCheck,
  assert: (property, options = {}) =>
    fastCheck.assert(property, {
      ...options,
      numRuns: Math.min(options.numRuns ?? 100, runs),
      seed: 1,
      endOnFailure: true,
    }),
};

/** Functions that were called, by the number that `withHits` gave them. */
let hits = new Set();
globalThis.hitByTest = (name) => hits.add(name);

/** The tests of some specs, in order: `{ spec, at, title, body }`, `at` counting within the spec. */
function testsOf(code, specs) {
  const tests = [];
  const loaded = new Map();
  let spec;
  const describe = (_, body) => body();
  const it = (title, body) =>
    tests.push({ spec, at: tests.filter((other) => other.spec === spec).length, title, body });
  describe.each = each(describe);
  it.each = each(it);
  const load = (file) => {
    if (loaded.has(file)) return loaded.get(file).exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const wrapped = `(function (module, exports, require, __dirname, describe, it, expect) {${code[file]}\n})`;
    const requireFrom = (name) => {
      if (name === 'fast-check') return fewer;
      return name.startsWith('.') ? load(path.join(path.dirname(file), `${name}.ts`)) : outside(name);
    };
    const directory = path.join(library, path.dirname(file));
    vm.runInThisContext(wrapped, file)(module, module.exports, requireFrom, directory, describe, it, expect);
    return module.exports;
  };
  for (spec of specs) load(spec);
  return tests;
}

function each(register) {
  return (table) => (title, body) =>
    table.forEach((row) => register(`${title} ${row}`, () => body(...(Array.isArray(row) ? row : [row]))));
}

/** Runs the chosen tests (`{ spec, at }`, in that order; all where there is no choice) until one fails, and says before each that it begins. */
function runTests({ code, specs, chosen, keepGoing }) {
  const tests = testsOf(code, specs);
  const order = chosen?.map(({ spec, at }) => tests.find((test) => test.spec === spec && test.at === at)) ?? tests;
  const results = [];
  for (const { spec, at, title, body } of order) {
    parentPort.postMessage({ begins: { spec, at } });
    hits = new Set();
    const begin = performance.now();
    let failed;
    try {
      body();
    } catch (error) {
      failed = `${spec}: ${title}: ${String(error.message).split('\n')[0]}`;
    }
    results.push({ spec, at, title, ms: performance.now() - begin, hits: [...hits], failed });
    if (failed !== undefined && !keepGoing) break;
  }
  return results;
}

parentPort.on('message', (order) => {
  try {
    parentPort.postMessage({ results: runTests(order) });
  } catch (error) {
    parentPort.postMessage({ results: [{ failed: `does not load: ${String(error.message)}` }] });
  }
});
