import { isOpenGoal, movedGoal, type Goal, type GoalTransition } from './goal';
import type { AgreedEdition, GoalSheet, GoalSheetStanding, Side } from './goal-sheet';

// What each step makes of a sheet. Whether the step may be taken is asked elsewhere (goal-sheet-steps, submit-rules).

export function submitted(sheet: GoalSheet, at: Date): GoalSheet {
  return { ...sheet, ...next(sheet), state: 'SUBMITTED', submittedAt: at, returnComment: null };
}

export function returned(sheet: GoalSheet, comment: string): GoalSheet {
  return { ...sheet, ...next(sheet), state: 'RETURNED', returnComment: comment };
}

/** Both sides stand by the text from here on: its goals are at work, and its edition is kept. */
export function agreed(sheet: GoalSheet, at: Date): { sheet: GoalSheet; edition: AgreedEdition } {
  const goals = sheet.goals.map((goal) => movedGoal(goal, 'activate'));
  const { id: goalSheetId, programId, edition: number } = sheet;
  return {
    sheet: { ...sheet, ...next(sheet), state: 'AGREED', agreedAt: at, goals },
    edition: { goalSheetId, programId, number, agreedAt: at, goals },
  };
}

/** Opens the next edition: goals at work can be written again; finished ones stand. The agreed edition stays in force. */
export function amended(sheet: GoalSheet): GoalSheet {
  const goals = sheet.goals.map((goal) => movedGoal(goal, 'reopen'));
  return { ...sheet, ...next(sheet), state: 'AMENDED', edition: sheet.edition + 1, goals };
}

/** Replaces the goals that are open to writing; the others stay, first. */
export function rewritten(sheet: GoalSheet, openGoals: readonly Goal[]): GoalSheet {
  const standing = sheet.goals.filter((goal) => !isOpenGoal(goal));
  return { ...sheet, ...next(sheet), goals: [...standing, ...openGoals] };
}

export function concluded(sheet: GoalSheet, goalId: string, how: GoalTransition): GoalSheet {
  const goals = sheet.goals.map((goal) => (goal.id === goalId ? movedGoal(goal, how) : goal));
  return { ...sheet, ...next(sheet), goals };
}

export function shared<Sheet extends GoalSheetStanding>(sheet: Sheet, side: Side, isShared: boolean): Sheet {
  const consent = side === 'MENTOR' ? { isSharedByMentor: isShared } : { isSharedByMentee: isShared };
  return { ...sheet, ...next(sheet), ...consent };
}

export function closed(sheet: GoalSheetStanding, at: Date): GoalSheetStanding {
  return { ...sheet, ...next(sheet), state: 'CLOSED', closedAt: at };
}

const next = (sheet: GoalSheetStanding): { version: number } => ({ version: sheet.version + 1 });
