import type { EventOf, EventPayload } from '@bookends/events/contracts';
import type { GoalCycle } from '../domain/goal-cycle';
import { closeGoalSheets } from './close-goal-sheets';
import type { GoalStores } from './goal-stores';

/** Keeps dates and policies of the cycle, unless something later is known; when the cycle is over, its sheets close. */
export async function recordCycle(
  stores: GoalStores,
  event: EventOf<'cycle.recorded'>,
  moment: { readonly at: Date; readonly newId: () => string },
): Promise<void> {
  if (event.programId === null) return;
  const cycle = toGoalCycle(event.programId, event.payload);
  const isNews = await stores.cycles.record(cycle, event.payload.revision);
  if (isNews && cycle.isOver) await closeGoalSheets(stores, { cycleId: cycle.id }, moment);
}

function toGoalCycle(programId: string, told: EventPayload<'cycle.recorded'>): GoalCycle {
  const conclusions = told.milestones.filter(({ key }) => key === 'CONCLUSION').map(({ on }) => on);
  const openings = told.windows.map(({ opensOn }) => opensOn).toSorted();
  const ends = [...conclusions, ...told.windows.map(({ closesOn }) => closesOn)].toSorted();
  return {
    id: told.cycleId,
    programId,
    timeZone: told.timeZone,
    isOver: told.state === 'CONCLUDED' || told.state === 'CANCELLED',
    firstDay: openings[0] ?? '0001-01-01',
    lastDay: ends.at(-1) ?? '9999-12-31',
    goalSheetDueDays: told.policies.goalSheetDueDays,
  };
}
