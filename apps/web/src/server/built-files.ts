import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface BuiltFile {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** The addresses of one entry's files: its script, what that script imports at once, its styles. */
export interface EntryFiles {
  readonly script: string;
  readonly imports: readonly string[];
  readonly styles: readonly string[];
}

/** Read once: the renderer and the browser's files are of one build. */
const manifest = JSON.parse(readFileSync(join(__dirname, '../client/manifest.json'), 'utf8')) as Readonly<
  Record<string, BuiltFile>
>;

/** The files that an entry of vite.config.ts became. */
export function filesOf(entry: string): EntryFiles {
  const chunks = [entry, ...importsOf(entry)].map((name) => manifest[name]!);
  const styles = new Set(chunks.flatMap(({ css }) => css ?? []));
  return {
    script: address(chunks[0]!.file),
    imports: chunks.slice(1).map(({ file }) => address(file)),
    styles: [...styles].map(address),
  };
}

function importsOf(name: string, seen = new Set<string>()): readonly string[] {
  for (const next of manifest[name]?.imports ?? []) {
    if (seen.has(next)) continue;
    seen.add(next);
    importsOf(next, seen);
  }
  return [...seen];
}

const address = (file: string): string => `/${file}`;
