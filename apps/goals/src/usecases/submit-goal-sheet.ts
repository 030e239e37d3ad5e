import { ok, rejected, type Result } from '@bookends/result';
import { isOpenGoal } from '../domain/goal';
import type { MissingFault, NoGoalsFault, SavedFault } from '../domain/goal-faults';
import { faultsOf, submittedGoalRules } from '../domain/goal-rules';
import type { GoalSheet } from '../domain/goal-sheet';
import { submitted } from '../domain/goal-sheet-moves';
import {
  changeGoalSheet,
  type GoalSheetPorts,
  type GoalSheetRefusal,
  type GoalSheetRequest,
} from './change-goal-sheet';
import { surroundingsOf } from './surroundings';

export type SubmitGoalSheetRejection =
  | GoalSheetRefusal
  | { readonly reason: 'faulty'; readonly faults: readonly (MissingFault | NoGoalsFault | SavedFault)[] };

/** The mentee hands the sheet to the mentor: one to three goals, every field of each written. */
export async function submitGoalSheet(
  ports: GoalSheetPorts,
  input: GoalSheetRequest,
): Promise<Result<GoalSheet, SubmitGoalSheetRejection>> {
  return changeGoalSheet<SubmitGoalSheetRejection>(ports, 'submit', input, async (sheet, { at, stores }) => {
    const surroundings = await surroundingsOf(stores, sheet);
    const faults = faultsOf(submittedGoalRules, sheet.goals.filter(isOpenGoal), surroundings);
    if (faults.length > 0) return rejected({ reason: 'faulty', faults });
    return ok({ sheet: submitted(sheet, at), action: 'goal-sheet.submitted' });
  });
}
