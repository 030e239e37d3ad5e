import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChildLog, type ChildLog } from './child-log';

const failure = `${JSON.stringify({ level: 50, msg: 'a job threw', err: { message: 'no row' } })}\n`;

describe('the log of a process', () => {
  let folder: string;
  let told: string[];
  let time: number;
  let opened: ChildLog[];
  const open = (): ChildLog => {
    const tell = (message: string): void => void told.push(message);
    opened.push(openChildLog(join(folder, 'goals.log'), tell, () => time));
    return opened.at(-1)!;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bookends-log-'));
    [told, opened] = [[], []];
    time = 0;
  });
  afterEach(() => {
    opened.forEach((log) => log.close());
    rmSync(folder, { recursive: true });
  });

  const write = (log: ChildLog, text: string): void => {
    writeSync(log.fd, text);
    log.catchUp();
  };

  it('tells of an error with its cause, and of the same error again only after half a minute', () => {
    const log = open();
    write(log, failure + failure);
    time = 31_000;
    write(log, failure);
    expect(told).toEqual(['a job threw: no row', 'a job threw: no row']);
  });

  it('understands a line that arrives in two parts, once', () => {
    const log = open();
    write(log, failure.slice(0, 20));
    write(log, failure.slice(20));
    log.catchUp();
    expect(told).toEqual(['a job threw: no row']);
  });

  it('does not tell again what an earlier start wrote', () => {
    writeSync(open().fd, failure);
    open().catchUp();
    expect(told).toEqual([]);
  });

  it('says nothing of what is no error', () => {
    write(open(), `${JSON.stringify({ level: 40, msg: 'slow' })}\n{not json\n`);
    expect(told).toEqual([]);
  });

  it('ends with what the process said last, in words', () => {
    const log = open();
    write(log, `The environment cannot be used:\n${failure}`);
    expect(log.tail()).toBe('    The environment cannot be used:\n    a job threw: no row');
  });
});
