import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identify } from '../../bootstrap/processes.mjs';
import { endRemains, recordProcesses } from './remains';

describe('what a killed start left', () => {
  let folder: string;
  let child: ChildProcess;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bookends-remains-'));
    child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  });
  afterEach(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  it('is ended, and named', async () => {
    recordProcesses(folder, { gateway: child.pid, goals: undefined });
    const gone = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    expect(await endRemains(folder)).toEqual(['gateway']);
    expect(await gone).toBe('SIGTERM');
    expect(existsSync(join(folder, 'processes.json'))).toBe(false);
  });

  it('is left alone when its pid belongs to somebody else by now', async () => {
    recordProcesses(folder, { gateway: child.pid });
    const file = join(folder, 'processes.json');
    const records = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify([{ ...records[0], start: 'another' }]));
    expect(await endRemains(folder)).toEqual([]);
    expect(identify(child.pid!).start).toBeDefined();
  });

  it('is nothing when the record was cut short', async () => {
    writeFileSync(join(folder, 'processes.json'), '[{"name":"gate');
    expect(await endRemains(folder)).toEqual([]);
  });
});
