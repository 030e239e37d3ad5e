import { ok, rejected, type Result } from '@bookends/result';
import type { MissingFault, TextFault } from '../domain/goal-faults';
import type { GoalSheet } from '../domain/goal-sheet';
import { returned } from '../domain/goal-sheet-moves';
import { commentFaults } from '../domain/return-comment';
import {
  changeGoalSheet,
  type GoalSheetPorts,
  type GoalSheetRefusal,
  type GoalSheetRequest,
} from './change-goal-sheet';

export interface ReturnGoalSheetInput extends GoalSheetRequest {
  /** What should change. The pair's alone: no letter and no log holds it. */
  readonly comment: string;
}

export type ReturnGoalSheetRejection =
  GoalSheetRefusal | { readonly reason: 'faulty'; readonly faults: readonly (MissingFault | TextFault)[] };

/** The mentor hands a submitted sheet back with words to act on. */
export async function returnGoalSheet(
  ports: GoalSheetPorts,
  input: ReturnGoalSheetInput,
): Promise<Result<GoalSheet, ReturnGoalSheetRejection>> {
  return changeGoalSheet<ReturnGoalSheetRejection>(ports, 'return', input, async (sheet) => {
    const faults = commentFaults(input.comment);
    if (faults.length > 0) return rejected({ reason: 'faulty', faults });
    return ok({ sheet: returned(sheet, input.comment.trim()), action: 'goal-sheet.returned' });
  });
}
