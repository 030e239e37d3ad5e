import type { EventOf } from '@bookends/events/contracts';
import { openedSheet } from '../domain/open-goal-sheet';
import { closeGoalSheets } from './close-goal-sheets';
import { goalSheetEntry, goalSheetLetter } from './goal-sheet-letter';
import type { GoalStores } from './goal-stores';

const OVER: readonly string[] = ['COMPLETED', 'ENDED_WITHOUT_FAULT', 'ENDED_FOR_CAUSE'];

/**
 * Opens the goal sheet of a match at the first word of it, and closes it when the match is over. `too-early` when the
 * cycle of the match was not told of yet; nothing may be kept then. Older news changes nothing.
 */
export async function recordMatch(
  stores: GoalStores,
  event: EventOf<'match.recorded'>,
  moment: { readonly at: Date; readonly newId: () => string },
): Promise<'recorded' | 'too-early'> {
  const { programId, payload } = event;
  if (programId === null) return 'recorded';
  const { matchId: id, cycleId, state } = payload;
  const cycle = await stores.cycles.find(cycleId);
  if (!cycle) return 'too-early';
  const isNews = await stores.matches.record({ id, programId, cycleId, state }, payload.revision);
  if (!isNews) return 'recorded';
  if (OVER.includes(state)) await closeGoalSheets(stores, { matchId: id }, moment);
  else if (!cycle.isOver) await open(stores, { ...event, programId }, cycle, moment);
  return 'recorded';
}

async function open(
  stores: GoalStores,
  { programId, payload }: EventOf<'match.recorded'> & { readonly programId: string },
  cycle: Parameters<typeof openedSheet>[1],
  { at, newId }: { readonly at: Date; readonly newId: () => string },
): Promise<void> {
  const { matchId, cycleId, mentor, mentee, announcedAt } = payload;
  const whose = { programId, cycleId, mentorId: mentor.personId, menteeId: mentee.personId };
  const sheet = openedSheet({ id: matchId, ...whose, announcedAt: new Date(announcedAt) }, cycle, { id: newId(), at });
  if (!(await stores.sheets.open(sheet))) return;
  await stores.outbox.add(goalSheetLetter(sheet, null, { id: newId(), at }));
  await stores.audit.add(goalSheetEntry(sheet, { action: 'goal-sheet.opened', actorId: null, at }));
}
