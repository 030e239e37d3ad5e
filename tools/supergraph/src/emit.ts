import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The contexts that own a part of the graph, in the order in which they are composed. */
export const SUBGRAPHS = ['applications', 'matching', 'goals', 'notifications'] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

export const sdlFile = (checkout: string, name: SubgraphName): string => join(checkout, 'apps', name, 'schema.graphql');

/**
 * Runs the context's own emit-schema, in a process of its own because decorators register globally: with `isWriting` the
 * committed SDL is written, without it compared. Resolves with what was wrong, or with undefined.
 */
export function emitSdl(checkout: string, name: SubgraphName, isWriting: boolean): Promise<string | undefined> {
  const script = join(checkout, 'apps', name, 'dist/graphql/emit-schema.js');
  if (!existsSync(script)) return Promise.resolve(`apps/${name} has no src/graphql/emit-schema.ts`);
  const words = ['--enable-source-maps', script, ...(isWriting ? ['--write'] : [])];
  return new Promise((resolve, reject) => {
    let told = '';
    const child = spawn(process.execPath, words, { cwd: checkout, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.setEncoding('utf8').on('data', (text: string) => void (told += text));
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0 ? undefined : told.trim() || `exit ${code}`));
  });
}
