import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLock, takeLock } from './lock.mjs';

describe('a lock', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bookends-lock-'));
    file = join(folder, 'stack.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('has one holder, whom the next one is told of', () => {
    takeLock(file, { address: 'http://localhost:4000' });
    expect(takeLock(file).holder).toMatchObject({ pid: process.pid, address: 'http://localhost:4000' });
  });

  it('is free again once it is released', () => {
    takeLock(file).release?.();
    expect(takeLock(file).holder).toBeUndefined();
  });

  it.each([
    ['whose holder is gone', '{"pid":999999999,"start":"long ago"}'],
    ['whose pid belongs to another process by now', `{"pid":${process.pid},"start":"long ago"}`],
    ['that was cut short', '{"pid":'],
  ])('%s is taken over', (_, content) => {
    writeFileSync(file, content);
    expect(takeLock(file).holder).toBeUndefined();
    expect(readLock(file)?.pid).toBe(process.pid);
  });
});
