import type { EventOf } from '@bookends/events/contracts';
import type { GoalStores } from './goal-stores';

/** Keeps the objectives of the program, unless something later is known. */
export async function recordProgram(
  stores: Pick<GoalStores, 'programs'>,
  event: EventOf<'program.recorded'>,
): Promise<void> {
  if (event.programId === null) return;
  const { objectives, revision } = event.payload;
  await stores.programs.record({ id: event.programId, objectives }, revision);
}
