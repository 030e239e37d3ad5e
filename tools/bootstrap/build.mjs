// Compiles every project's sources into its dist, and only what changed.
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { createRequire } from 'node:module';
import { buildBundles } from './build-bundles.mjs';
import { buildWeb } from './build-web.mjs';
import { compileFile, listSources, optionsOf } from './compile.mjs';
import { takeLock } from './lock.mjs';

/** Each step brings one kind of output up to date. */
const steps = [compileProjects, buildBundles, buildWeb];

/** After this every dist holds exactly what its sources say. Costs a few stats per file when nothing changed. */
export async function buildAll(checkout, { isQuiet = true, isForced = false } = {}) {
  const startedAt = Date.now();
  const lock = await lockBuild(checkout);
  try {
    for (const step of steps) {
      const { changed, removed, total } = await step(checkout, isForced);
      if (changed > 0 && (!isQuiet || changed > 20))
        console.log(`Compiled ${changed} files in ${Date.now() - startedAt} ms`);
      else if (!isQuiet) console.log(`Up to date: ${total} files, ${removed} removed, ${Date.now() - startedAt} ms`);
    }
  } finally {
    lock.release();
  }
}

async function lockBuild(checkout) {
  for (;;) {
    const { release } = takeLock(path.join(checkout, 'node_modules', '.bookends-build.lock'));
    if (release !== undefined) return { release };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function compileProjects(checkout, isForced) {
  const memoryFile = path.join(checkout, 'node_modules', '.bookends-build.json');
  const { options, digest } = optionsOf(checkout, createRequire(import.meta.url)('@swc/core/package.json').version);
  const memory = isForced ? {} : readMemory(memoryFile, digest);
  const sources = listSources(checkout);
  const next = {};
  const due = sources.filter((source) => {
    next[source.file] = unchanged(memory[source.file], source);
    return next[source.file] === undefined;
  });
  await Promise.all(due.map((source) => compileFile(source, options)));
  for (const source of due) next[source.file] = remember(source);
  const removed = Object.keys(memory).filter((file) => next[file] === undefined);
  for (const file of removed) for (const output of memory[file].outputs) fs.rmSync(output, { force: true });
  if (due.length > 0 || removed.length > 0) fs.writeFileSync(memoryFile, JSON.stringify({ digest, files: next }));
  return { changed: due.length, removed: removed.length, total: sources.length };
}

function readMemory(file, digest) {
  try {
    const memory = JSON.parse(fs.readFileSync(file, 'utf8'));
    return memory.digest === digest ? memory.files : {};
  } catch {
    return {};
  }
}

/** The record when the outputs stand for this source: same time and size, or else same content. */
function unchanged(record, source) {
  if (record === undefined || !record.outputs.every((output) => fs.existsSync(output))) return undefined;
  if (record.mtimeMs === source.mtimeMs && record.size === source.size) return record;
  return record.hash === hashOf(source.file) ? { ...record, mtimeMs: source.mtimeMs, size: source.size } : undefined;
}

function remember({ file, mtimeMs, size, outputs }) {
  return { mtimeMs, size, outputs, hash: hashOf(file) };
}

const hashOf = (file) => createHash('sha1').update(fs.readFileSync(file)).digest('hex');
