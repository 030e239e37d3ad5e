import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONTEXTS } from './settings';

const QUIET_MS = 400;

/**
 * Writes SDL and supergraph anew, in a process of its own, once a context's GraphQL sources have been quiet for a moment
 * after a change. The gateway reloads because it watches the supergraph.
 */
export function watchSupergraph(checkout: string): void {
  let timer: NodeJS.Timeout | undefined;
  const compose = (): void => {
    const script = join(checkout, 'tools/bootstrap/run.mjs');
    spawn(process.execPath, [script, 'supergraph'], { cwd: checkout, stdio: 'inherit' }).once('error', console.error);
  };
  for (const context of CONTEXTS) {
    const folder = join(checkout, 'apps', context, 'src/graphql');
    if (!existsSync(folder)) continue;
    watch(folder, { recursive: true }, (_, file) => {
      if (file === null || !file.endsWith('.ts') || file.endsWith('.spec.ts')) return;
      clearTimeout(timer);
      timer = setTimeout(compose, QUIET_MS);
    }).unref();
  }
}
