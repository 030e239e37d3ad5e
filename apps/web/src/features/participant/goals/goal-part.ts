import type { Problem } from '../../../ui/autosave/autosave-state';
import type { UsedAutosave } from '../../../ui/autosave/use-autosave';
import type { GoalValue } from './goal-fields';

/** What each field of a goal's form needs. */
export interface GoalPart {
  readonly goalId: string;
  readonly autosave: UsedAutosave<GoalValue>;
  readonly problems: readonly Problem[];
}

export const messageAt = (problems: readonly Problem[], key: string): string | null =>
  problems.find(({ field }) => field === key)?.message ?? null;
