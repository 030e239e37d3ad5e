import { ok, type Result } from '@bookends/result';
import type { GoalSheet } from '../domain/goal-sheet';
import { agreed } from '../domain/goal-sheet-moves';
import {
  changeGoalSheet,
  type GoalSheetPorts,
  type GoalSheetRefusal,
  type GoalSheetRequest,
} from './change-goal-sheet';

/** The mentor signs what the mentee submitted: the goals are at work, and the text is kept as an edition for good. */
export async function agreeGoalSheet(
  ports: GoalSheetPorts,
  input: GoalSheetRequest,
): Promise<Result<GoalSheet, GoalSheetRefusal>> {
  return changeGoalSheet(ports, 'agree', input, async (sheet, { at }) =>
    ok({ ...agreed(sheet, at), action: 'goal-sheet.agreed' }),
  );
}
