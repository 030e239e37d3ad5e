import type { Clock } from '@bookends/clock';
import type { UnitOfWork } from '@bookends/events/contracts';
import { ok, rejected, type Result } from '@bookends/result';
import { isOpenForMatching } from '../domain/cycle';
import { idOf, type CycleId } from '../domain/ids';
import { mayMatch } from '../domain/policies';
import { LARGEST_SEED, type Run, type RunGoal } from '../domain/run';
import { forbidden, unknown, type AccessRejection, type Actor } from './access';
import { freezePool } from './freeze-pool';
import type { Digest } from './input-hash';
import { queueRun } from './queue-run';
import type { MatchingStores } from './stores';

export interface CommandPorts {
  readonly unitOfWork: UnitOfWork<MatchingStores>;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly digest: Digest;
}

export type StartRunRejection =
  | AccessRejection
  | { readonly reason: 'cycle-closed'; readonly state: string }
  | { readonly reason: 'seed-out-of-range'; readonly most: number }
  | { readonly reason: 'empty-pool'; readonly mentors: number; readonly mentees: number };

/** Freezes the pool of a cycle and keeps a run over it, to be computed by a worker. Seed 0 unless given. */
export async function startRun(
  { unitOfWork, clock, newId, digest }: CommandPorts,
  input: { readonly actor: Actor; readonly cycleId: CycleId; readonly goal: RunGoal; readonly seed?: number | null },
): Promise<Result<Run, StartRunRejection>> {
  const at = await clock.now();
  const seed = input.seed ?? 0;
  return unitOfWork.run(async (stores) => {
    const cycle = await stores.cycles.lock(input.cycleId);
    if (cycle === null) return unknown('cycle');
    if (!mayMatch(input.actor, cycle.programId)) return forbidden;
    if (!isSeed(seed)) return rejected({ reason: 'seed-out-of-range', most: LARGEST_SEED });
    if (!isOpenForMatching(cycle)) return rejected({ reason: 'cycle-closed', state: cycle.state });
    const snapshot = await freezePool(stores, cycle);
    const { mentors, mentees } = snapshot;
    if (mentors.length === 0 || mentees.length === 0)
      return rejected({ reason: 'empty-pool', mentors: mentors.length, mentees: mentees.length });
    const requestedBy = idOf<'Person'>(input.actor.personId);
    const id = idOf<'Run'>(newId());
    return ok(
      await queueRun(stores, {
        id,
        cycle,
        snapshot,
        goal: input.goal,
        seed,
        parentRunId: null,
        requestedBy,
        at,
        digest,
      }),
    );
  });
}

export const isSeed = (seed: number): boolean => Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED;
