import { ok, type Result } from '@bookends/result';
import type { GoalSheet } from '../domain/goal-sheet';
import { shared } from '../domain/goal-sheet-moves';
import {
  changeGoalSheet,
  type GoalSheetPorts,
  type GoalSheetRefusal,
  type GoalSheetRequest,
} from './change-goal-sheet';

export interface ShareGoalSheetInput extends GoalSheetRequest {
  readonly isShared: boolean;
}

/** One side says, or takes back, that staff may read the text; they may while both say so. */
export async function shareGoalSheet(
  ports: GoalSheetPorts,
  input: ShareGoalSheetInput,
): Promise<Result<GoalSheet, GoalSheetRefusal>> {
  return changeGoalSheet(ports, 'share', input, async (sheet, { side }) => {
    const isSharedAlready = side === 'MENTOR' ? sheet.isSharedByMentor : sheet.isSharedByMentee;
    if (isSharedAlready === input.isShared) return ok({ sheet });
    const action = input.isShared ? 'goal-sheet.shared' : 'goal-sheet.unshared';
    return ok({ sheet: shared(sheet, side, input.isShared), action, facts: { side } });
  });
}
