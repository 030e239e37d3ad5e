import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled, npmEnvironment } from './install.mjs';

describe('an install', () => {
  let checkout: string;
  const lockfile = (place: string, packages: object): void =>
    writeFileSync(join(checkout, place), JSON.stringify({ packages }));
  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'bookends-install-'));
    mkdirSync(join(checkout, 'node_modules'));
    lockfile('package-lock.json', {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
    });
  });
  afterEach(() => rmSync(checkout, { recursive: true }));

  it('is due in a fresh clone', () => expect(isInstalled(checkout)).toBe(false));

  it('is not due when what the lockfile lists is there, but for the optional of other machines', () => {
    lockfile('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    expect(isInstalled(checkout)).toBe(true);
    expect(existsSync(join(checkout, 'node_modules/.bookends-installed'))).toBe(true);
  });

  it('is due when another version is there', () => {
    lockfile('node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0' } });
    expect(isInstalled(checkout)).toBe(false);
  });

  it('is due when another Node made the last one', () => {
    lockfile('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    writeFileSync(join(checkout, 'node_modules/.bookends-installed'), 'digest v18.0.0-linux-x64');
    expect(isInstalled(checkout)).toBe(false);
  });

  it('is told where packages come from, and nothing else that npm told us', () => {
    const told = {
      PATH: '/bin',
      npm_config_registry: 'r',
      npm_config_cache: 'c',
      npm_config_omit: 'dev',
      npm_package_name: 'x',
    };
    expect(npmEnvironment(told)).toEqual({ PATH: '/bin', npm_config_registry: 'r', npm_config_cache: 'c' });
  });
});
