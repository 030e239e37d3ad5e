import type { GoalSheetStanding, GoalSheetState, Side } from './goal-sheet';

/** One step: who takes it (nobody but the clock when empty), from which states, and where it leads; null stays in place. */
interface Step {
  readonly by: readonly Side[];
  readonly from: readonly GoalSheetState[];
  readonly to: GoalSheetState | null;
}

export type GoalSheetStep = 'save' | 'submit' | 'return' | 'agree' | 'amend' | 'conclude' | 'share' | 'close';

const pair: readonly Side[] = ['MENTEE', 'MENTOR'];
const written: readonly GoalSheetState[] = ['DRAFT', 'RETURNED', 'AMENDED'];
const unclosed: readonly GoalSheetState[] = [...written, 'SUBMITTED', 'AGREED'];

/** The whole life of a goal sheet. */
export const goalSheetSteps: Readonly<Record<GoalSheetStep, Step>> = {
  save: { by: pair, from: written, to: null },
  submit: { by: ['MENTEE'], from: written, to: 'SUBMITTED' },
  return: { by: ['MENTOR'], from: ['SUBMITTED'], to: 'RETURNED' },
  agree: { by: ['MENTOR'], from: ['SUBMITTED'], to: 'AGREED' },
  amend: { by: pair, from: ['AGREED'], to: 'AMENDED' },
  conclude: { by: pair, from: ['AGREED'], to: null },
  share: { by: pair, from: [...unclosed, 'CLOSED'], to: null },
  close: { by: [], from: unclosed, to: 'CLOSED' },
};

export type StepRejection =
  | { readonly reason: 'wrong-side'; readonly step: GoalSheetStep; readonly by: readonly Side[] }
  | { readonly reason: 'wrong-state'; readonly step: GoalSheetStep; readonly state: GoalSheetState };

/** Why `side` cannot take the step now; null when it can. */
export function whyStepRefused(sheet: GoalSheetStanding, step: GoalSheetStep, side: Side): StepRejection | null {
  const { by, from } = goalSheetSteps[step];
  if (!by.includes(side)) return { reason: 'wrong-side', step, by };
  return from.includes(sheet.state) ? null : { reason: 'wrong-state', step, state: sheet.state };
}

/** Whether the sheet already stands where the step leads, so that repeating it must change nothing. */
export function isStepTaken(sheet: GoalSheetStanding, step: GoalSheetStep): boolean {
  return sheet.state === goalSheetSteps[step].to;
}
