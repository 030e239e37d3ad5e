import { CycleGoalSheetsResolver } from './cycle.resolver';
import { GoalSheetResolver } from './goal-sheet.resolver';
import { MatchGoalSheetResolver } from './match.resolver';
import { AgreeGoalSheetMutation } from './mutations/agree-goal-sheet.mutation';
import { AmendGoalSheetMutation } from './mutations/amend-goal-sheet.mutation';
import { ConcludeGoalMutation } from './mutations/conclude-goal.mutation';
import { ReturnGoalSheetMutation } from './mutations/return-goal-sheet.mutation';
import { SaveGoalSheetMutation } from './mutations/save-goal-sheet.mutation';
import { ShareGoalSheetMutation } from './mutations/share-goal-sheet.mutation';
import { SetResourcesMutation } from './mutations/set-resources.mutation';
import { SubmitGoalSheetMutation } from './mutations/submit-goal-sheet.mutation';
import { ProgramLogResolver } from './program-log.resolver';
import { ProgramResourcesResolver } from './program.resolver';
import { GoalSheetQuery } from './queries/goal-sheet.query';
import { MyGoalSheetsQuery } from './queries/my-goal-sheets.query';

/** Every mutation of goal sheets: each needs the same ports. */
export const mutationClasses = [
  SaveGoalSheetMutation,
  SubmitGoalSheetMutation,
  ReturnGoalSheetMutation,
  AgreeGoalSheetMutation,
  AmendGoalSheetMutation,
  ShareGoalSheetMutation,
  ConcludeGoalMutation,
];

export const resolverClasses = [
  GoalSheetQuery,
  MyGoalSheetsQuery,
  GoalSheetResolver,
  MatchGoalSheetResolver,
  CycleGoalSheetsResolver,
  ProgramResourcesResolver,
  ProgramLogResolver,
  SetResourcesMutation,
  ...mutationClasses,
];
