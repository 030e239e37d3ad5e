// The library as one file, with what V8 compiled of it in its warm-up: a cold process neither opens seventy files nor
// compiles each function at its first call. The code of another V8 is refused by this one, which then compiles it anew.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const filename = join(__dirname, 'code.js');
const source = `(function (exports, require, module) {${readFileSync(filename, 'utf8')}\n})`;
const script = new Script(source, { filename, cachedData: compiledCode() });
script.runInThisContext()(exports, require, module);
/** For the warm-up, which asks it for its compiled code. */
module.script = script;

function compiledCode() {
  try {
    return readFileSync(join(__dirname, 'code.cache'));
  } catch {
    return undefined;
  }
}
