import { readFileSync, writeFileSync } from 'node:fs';
import { codeSchema, printSubgraph, type SubgraphParts } from './build-subgraph';

/**
 * For `emit-schema.ts` of a context, one process each: with `--write` writes the SDL to `file`, without it fails with a
 * sentence when the committed file is not what the code says.
 */
export function emitSchema(
  parts: Pick<SubgraphParts, 'orphanedTypes'> & {
    readonly resolverClasses: readonly (new (...ports: never[]) => object)[];
  },
  file: string,
): void {
  const resolvers = parts.resolverClasses.map((type) => Object.create(type.prototype) as object);
  const sdl = printSubgraph(codeSchema({ resolvers, orphanedTypes: parts.orphanedTypes }));
  if (process.argv.includes('--write')) return writeFileSync(file, sdl);
  if (readFileSync(file, 'utf8') === sdl) return;
  process.stderr.write(`${file} is not what the code says: run "npm run supergraph" and commit it.\n`);
  process.exitCode = 1;
}
