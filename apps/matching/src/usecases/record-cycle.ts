import type { EventOf } from '@bookends/events/contracts';
import { defaultCriteriaSet } from '../domain/criteria-set';
import type { Cycle } from '../domain/cycle';
import { idOf } from '../domain/ids';
import { localDayOf } from '../domain/local-day';
import type { MatchingStores } from './stores';

/** Keeps a cycle as it stands, and at its first sight sets up its criteria from the template. */
export async function recordCycle(stores: MatchingStores, event: EventOf<'cycle.recorded'>): Promise<void> {
  const { payload, programId } = event;
  if (programId === null) throw new Error('a cycle belongs to a program');
  const work = payload.windows.find(({ key }) => key === 'GOAL_WORK');
  const cycle: Cycle = {
    id: idOf<'Cycle'>(payload.cycleId),
    programId: idOf<'Program'>(programId),
    revision: payload.revision,
    state: payload.state,
    timeZone: payload.timeZone,
    workBeginsOn: work?.opensOn ?? localDayOf(event.occurredAt, payload.timeZone),
    confirmWithinDays: payload.policies.confirmWithinDays,
    isScoreShownToPair: payload.policies.isScoreShownToPair,
  };
  await stores.cycles.saveNewer(cycle);
  await stores.criteria.install(cycle, defaultCriteriaSet);
}

/** Keeps a program's name and zone as they stand. */
export async function recordProgram(
  stores: MatchingStores,
  { payload, programId }: EventOf<'program.recorded'>,
): Promise<void> {
  if (programId === null) throw new Error('a program has an id');
  const { revision, name, timeZone } = payload;
  await stores.programs.saveNewer({ id: idOf<'Program'>(programId), revision, name, timeZone });
}
