// What each npm script does once the packages are there.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

export const checkout = path.resolve(fileURLToPath(import.meta.url), '../../..');

const fromSource = ['-C', '@bookends/source', '-r', '@swc-node/register'];
const commands = {
  build: (words) => build({ isQuiet: false, isForced: words.includes('--force') }),
  start: () => stack('start'),
  dev: () => stack('dev'),
  reset: () => stack('reset'),
  test: (words) => compiled('check', 'test', words),
  check: (words) => compiled('check', 'check', words),
  supergraph: (words) => compiled('supergraph', 'write', words),
  'bench:assignment': (words) => benchAssignment(words),
  mutate: (words) => node(['tools/mutation/run.mjs', ...words]),
  'bench:web': (words) => node(['tools/bench/web/run.mjs', ...words]),
  chaos: (words) => node([...fromSource, 'tools/chaos/src/chaos.ts', ...words]),
};

/** Installs when that is due, then runs the command. A fault that we foresaw is one sentence; any other keeps its stack. */
export async function runCommand(name, words) {
  const command = commands[name];
  if (command === undefined) {
    console.error(`Say one of: ${Object.keys(commands).join(', ')}.`);
    process.exit(1);
  }
  try {
    process.chdir(checkout);
    await ensureInstalled(checkout);
    await command(words);
  } catch (error) {
    console.error(error.isSentence ? error.message : error);
    process.exit(1);
  }
}

async function build(options) {
  const { buildAll } = await import('./build.mjs');
  return buildAll(checkout, options);
}

/** The stack lives in this process, so that a signal has one addressee. */
async function stack(door) {
  await compiled('stack', door, []);
}

/** Builds, then runs `tools/<tool>/dist/<door>.js`, which exports `run(checkout, words)`. */
async function compiled(tool, door, words) {
  await build({ isQuiet: true });
  const { run } = createRequire(import.meta.url)(`../${tool}/dist/${door}.js`);
  await run(checkout, words);
}

/** From the build, since that is what others who load the library run. */
async function benchAssignment(words) {
  await build({ isQuiet: true });
  await node(['tools/bench/dist/assignment/run.js', ...words]);
}

function node(args) {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { stdio: 'inherit', cwd: checkout })
      .once('error', reject)
      .once('exit', (code) => resolve((process.exitCode = code ?? 1)));
  });
}
