import { closed } from '../domain/goal-sheet-moves';
import { goalSheetEntry, goalSheetLetter } from './goal-sheet-letter';
import type { GoalStores } from './goal-stores';

/** Closes every sheet of the match or the cycle that is not closed yet, each with its letter and its audit entry. */
export async function closeGoalSheets(
  stores: GoalStores,
  of: { readonly matchId: string } | { readonly cycleId: string },
  { at, newId }: { readonly at: Date; readonly newId: () => string },
): Promise<void> {
  const sheets = await stores.sheets.lockUnclosed(of);
  const after = sheets.map((sheet) => closed(sheet, at));
  await stores.sheets.saveStandings(after);
  await stores.outbox.add(
    ...after.map((sheet, index) => goalSheetLetter(sheet, sheets[index]!.state, { id: newId(), at })),
  );
  await stores.audit.add(
    ...after.map((sheet) => goalSheetEntry(sheet, { action: 'goal-sheet.closed', actorId: null, at })),
  );
}
