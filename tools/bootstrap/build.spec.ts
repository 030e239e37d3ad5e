import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildAll } from './build.mjs';

describe('the build', () => {
  let checkout: string;
  const place = (name: string): string => join(checkout, name);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(place(name)), { recursive: true });
    writeFileSync(place(name), text);
  };
  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'bookends-build-'));
    mkdirSync(place('node_modules'));
    copyFileSync(resolve(__dirname, '../../.swcrc'), place('.swcrc'));
    write('apps/goals/src/domain/goal.ts', 'export const one: number = 1;');
    write('apps/goals/src/domain/goal.spec.ts', 'throw new Error();');
    write('apps/goals/src/letters/sent.liquid', 'Dear {{ name }}');
    write('apps/web/src/main.tsx', 'not ours');
    write('tools/seed/run.ts', 'export {};');
  });
  afterEach(() => rmSync(checkout, { recursive: true }));

  it('compiles sources, copies what lies beside them, and leaves specs and the web client alone', async () => {
    await buildAll(checkout);
    expect(readFileSync(place('apps/goals/dist/domain/goal.js'), 'utf8')).toContain('exports');
    expect(readFileSync(place('apps/goals/dist/letters/sent.liquid'), 'utf8')).toBe('Dear {{ name }}');
    expect(existsSync(place('tools/seed/dist/run.js'))).toBe(true);
    expect(existsSync(place('apps/goals/dist/domain/goal.spec.js'))).toBe(false);
    expect(existsSync(place('apps/web/dist'))).toBe(false);
  });

  it('leaves alone what did not change, also when only its time did', async () => {
    await buildAll(checkout);
    const before = statSync(place('apps/goals/dist/domain/goal.js')).mtimeMs;
    utimesSync(place('apps/goals/src/domain/goal.ts'), 1, 1);
    await buildAll(checkout);
    expect(statSync(place('apps/goals/dist/domain/goal.js')).mtimeMs).toBe(before);
  });

  it('compiles what changed, and again what somebody removed from dist', async () => {
    await buildAll(checkout);
    write('apps/goals/src/domain/goal.ts', 'export const three = 3;');
    rmSync(place('apps/goals/dist/letters/sent.liquid'));
    await buildAll(checkout);
    expect(readFileSync(place('apps/goals/dist/domain/goal.js'), 'utf8')).toContain('three');
    expect(existsSync(place('apps/goals/dist/letters/sent.liquid'))).toBe(true);
  });

  it('removes what has no source any more', async () => {
    await buildAll(checkout);
    rmSync(place('apps/goals/src/domain/goal.ts'));
    await buildAll(checkout);
    expect(existsSync(place('apps/goals/dist/domain/goal.js'))).toBe(false);
  });
});
