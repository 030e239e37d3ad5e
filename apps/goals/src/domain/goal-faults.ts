import type { LocalDate } from '@bookends/timeline';
import type { GoalText } from './goal';

/** Where it stands in the input (`goals`, `1`, `relevant`). */
interface AtField {
  readonly field: readonly string[];
}

export type TextFault = AtField &
  ({ readonly reason: 'text-too-long'; readonly limit: number } | { readonly reason: 'text-unreadable' });

/** What can be wrong with any text that is saved. */
export type SavedFault =
  | TextFault
  | (AtField &
      (
        | { readonly reason: 'too-many-goals'; readonly limit: number }
        | { readonly reason: 'unknown-objective' }
        | { readonly reason: 'target-outside-cycle'; readonly earliestOn: LocalDate; readonly latestOn: LocalDate }
      ));

/** What can be wrong with a draft in its relation to the goals that are there. */
export type DraftFault = AtField & { readonly reason: 'unknown-goal' | 'goal-not-open' | 'duplicate-goal' };

/** What keeps a text from being complete. */
export type MissingFault = AtField & { readonly reason: 'field-missing' };
export type NoGoalsFault = AtField & { readonly reason: 'no-goals' };

export type GoalFault = SavedFault | DraftFault | MissingFault | NoGoalsFault;

export type GoalField = GoalText | 'targetOn' | 'objectiveIds' | 'id';

export const goalField = (index: number, field: GoalField): string[] => ['goals', String(index), field];
