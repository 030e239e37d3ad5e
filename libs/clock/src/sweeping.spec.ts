import { fixedClock } from './clock';
import type { Settled } from './demo-clock';
import { startSweeping, type Sweep } from './sweeping';

const clock = fixedClock('2021-10-01T00:00:00Z');

/** Runs until the first report or error, then stops. */
async function onePass(sweeps: Sweep[]): Promise<{ reports: Settled[]; errors: unknown[] }> {
  const reports: Settled[] = [];
  const errors: unknown[] = [];
  await new Promise<void>((resolve) => {
    const running = startSweeping({
      worker: 'w',
      clock,
      sweeps,
      pace: { busyMs: 1, calmMs: 1 },
      onError: (error) => {
        errors.push(error);
        if (errors.length === 1 && reports.length === 0)
          void Promise.resolve().then(() => running.stop().then(resolve));
      },
      report: async (settled) => {
        reports.push(settled);
        void Promise.resolve().then(() => running.stop().then(resolve));
        return false;
      },
    });
  });
  return { reports, errors };
}

describe('sweeping', () => {
  it('reports the earliest due moment and the whole backlog of a pass', async () => {
    const { reports } = await onePass([
      async () => ({ nextDueAt: new Date('2021-11-01T00:00:00Z'), backlog: 2 }),
      async () => ({ nextDueAt: new Date('2021-10-15T00:00:00Z'), backlog: 1 }),
      async () => ({ nextDueAt: null, backlog: 0 }),
    ]);
    expect(reports[0]).toEqual({
      worker: 'w',
      settledAt: new Date('2021-10-01T00:00:00Z'),
      nextDueAt: new Date('2021-10-15T00:00:00Z'),
      backlog: 3,
    });
  });

  it('runs the other sweeps when one fails, and does not report such a pass', async () => {
    let hasRun = false;
    const { reports, errors } = await onePass([
      async () => {
        throw new Error('the database is away');
      },
      async () => {
        hasRun = true;
        return { nextDueAt: null, backlog: 0 };
      },
    ]);
    expect(errors).toHaveLength(1);
    expect(hasRun).toBe(true);
    expect(reports).toEqual([]);
  });

  describe('at its pace', () => {
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());

    /** How many passes begin in a minute, five a second while something is under way and one a second else. */
    const passesOfAMinute = async (backlog: number, isAwaited: boolean): Promise<number> => {
      let passes = 0;
      const sweep: Sweep = async () => {
        passes += 1;
        return { nextDueAt: null, backlog };
      };
      const pace = { busyMs: 200, calmMs: 1_000 };
      const report = async (): Promise<boolean> => isAwaited;
      const running = startSweeping({ worker: 'w', clock, sweeps: [sweep], pace, onError: fail, report });
      await jest.advanceTimersByTimeAsync(60_000);
      await running.stop();
      return passes;
    };
    const fail = (error: unknown): never => {
      throw error;
    };

    it('is quick while something is under way', async () => expect(await passesOfAMinute(1, false)).toBe(301));

    it('is quick while the travelling clock waits', async () => expect(await passesOfAMinute(0, true)).toBe(301));

    it('slows down when nothing has been under way for a while', async () => {
      expect(await passesOfAMinute(0, false)).toBe(80);
    });
  });
});
