import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/** Which file imports which, types included: a knot of types is a knot for the reader too. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

export function importGraph(files: readonly string[]): ImportGraph {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
      const targets = importedFiles
        .map(({ fileName }) => resolveImport(file, fileName))
        .filter((target) => known.has(target));
      return [file, [...new Set(targets)]];
    }),
  );
}

/**
 * Every knot of files that import each other, as the strongly connected components with more than one file (Tarjan 1972):
 * 1. walk depth first and number each file; 2. a file's low is the smallest number reachable from it over the stack;
 * 3. a file whose low is its own number closes a component. Linear; components in the order in which they close.
 */
export function importCycles(graph: ImportGraph): readonly (readonly string[])[] {
  const numbers = new Map<string, number>();
  const lows = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[][] = [];
  const visit = (file: string): void => {
    numbers.set(file, numbers.size);
    lows.set(file, numbers.get(file)!);
    stack.push(file);
    for (const target of graph.get(file) ?? []) {
      if (!numbers.has(target)) visit(target);
      if (stack.includes(target)) lows.set(file, Math.min(lows.get(file)!, lows.get(target)!));
    }
    if (lows.get(file) !== numbers.get(file)) return;
    const component = stack.splice(stack.indexOf(file));
    if (component.length > 1) cycles.push(component);
  };
  for (const file of graph.keys()) if (!numbers.has(file)) visit(file);
  return cycles;
}

/** The file behind a relative import or one of our libraries; a name that is neither stays as it is. */
function resolveImport(file: string, name: string): string {
  const library = /^@bookends\/([\w-]+)(?:\/([\w-]+))?$/.exec(name);
  const base = library ? libraryDoor(file, library[1]!, library[2]) : resolve(dirname(file), name);
  return [`${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find((place) => existsSync(place)) ?? name;
}

function libraryDoor(file: string, library: string, door: string | undefined): string {
  const checkout = file.slice(0, file.search(/\/(apps|libs|tools)\//));
  return join(checkout, 'libs', library, 'src', door ?? 'index');
}
