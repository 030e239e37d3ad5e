import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { testRedis } from '@bookends/testing';
import { FAULTS, planFaults } from './fault-plan';
import { readOptions } from './options';
import { isSound, judge, type Verdict } from './verdict';

const CHECKOUT = resolve(__dirname, '../../..');

/** A run of its own process: its workers are killed, and must not take the specs with them. */
function chaos(...words: string[]): Promise<Verdict> {
  const flags = ['-C', '@bookends/source', '-r', '@swc-node/register', 'tools/chaos/src/chaos.ts', '--json', ...words];
  return new Promise((answer, reject) => {
    execFile(process.execPath, flags, { cwd: CHECKOUT, maxBuffer: 1e7 }, (error, output, faults) => {
      if (output === '') return reject(error ?? new Error(faults));
      answer(JSON.parse(output) as Verdict);
    });
  });
}

const SMALL = ['--notices', '200', '--faults', '8', '--seconds', '12'];

describe('a thousand notices under twenty faults', () => {
  it('are all delivered, and twice only where nobody can know, with the queue in PostgreSQL', async () => {
    const verdict = await chaos('--notices', '1000', '--faults', '20', '--seconds', '30', '--seed', '7');
    expect(verdict).toMatchObject({ lost: 0, unexplainedCopies: 0, drainedAfterMs: expect.any(Number) });
    expect(verdict.delivered + verdict.bounced).toBe(1000);
  }, 400_000);

  it('are all delivered, and twice only where nobody can know, with the queue on Redis', async () => {
    const redis = await testRedis();
    if (redis === undefined) return;
    const verdict = await chaos(...SMALL, '--redis', redis);
    expect(verdict).toMatchObject({ lost: 0, unexplainedCopies: 0, drainedAfterMs: expect.any(Number) });
  }, 400_000);

  // More falls due than can be sent at once, so that each fault finds something to take away.
  const crowded = ['--notices', '600', '--faults', '12', '--seconds', '5', '--patience', '20'];

  it.each([
    ['sent-first', 'smtp-451,smtp-drop-in-data,kill-worker'],
    ['job-is-truth', 'wipe-queue,kill-worker'],
  ])(
    'are not all delivered by the build that is broken by %s',
    async (breaks, kinds) => {
      const verdict = await chaos(...crowded, '--break', breaks, '--only', kinds);
      expect(isSound(verdict)).toBe(false);
      expect(verdict.lost).toBeGreaterThan(0);
    },
    400_000,
  );
});

describe('the judgement of a run', () => {
  const row = (id: string, traits: object = {}) => {
    return { id, personId: id, state: 'SENT', dueAt: new Date(1_000), isAmbiguous: false, ...traits };
  };
  const mail = (noticeId: string, atMs = 1_500) => ({ noticeId, recipient: 'x', atMs });
  const run = { programTimeOf: ({ atMs }: { atMs: number }) => atMs, drainedAfterMs: 5 };

  it('counts a letter that nobody has as lost, also when it was never written down', () => {
    const verdict = judge({ ...run, expected: 3, rows: [row('a'), row('b')], deliveries: [mail('a')] });
    expect(verdict).toMatchObject({ delivered: 1, lost: 2 });
  });

  it('excuses a copy only where the row admits that it may be one', () => {
    const rows = [row('a', { isAmbiguous: true }), row('b')];
    const verdict = judge({ ...run, expected: 2, rows, deliveries: [mail('a'), mail('a'), mail('b'), mail('b')] });
    expect(verdict).toMatchObject({ copies: 2, unexplainedCopies: 1, lost: 0 });
    expect(isSound(verdict)).toBe(false);
  });

  it('does not count a bounced letter as lost', () => {
    const verdict = judge({ ...run, expected: 1, rows: [row('a', { state: 'BOUNCED' })], deliveries: [] });
    expect(isSound(verdict)).toBe(true);
  });

  it('is never sound while the backlog stays', () => {
    const verdict = judge({ ...run, expected: 1, rows: [row('a')], deliveries: [mail('a')], drainedAfterMs: null });
    expect(isSound(verdict)).toBe(false);
  });
});

describe('the plan of a run', () => {
  const planned = (seed: number) => planFaults({ faults: 20, kinds: FAULTS, seconds: 30, seed });

  it('is the same for the same seed, in order, with every kind of fault', () => {
    const plan = planned(3);
    expect(plan).toEqual(planned(3));
    expect(plan).not.toEqual(planned(4));
    expect(plan.map(({ atMs }) => atMs)).toEqual(plan.map(({ atMs }) => atMs).sort((a, b) => a - b));
    expect(new Set(plan.map(({ fault }) => fault))).toEqual(new Set(FAULTS));
  });

  it.each([
    ['--notices', '0'],
    ['--faults', 'many'],
    ['--break', 'everything'],
    ['--unknown', '1'],
    ['--only', 'rain'],
  ])('refuses %s %s', (...words) => {
    expect(() => readOptions(words)).toThrow();
  });
});
