import type { GoalSurroundings } from '../domain/goal-rules';
import type { GoalSheetStanding } from '../domain/goal-sheet';
import type { GoalStores } from './goal-stores';

/**
 * The cycle and the program of a sheet. Both are always known: a sheet is opened only after its cycle was told of, and a
 * program that was not yet told of has no objectives to tag a goal with.
 */
export async function surroundingsOf(stores: GoalStores, sheet: GoalSheetStanding): Promise<GoalSurroundings> {
  const cycle = await stores.cycles.find(sheet.cycleId);
  if (!cycle) throw new Error(`The goal sheet ${sheet.id} is of a cycle that this context was never told of.`);
  const program = await stores.programs.find(sheet.programId);
  return { cycle, program: program ?? { id: sheet.programId, objectives: [] } };
}
