import { isShared, sideOf, type GoalSheetStanding } from './goal-sheet';
import { whyStepRefused, type GoalSheetStep } from './goal-sheet-steps';

/** Who is looking, as far as these policies care. */
export interface Viewer {
  readonly personId: string;
  readonly roles: readonly { readonly programId: string; readonly role: string }[];
}

/** Where a sheet stands is the pair's and the staff's to know. */
export function mayReadStanding(viewer: Viewer, sheet: GoalSheetStanding): boolean {
  return isOfPair(viewer, sheet) || mayListGoalSheets(viewer, sheet.programId);
}

/** What it says is the pair's, and the staff's only once both sides share it. */
export function mayReadText(viewer: Viewer, sheet: GoalSheetStanding): boolean {
  return isOfPair(viewer, sheet) || (isShared(sheet) && mayListGoalSheets(viewer, sheet.programId));
}

/** Sheets of others, one by one. */
export function mayListGoalSheets(viewer: Viewer, programId: string): boolean {
  return holds(viewer, programId, ['COORDINATOR', 'LIAISON']);
}

/** Who did what to which sheet. */
export function mayReadLog(viewer: Viewer, programId: string): boolean {
  return holds(viewer, programId, ['COORDINATOR']);
}

/** How many sheets stand where: all that the board reads. */
export function mayCountGoalSheets(viewer: Viewer, programId: string): boolean {
  return holds(viewer, programId, ['COORDINATOR', 'LIAISON', 'BOARD']);
}

/** Whether the viewer, of this pair and on the right side of it, can take the step now. */
export function mayTakeStep(viewer: Viewer, sheet: GoalSheetStanding, step: GoalSheetStep): boolean {
  const side = sideOf(viewer.personId, sheet);
  return side !== null && whyStepRefused(sheet, step, side) === null;
}

export function isOfPair(viewer: Viewer, sheet: GoalSheetStanding): boolean {
  return sideOf(viewer.personId, sheet) !== null;
}

function holds(viewer: Viewer, programId: string, roles: readonly string[]): boolean {
  return viewer.roles.some((held) => held.programId === programId && roles.includes(held.role));
}
