import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-chromium';

describe('finding a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bookends-browser-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes the one that is named, even when it is not there', () => {
    expect(findChromium({ CHROMIUM_PATH: '/nowhere/chromium', PATH: folder })).toBe('/nowhere/chromium');
  });

  it('takes a program of PATH, not a file that cannot be run', () => {
    writeFileSync(join(folder, 'chromium'), '');
    writeFileSync(join(folder, 'google-chrome'), '');
    chmodSync(join(folder, 'google-chrome'), 0o755);
    expect(findChromium({ PATH: `:${folder}` })).toBe(join(folder, 'google-chrome'));
  });
});
