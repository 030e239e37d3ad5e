// node libs/assignment/kernel/build.mjs: compiles the .as files and writes src/kernel/generated/code.ts.
// The compiler is installed into a folder of its own and nowhere else: it is needed when the kernel changes, and never besides.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COMPILER = 'assemblyscript@0.28.20';
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];
/** What is compiled, each with its memory: pages of 64 KB for what `isSmall` of src/kernel/seat-all.ts lets through, at 12 bytes an edge and 132 a row or column; the host's own. */
const MODULES = {
  'seat-rows': ['--initialMemory', '80'],
  'read-rows': ['--importMemory'],
  'rank-rows': ['--importMemory'],
  'bid-rows': ['--importMemory'],
};

const here = import.meta.dirname;
const sources = readdirSync(here)
  .filter((file) => file.endsWith('.as'))
  .sort();
const target = join(here, '../src/kernel/generated/code.ts');
const workshop = mkdtempSync(join(tmpdir(), 'bookends-kernel-'));
try {
  writeFileSync(join(workshop, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', COMPILER], {
    cwd: workshop,
  });
  for (const file of sources) copyFileSync(join(here, file), join(workshop, file.replace(/as$/, 'ts')));
  const asc = join(workshop, 'node_modules/assemblyscript/bin/asc.js');
  const hash = createHash('sha256')
    .update(sources.map((file) => readFileSync(join(here, file), 'utf8')).join(''))
    .digest('hex');
  const lines = ['// Written by libs/assignment/kernel/build.mjs.', `export const SOURCE_SHA256 = '${hash}';`];
  for (const [name, memory] of Object.entries(MODULES)) {
    const compiled = `${name}.wasm`;
    execFileSync('node', [asc, `${name}.ts`, ...OPTIONS, ...memory, '-o', compiled], {
      cwd: workshop,
      stdio: 'inherit',
    });
    const code = readFileSync(join(workshop, compiled)).toString('base64');
    lines.push(`export const ${name.toUpperCase().replace('-', '_')} =\n  '${code}';`);
  }
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, `${lines.join('\n')}\n`);
} finally {
  rmSync(workshop, { recursive: true });
}
