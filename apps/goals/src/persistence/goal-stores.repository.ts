import { createOutbox } from '@bookends/events';
import { createAuditLog } from '@bookends/persistence';
import type { EntityManager } from 'typeorm';
import type { GoalStores } from '../usecases/goal-stores';
import { GoalSheetEditionRow } from './goal-sheet-edition.row';
import { createGoalSheetStore } from './goal-sheet.repository';
import { GoalSheetRow } from './goal-sheet.row';
import { GoalRow } from './goal.row';
import { createCycleStore, createMatchStore, createProgramStore } from './known.repository';

export const entities = [GoalSheetRow, GoalRow, GoalSheetEditionRow];

/** All stores of this context in the transaction of `manager`. */
export function goalStores(manager: EntityManager): GoalStores {
  return {
    sheets: createGoalSheetStore(manager),
    programs: createProgramStore(manager),
    cycles: createCycleStore(manager),
    matches: createMatchStore(manager),
    outbox: createOutbox(manager),
    audit: createAuditLog(manager),
  };
}
