import { fixedClock, type FixedClock } from '@bookends/clock';
import { fakeUnitOfWork } from '@bookends/testing';
import {
  exampleCycle,
  exampleGoal,
  exampleProgram,
  exampleSheet,
  MENTEE_ID,
  MENTOR_ID,
  SHEET_ID,
} from '../domain/examples';
import type { GoalSheet } from '../domain/goal-sheet';
import { memoryGoalStores, type MemoryGoalStores } from './memory-goal-stores';
import type { GoalSheetPorts } from '../usecases/change-goal-sheet';

/** For specs: a pair with its sheet over stores in memory. */
export interface PairAtWork {
  readonly ports: GoalSheetPorts;
  readonly stores: MemoryGoalStores;
  readonly clock: FixedClock;
  sheet(): GoalSheet;
}

export const byMentee = { goalSheetId: SHEET_ID, personId: MENTEE_ID };
export const byMentor = { goalSheetId: SHEET_ID, personId: MENTOR_ID };

/** A sheet with one complete goal, unless the traits say otherwise. */
export async function pairAtWork(traits: Partial<GoalSheet> = {}): Promise<PairAtWork> {
  const stores = memoryGoalStores();
  const clock = fixedClock('2021-12-01T12:00:00Z');
  let made = 0;
  const newId = (): string => `00000000-0000-7000-8000-${String((made += 1)).padStart(12, '9')}`;
  await stores.cycles.record(exampleCycle(), 1);
  await stores.programs.record(exampleProgram(), 1);
  const sheet = exampleSheet({ goals: [exampleGoal()], ...traits });
  stores.sheetsById.set(sheet.id, sheet);
  return {
    ports: { unitOfWork: fakeUnitOfWork(stores), clock, newId },
    stores,
    clock,
    sheet: () => stores.sheetsById.get(sheet.id)!,
  };
}
