// The web client's own build (Vite), done only when something that goes into it has changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { filesUnder, readIfThere } from './files.mjs';

/** What `apps/web/dist` is made from, besides the folder itself. */
const SOURCES = ['supergraph.graphql', 'package-lock.json', 'tsconfig.base.json'];
const SKIPPED = new Set(['node_modules', 'dist', 'generated']);

/** Brings `apps/web/dist` up to date; costs the stats of its sources when nothing changed. */
export async function buildWeb(checkout, isForced = false) {
  const web = path.join(checkout, 'apps/web');
  if (!fs.existsSync(path.join(web, 'build/build.mjs'))) return { changed: 0, removed: 0, total: 0 };
  const files = [
    ...SOURCES.map((name) => path.join(checkout, name)),
    ...filesUnder(web, SKIPPED).filter((file) => !/\.spec\.tsx?$/.test(file)),
  ];
  const stamp = stampOf(checkout, files);
  const stampFile = path.join(web, 'dist/.stamp');
  if (!isForced && readIfThere(stampFile) === stamp) return { changed: 0, removed: 0, total: files.length };
  await runBuild(web);
  fs.writeFileSync(stampFile, stamp);
  return { changed: files.length, removed: 0, total: files.length };
}

/** By content: a fresh clone and a rebase change every time, and nothing else. */
function stampOf(checkout, files) {
  const hash = createHash('sha1');
  for (const file of files) hash.update(path.relative(checkout, file)).update(fs.readFileSync(file));
  return hash.digest('hex');
}

function runBuild(web) {
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(process.execPath, ['build/build.mjs'], { cwd: web, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(fault(said))));
  });
}

const fault = (said) =>
  Object.assign(new Error(`The web client does not build:\n${said.trim()}`), { isSentence: true });
