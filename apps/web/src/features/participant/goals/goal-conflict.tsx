import { ConflictDialog } from '../../../ui/autosave/conflict-dialog';
import type { UsedAutosave } from '../../../ui/autosave/use-autosave';
import type { GoalValue } from './goal-fields';
import type { FieldNames } from './use-field-names';

interface GoalConflictProps {
  readonly autosave: UsedAutosave<GoalValue>;
  readonly names: FieldNames;
  readonly close: () => void;
}

/** What both sides wrote in the same field, to choose from. */
export function GoalConflict({ autosave, names, close }: GoalConflictProps) {
  return <ConflictDialog autosave={autosave} opened onClose={close} labelOf={names.labelOf} show={names.show} />;
}
