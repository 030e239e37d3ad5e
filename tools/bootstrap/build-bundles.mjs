// Libraries that a cold process must load fast, as one file each: those with a folder `bundle`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesUnder, readIfThere } from './files.mjs';

/**
 * `libs/NAME/dist/bundle` from the compiled `dist/index.js`: `code.js`, all of it in one file without its white space;
 * `index.js`, the library's own loader; `code.cache`, which its warm-up writes. Modules stay functions of their own: in
 * one scope for all, V8 made loops that took up to 1.4 times as long. Costs the reading of the sources when nothing changed.
 */
export async function buildBundles(checkout, isForced = false) {
  const done = { changed: 0, removed: 0, total: 0 };
  for (const name of namesIn(path.join(checkout, 'libs'))) {
    const library = path.join(checkout, 'libs', name);
    if (!fs.existsSync(path.join(library, 'bundle'))) continue;
    done.total++;
    if (await buildBundle(library, isForced)) done.changed++;
  }
  return done;
}

/** True when it was not up to date. */
async function buildBundle(library, isForced) {
  const out = path.join(library, 'dist/bundle');
  const stampFile = path.join(out, '.stamp');
  const stamp = stampOf(library);
  if (!isForced && readIfThere(stampFile) === stamp) return false;
  fs.rmSync(out, { recursive: true, force: true });
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({ input: path.join(library, 'dist/index.js'), platform: 'node' });
  const minify = { compress: false, mangle: false, codegen: { removeWhitespace: true } };
  await bundle.write({ file: path.join(out, 'code.js'), format: 'cjs', minify });
  await bundle.close();
  const entry = path.join(out, 'index.js');
  fs.copyFileSync(path.join(library, 'bundle/loader.cjs'), entry);
  const names = node('-p', `Object.keys(require(${JSON.stringify(entry)})).join(', ')`).trim();
  // What `import { name }` of an ES module needs to see, since it does not run what it reads.
  fs.appendFileSync(entry, `\n0 && (module.exports = { ${names} });\n`);
  node(path.join(library, 'bundle/warm-up.cjs'), out);
  fs.writeFileSync(stampFile, stamp);
  return true;
}

const node = (...words) => execFileSync(process.execPath, words, { encoding: 'utf8' });

/** By content, and by the V8 whose compiled code is kept. */
function stampOf(library) {
  const hash = createHash('sha1')
    .update(process.versions.v8)
    .update(fs.readFileSync(fileURLToPath(import.meta.url)));
  for (const folder of ['src', 'bundle'])
    for (const file of filesUnder(path.join(library, folder)))
      if (!file.endsWith('.spec.ts')) hash.update(path.relative(library, file)).update(fs.readFileSync(file));
  return hash.digest('hex');
}

const namesIn = (folder) => (fs.existsSync(folder) ? fs.readdirSync(folder) : []);
