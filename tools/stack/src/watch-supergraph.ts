import { spawn } from 'node:child_process';
import { existsSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { CONTEXTS } from './settings';

const QUIET_MS = 400;

/**
 * Once the GraphQL sources of a context have been quiet for a moment after a change, SDL and supergraph are written anew by
 * a process of its own; `onNew` is called when the supergraph became another one.
 */
export function watchSupergraph(checkout: string, onNew: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const file = join(checkout, 'supergraph.graphql');
  const read = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const compose = (): void => {
    const before = read();
    const words = [join(checkout, 'tools/bootstrap/run.mjs'), 'supergraph'];
    spawn(process.execPath, words, { cwd: checkout, stdio: 'inherit' })
      .once('error', console.error)
      .once('exit', () => read() !== before && onNew());
  };
  for (const context of CONTEXTS) {
    const folder = join(checkout, 'apps', context, 'src/graphql');
    if (!existsSync(folder)) continue;
    const watcher = watch(folder, { recursive: true }, (_, name) => {
      if (name === null || !name.endsWith('.ts') || name.endsWith('.spec.ts')) return;
      clearTimeout(timer);
      timer = setTimeout(compose, QUIET_MS);
    });
    watcher.unref();
  }
}
