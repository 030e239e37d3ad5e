// Which files make up the build, and how one of them becomes CommonJS.
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', 'coverage']);
/** Built by tools of their own. */
const FOREIGN = new Set(['web', 'web-e2e']);

/**
 * Every file that goes into a dist: TypeScript is compiled, anything else is copied. A project with `src` is built from
 * there, a tool without one from its own folder; specs stay out. Tools of `.mjs` alone are not built.
 */
export function listSources(checkout) {
  return ['apps', 'libs', 'tools'].flatMap((group) =>
    namesIn(path.join(checkout, group)).flatMap((name) => {
      const project = path.join(checkout, group, name);
      if (FOREIGN.has(name) || !fs.statSync(project).isDirectory()) return [];
      if (group === 'tools' && name === 'bootstrap') return [];
      const source = path.join(project, 'src');
      return filesOf(fs.existsSync(source) ? source : project, path.join(project, 'dist'));
    }),
  );
}

/** The compiler's options, and a digest that changes with them and with the compiler. */
export function optionsOf(checkout, version) {
  const text = fs.readFileSync(path.join(checkout, '.swcrc'), 'utf8');
  const { $schema, ...options } = JSON.parse(text);
  return { options, digest: createHash('sha1').update(`${version}${checkout}${$schema}${text}`).digest('hex') };
}

export async function compileFile({ file, outputs }, options) {
  fs.mkdirSync(path.dirname(outputs[0]), { recursive: true });
  if (outputs.length === 1) return fs.copyFileSync(file, outputs[0]);
  const { transformFile } = await import('@swc/core');
  const { code, map } = await transformFile(file, { ...options, swcrc: false, sourceFileName: file });
  fs.writeFileSync(outputs[0], `${code}\n//# sourceMappingURL=${path.basename(outputs[1])}\n`);
  fs.writeFileSync(outputs[1], map ?? '');
}

function filesOf(source, dist, inside = '') {
  return fs.readdirSync(path.join(source, inside), { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(inside, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesOf(source, dist, place);
    if (!entry.isFile() || /\.(spec|contract)\.ts$|\.d\.m?ts$/.test(entry.name)) return [];
    const file = path.join(source, place);
    const { mtimeMs, size } = fs.statSync(file);
    return [{ file, mtimeMs, size, outputs: outputsOf(path.join(dist, place)) }];
  });
}

function outputsOf(target) {
  if (!/\.tsx?$/.test(target)) return [target];
  const script = target.replace(/\.tsx?$/, '.js');
  return [script, `${script}.map`];
}

const namesIn = (folder) => (fs.existsSync(folder) ? fs.readdirSync(folder) : []);
