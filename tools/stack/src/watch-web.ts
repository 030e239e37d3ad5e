import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join, sep } from 'node:path';

const QUIET_MS = 400;

/** What is written by the build itself, or goes into no build. */
const isNoSource = (name: string): boolean => name.split(sep).includes('generated') || /\.spec\.tsx?$/.test(name);

/**
 * Once the sources of the web client have been quiet for a moment after a change, it is built anew by a process of its own;
 * `onBuilt` is called when that came to its end. What changes during a build is built after it.
 */
export function watchWeb(checkout: string, onBuilt: () => void): void {
  const web = join(checkout, 'apps/web');
  const source = join(web, 'src');
  if (!existsSync(source)) return;
  let timer: NodeJS.Timeout | undefined;
  let isBuilding = false;
  let isStale = false;
  const build = (): void => {
    isStale = isBuilding;
    if (isBuilding) return;
    isBuilding = true;
    const child = spawn(process.execPath, ['build/build.mjs'], { cwd: web, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', console.error);
    child.once('close', (code) => {
      isBuilding = false;
      console.log(code === 0 ? 'The web client is built anew.' : 'The web client does not build.');
      if (isStale) return build();
      if (code === 0) onBuilt();
    });
  };
  watch(source, { recursive: true }, (_, name) => {
    if (name === null || isNoSource(name)) return;
    clearTimeout(timer);
    timer = setTimeout(build, QUIET_MS);
  }).unref();
}
