import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { solve } from '@bookends/assignment';

const LIBRARY = resolve(__dirname, '../../libs/assignment');
const STEP = pathToFileURL(join(__dirname, 'build.mjs')).href;

/** In a process of its own: the bundler is an ES module. */
const node = (...words: string[]): string => execFileSync(process.execPath, words, { encoding: 'utf8' }).trim();
const asModule = (text: string): string => node('--input-type=module', '-e', text);

describe('bundles', () => {
  let checkout: string;
  let bundle: string;
  const build = (): string => asModule(`import { buildAll } from '${STEP}'; await buildAll('${checkout}');`);
  const entry = (): string => join(bundle, 'index.js');
  const problem = { rows: 3, columns: 2, capacity: Int32Array.of(1, 1), dense: Int32Array.of(5, 4, 9, 1, 2, 8) };
  const ask = (module: string): string => `const { solve } = ${module};
    const { columnOf, total } = solve({ rows: 3, columns: 2, capacity: Int32Array.of(1, 1), dense: Int32Array.of(${problem.dense.join()}) });
    console.log(JSON.stringify([[...columnOf], total]));`;

  beforeAll(() => {
    checkout = mkdtempSync(join(tmpdir(), 'bookends-bundle-'));
    bundle = join(checkout, 'libs/assignment/dist/bundle');
    for (const folder of ['src', 'bundle'])
      cpSync(join(LIBRARY, folder), join(checkout, 'libs/assignment', folder), { recursive: true });
    cpSync(join(LIBRARY, 'src'), join(checkout, 'libs/other/src'), { recursive: true });
    mkdirSync(join(checkout, 'node_modules'));
    cpSync(resolve(__dirname, '../../.swcrc'), join(checkout, '.swcrc'));
    build();
  }, 60_000);
  afterAll(() => rmSync(checkout, { recursive: true }));

  it('are made of libraries that have a loader, and answer as these', () => {
    const { columnOf, total } = solve(problem);
    expect(existsSync(join(checkout, 'libs/other/dist/bundle'))).toBe(false);
    expect(JSON.parse(node('-e', ask(`require('${entry()}')`)))).toEqual([[...columnOf], total]);
  });

  it('come with compiled code that their V8 takes', () => {
    expect(node('-p', `require('${entry()}'); require.cache['${entry()}'].script.cachedDataRejected`)).toBe('false');
  });

  it('have names for ES modules', () => {
    const text = `import { solve, InputError } from '${pathToFileURL(entry()).href}'; console.log(typeof solve, InputError.name);`;
    expect(asModule(text)).toBe('function InputError');
  });

  it('load without compiled code, and with such as V8 refuses', () => {
    const cache = join(bundle, 'code.cache');
    const good = readFileSync(cache);
    const expected = node('-e', ask(`require('${entry()}')`));
    for (const spoil of [() => rmSync(cache), () => writeFileSync(cache, good.subarray(0, 99))]) {
      spoil();
      expect(node('-e', ask(`require('${entry()}')`))).toBe(expected);
    }
    writeFileSync(cache, good);
  });

  it('are left alone while nothing changes, and made again when a source does', () => {
    const before = statSync(entry()).mtimeMs;
    build();
    expect(statSync(entry()).mtimeMs).toBe(before);
    writeFileSync(join(checkout, 'libs/assignment/src/index.ts'), "export const solve = (): string => 'changed';\n");
    writeFileSync(join(checkout, 'libs/assignment/bundle/warm-up.cjs'), '');
    build();
    expect(node('-p', `require('${entry()}').solve()`)).toBe('changed');
  });
});
