import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChildLog } from './child-log';

const failure = `${JSON.stringify({ level: 50, msg: 'a job threw', err: { message: 'no row' } })}\n`;

describe('the log of a process', () => {
  let folder: string;
  let told: string[];
  let time: number;
  const open = () =>
    openChildLog(
      join(folder, 'goals.log'),
      (message) => told.push(message),
      () => time,
    );
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bookends-log-'));
    told = [];
    time = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps whole lines, however they arrive', () => {
    const log = open();
    log.write('one\ntw');
    log.write('o\n');
    expect(readFileSync(join(folder, 'goals.log'), 'utf8')).toBe('one\ntwo\n');
  });

  it('tells of an error with its cause, and of the same error again only after half a minute', () => {
    const log = open();
    log.write(failure + failure);
    time = 31_000;
    log.write(failure);
    expect(told).toEqual(['a job threw: no row', 'a job threw: no row']);
  });

  it('says nothing of what is no error', () => {
    open().write(`${JSON.stringify({ level: 40, msg: 'slow' })}\n{not json\n`);
    expect(told).toEqual([]);
  });

  it('ends with what the process said last, in words', () => {
    const log = open();
    log.write(`The environment cannot be used:\n${failure}`);
    expect(log.tail()).toBe('    The environment cannot be used:\n    a job threw: no row');
  });
});
