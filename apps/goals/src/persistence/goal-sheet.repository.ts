import { In, Not, type EntityManager } from 'typeorm';
import type { GoalSheet, GoalSheetStanding } from '../domain/goal-sheet';
import type { GoalSheetStore } from '../usecases/goal-stores';
import { GoalSheetEditionRow } from './goal-sheet-edition.row';
import { GoalSheetRow, toSheetRow, toStandingRow } from './goal-sheet.row';
import { GoalRow, toGoal, toGoalRows } from './goal.row';

/** Goal sheets in the transaction of `manager`. */
export function createGoalSheetStore(manager: EntityManager): GoalSheetStore {
  return {
    lock: (id) => lockSheet(manager, id),
    lockUnclosed: (of) =>
      manager.find(GoalSheetRow, {
        where: { ...of, state: Not('CLOSED') },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      }),
    open: async (sheet) => {
      const insertion = manager.createQueryBuilder().insert().into(GoalSheetRow).values(toStandingRow(sheet));
      const { raw } = await insertion.orIgnore().returning('id').execute();
      return (raw as unknown[]).length > 0;
    },
    save: (sheet) => saveSheet(manager, sheet),
    saveStandings: (sheets) => saveStandings(manager, sheets),
    keepEdition: async (edition) => {
      await manager.insert(GoalSheetEditionRow, { ...edition, goals: edition.goals as never });
    },
  };
}

async function lockSheet(manager: EntityManager, id: string): Promise<GoalSheet | null> {
  const row = await manager
    .createQueryBuilder(GoalSheetRow, 'sheet')
    .addSelect('sheet.returnComment')
    .where({ id })
    .setLock('pessimistic_write')
    .getOne();
  if (!row) return null;
  const goals = await manager.find(GoalRow, { where: { goalSheetId: id }, order: { position: 'ASC' } });
  return { ...toStandingRow(row), returnComment: row.returnComment ?? null, goals: goals.map(toGoal) };
}

async function saveSheet(manager: EntityManager, sheet: GoalSheet): Promise<void> {
  await manager.update(GoalSheetRow, { id: sheet.id }, toSheetRow(sheet));
  const ids = sheet.goals.map((goal) => goal.id);
  await manager.delete(GoalRow, { goalSheetId: sheet.id, id: Not(In(ids)) });
  if (ids.length > 0) await manager.upsert(GoalRow, toGoalRows(sheet), ['id']);
}

/** A statement carries at most 65,535 parameters, and a standing has 17. */
const STANDINGS_A_STATEMENT = 2_000;

async function saveStandings(manager: EntityManager, sheets: readonly GoalSheetStanding[]): Promise<void> {
  for (let from = 0; from < sheets.length; from += STANDINGS_A_STATEMENT) {
    const rows = sheets.slice(from, from + STANDINGS_A_STATEMENT).map(toStandingRow);
    await manager.upsert(GoalSheetRow, rows, ['id']);
  }
}
