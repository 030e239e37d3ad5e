// Loads a library from sources compiled in memory, runs its specs, and says which failed first.
const { createRequire } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');
const { parentPort, workerData } = require('node:worker_threads');

const { checkout, library, code, specs, runs } = workerData;
const outside = createRequire(path.join(checkout, 'package.json'));
const fastCheck = outside('fast-check');
const { expect } = outside('expect');
const tests = [];

const each = (register) => (table) => (title, body) =>
  table.forEach((row) => register(`${title} ${row}`, () => body(...(Array.isArray(row) ? row : [row]))));
const describe = (_, body) => body();
const it = (title, body) => tests.push({ title, body });
describe.each = each(describe);
it.each = each(it);

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

const loaded = new Map();
function load(file) {
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
}

try {
  for (const spec of specs) {
    tests.length = 0;
    load(spec);
    for (const { title, body } of [...tests]) {
      try {
        body();
      } catch (error) {
        throw new Error(`${spec}: ${title}: ${String(error.message).split('\n')[0]}`);
      }
    }
  }
  parentPort.postMessage({ failed: undefined });
} catch (error) {
  parentPort.postMessage({ failed: String(error.message) });
}
