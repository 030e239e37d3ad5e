import { ok, rejected, type Result } from '@bookends/result';
import { goalTransitions, type GoalState } from '../domain/goal';
import type { GoalSheet } from '../domain/goal-sheet';
import { concluded } from '../domain/goal-sheet-moves';
import {
  changeGoalSheet,
  type GoalSheetPorts,
  type GoalSheetRefusal,
  type GoalSheetRequest,
} from './change-goal-sheet';

export type GoalOutcome = 'achieve' | 'partlyAchieve' | 'drop' | 'carryOn';

export interface ConcludeGoalInput extends GoalSheetRequest {
  readonly goalId: string;
  readonly outcome: GoalOutcome;
}

export type ConcludeGoalRejection =
  | GoalSheetRefusal
  | { readonly reason: 'unknown-goal' }
  | { readonly reason: 'goal-not-active'; readonly state: GoalState };

/** Either side notes how a goal at work went. Noting the same again changes nothing. */
export async function concludeGoal(
  ports: GoalSheetPorts,
  input: ConcludeGoalInput,
): Promise<Result<GoalSheet, ConcludeGoalRejection>> {
  return changeGoalSheet<ConcludeGoalRejection>(ports, 'conclude', input, async (sheet) => {
    const goal = sheet.goals.find(({ id }) => id === input.goalId);
    if (!goal) return rejected({ reason: 'unknown-goal' });
    const { to } = goalTransitions[input.outcome];
    if (goal.state === to) return ok({ sheet });
    if (goal.state !== 'ACTIVE') return rejected({ reason: 'goal-not-active', state: goal.state });
    const facts = { goalId: goal.id, outcome: to };
    return ok({ sheet: concluded(sheet, goal.id, input.outcome), action: 'goal.concluded', facts });
  });
}
