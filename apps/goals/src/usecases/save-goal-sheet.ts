import { ok, rejected, type Result } from '@bookends/result';
import { draftFaults, writtenGoals, type GoalDraft } from '../domain/goal-draft';
import type { DraftFault, SavedFault } from '../domain/goal-faults';
import { faultsOf, savedGoalRules } from '../domain/goal-rules';
import type { GoalSheet } from '../domain/goal-sheet';
import { rewritten } from '../domain/goal-sheet-moves';
import {
  changeGoalSheet,
  type GoalSheetPorts,
  type GoalSheetRefusal,
  type GoalSheetRequest,
} from './change-goal-sheet';
import { surroundingsOf } from './surroundings';

export interface SaveGoalSheetInput extends GoalSheetRequest {
  /** The version that the writer read: a text of the other side is never written over unseen. */
  readonly version: number;
  readonly goals: readonly (Omit<GoalDraft, 'id' | 'isNew'> & { readonly id?: string | null })[];
}

export type SaveGoalSheetRejection =
  GoalSheetRefusal | { readonly reason: 'faulty'; readonly faults: readonly (DraftFault | SavedFault)[] };

/** Either side writes the goals that are open, half-written ones too; the list given replaces them, in its order. */
export async function saveGoalSheet(
  ports: GoalSheetPorts,
  input: SaveGoalSheetInput,
): Promise<Result<GoalSheet, SaveGoalSheetRejection>> {
  return changeGoalSheet<SaveGoalSheetRejection>(ports, 'save', input, async (sheet, { stores }) => {
    const drafts = input.goals.map((goal) => ({ ...goal, id: goal.id ?? ports.newId(), isNew: !goal.id }));
    const goals = writtenGoals(drafts, sheet.goals);
    const surroundings = await surroundingsOf(stores, sheet);
    const faults = [...draftFaults(drafts, sheet.goals), ...faultsOf(savedGoalRules, goals, surroundings)];
    return faults.length > 0 ? rejected({ reason: 'faulty', faults }) : ok({ sheet: rewritten(sheet, goals) });
  });
}
