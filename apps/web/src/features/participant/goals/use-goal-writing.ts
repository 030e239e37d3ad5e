import type { SeenSheet } from './seen-sheet';
import { useFieldNames } from './use-field-names';
import { useGoalAutosave } from './use-goal-autosave';
import { useGoalList } from './use-goal-list';
import { useStep } from './use-step';
import { useSubmission } from './use-submission';

/** All that happens to the open goals of a sheet: saved while typed, added and removed, submitted. */
export function useGoalWriting(seen: SeenSheet, openIds: readonly string[]) {
  const autosave = useGoalAutosave(seen);
  const step = useStep(seen);
  const list = useGoalList(seen, openIds, autosave, step);
  const submission = useSubmission(seen, openIds, autosave, step);
  const names = useFieldNames(seen, openIds);
  return { autosave, step, list, submission, names };
}
