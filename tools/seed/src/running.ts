import { until } from './until';
import type { Visitor } from './visitor';

export interface ComputedRun {
  readonly id: string;
  readonly state: string;
  readonly summary: { readonly placed: number; readonly places: number } | null;
}

const RUN = 'query ($id: ID!) { run(id: $id) { id state summary { placed places } } }';

/** Starts a run and waits until it is computed. */
export async function compute(coordinator: Visitor, cycleId: string, goal: string): Promise<ComputedRun> {
  const { run } = await coordinator.act<{ run: { id: string } }>(
    'startRun',
    { cycleId, goal, seed: 2021 },
    'run { id }',
  );
  return until(`run ${run.id} to be computed`, async () => {
    const { run: now } = await coordinator.ask<{ run: ComputedRun }>(RUN, { id: run.id });
    if (now.state === 'FAILED') throw new Error(`run ${run.id} failed`);
    return now.state === 'COMPUTED' && now;
  });
}

/** Waits until matching knows of as many accepted people as were accepted. */
export async function untilPoolHolds(coordinator: Visitor, cycleId: string, people: number): Promise<void> {
  const POOL = 'query ($id: ID!) { cycle(id: $id) { pool { mentors mentees } } }';
  await until(`a pool of ${people}`, async () => {
    const { cycle } = await coordinator.ask<{ cycle: { pool: { mentors: number; mentees: number } | null } }>(POOL, {
      id: cycleId,
    });
    return cycle.pool !== null && cycle.pool.mentors + cycle.pool.mentees >= people;
  });
}
