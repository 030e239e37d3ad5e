import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', 'generated', 'coverage', '.bookends', '.nx']);

/** Every TypeScript file of apps, libs and tools, in a fixed order. */
export function sourceFiles(checkout: string): readonly string[] {
  return ['apps', 'libs', 'tools'].flatMap((group) => filesIn(join(checkout, group)));
}

/** Specs, and what only specs use. */
export const isSpec = (file: string): boolean =>
  /((\.(spec|contract|e2e|journey))|-under-test)\.tsx?$|\/testing\/|\/spec-[^/]*$/.test(file);

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      if (SKIPPED.has(entry.name)) return [];
      const place = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(place);
      return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [place] : [];
    });
}
