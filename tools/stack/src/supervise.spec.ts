import { tmpdir } from 'node:os';
import type { ChildLog } from './child-log';
import { restartDelayMs } from './restart-delay';
import type { Member } from './roster';
import { Supervised } from './supervise';

const quiet: ChildLog = { fd: 2, catchUp: () => undefined, tail: () => '', close: () => undefined };
const member = (script: string): Member => ({
  name: 'goals',
  words: ['-e', script],
  environment: {},
  doors: [],
  readyUrl: '',
  stage: 2,
  // The tether is compiled; this spec runs from source.
  isTethered: false,
});

describe('a process of the stack', () => {
  let child: Supervised;
  let told: string[];
  const start = (script: string): void => {
    told = [];
    child = new Supervised(member(script), {
      log: quiet,
      cwd: tmpdir(),
      onChange: () => undefined,
      tell: (text) => told.push(text),
    });
  };
  afterEach(() => child.kill());

  it('comes back when it is killed, and that is said', async () => {
    start('setInterval(() => {}, 1000)');
    const first = child.pid!;
    process.kill(first, 'SIGKILL');
    await until(() => child.pid !== undefined && child.pid !== first);
    expect(told).toEqual(['goals ended unexpectedly (SIGKILL); starting it again in 0.25 s']);
  });

  it('counts how often in a row it died young', async () => {
    start('process.exit(78)');
    await until(() => child.earlyDeaths === 2);
    expect(told[1]).toContain('(78); starting it again in 0.5 s');
  });

  it('stays away once it was stopped', async () => {
    start('setInterval(() => {}, 1000)');
    await child.stop(10_000);
    expect([child.pid, told]).toEqual([undefined, []]);
  });

  it('is killed when it does not end in time', async () => {
    start(`process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`);
    await child.stop(1);
    expect(child.pid).toBeUndefined();
  });

  it('begins anew without a word when it is restarted', async () => {
    start('setInterval(() => {}, 1000)');
    const first = child.pid!;
    child.restart();
    await until(() => child.pid !== undefined && child.pid !== first);
    expect(told).toEqual([]);
  });
});

it.each([
  [1, 250],
  [2, 500],
  [6, 8_000],
  [7, 10_000],
  [100, 10_000],
])('after %i early deaths the next try waits %i ms', (deaths, expected) => {
  expect(restartDelayMs(deaths)).toBe(expected);
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resume) => setImmediate(resume));
}
