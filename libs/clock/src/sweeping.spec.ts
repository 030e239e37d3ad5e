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
      everyMs: 1,
      onError: (error) => {
        errors.push(error);
        if (errors.length === 1 && reports.length === 0)
          void Promise.resolve().then(() => running.stop().then(resolve));
      },
      report: async (settled) => {
        reports.push(settled);
        void Promise.resolve().then(() => running.stop().then(resolve));
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
});
