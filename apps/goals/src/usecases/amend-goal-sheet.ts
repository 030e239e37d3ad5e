import { ok, type Result } from '@bookends/result';
import type { GoalSheet } from '../domain/goal-sheet';
import { amended } from '../domain/goal-sheet-moves';
import {
  changeGoalSheet,
  type GoalSheetPorts,
  type GoalSheetRefusal,
  type GoalSheetRequest,
} from './change-goal-sheet';

/** Either side opens the next edition of an agreed sheet; the agreed one is kept and can be read beside it. */
export async function amendGoalSheet(
  ports: GoalSheetPorts,
  input: GoalSheetRequest,
): Promise<Result<GoalSheet, GoalSheetRefusal>> {
  return changeGoalSheet(ports, 'amend', input, async (sheet) =>
    ok({ sheet: amended(sheet), action: 'goal-sheet.amended' }),
  );
}
