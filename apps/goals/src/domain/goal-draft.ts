import type { LocalDate } from '@bookends/timeline';
import { goalTexts, isOpenGoal, type Goal, type GoalText } from './goal';
import { goalField, type DraftFault } from './goal-faults';

/** A goal as somebody writes it: what is left out stays as it is, null or blank empties it. */
export type GoalDraft = { readonly [Text in GoalText]?: string | null } & {
  /** Of a goal on the sheet; `isNew` when this is the id that a new goal gets. */
  readonly id: string;
  readonly isNew: boolean;
  readonly targetOn?: LocalDate | null;
  readonly objectiveIds?: readonly string[] | null;
};

/** Which drafts name a goal that is not on the sheet, that is no longer open to writing, or that is named twice. */
export function draftFaults(drafts: readonly GoalDraft[], goals: readonly Goal[]): readonly DraftFault[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  return drafts.flatMap((draft, index): DraftFault[] => {
    if (draft.isNew) return [];
    const field = goalField(index, 'id');
    const goal = byId.get(draft.id);
    if (!goal) return [{ reason: 'unknown-goal', field }];
    if (!isOpenGoal(goal)) return [{ reason: 'goal-not-open', field }];
    return drafts.findIndex((other) => other.id === draft.id) < index ? [{ reason: 'duplicate-goal', field }] : [];
  });
}

/** The goals as written, in the order of the drafts. Drafts name goals of `goals` or are new. */
export function writtenGoals(drafts: readonly GoalDraft[], goals: readonly Goal[]): readonly Goal[] {
  return drafts.map((draft) => {
    const before = goals.find((goal) => goal.id === draft.id) ?? emptyGoal(draft.id);
    const texts = goalTexts.map((name) => [name, draft[name] === undefined ? before[name] : blankToNull(draft[name])]);
    return {
      ...before,
      ...(Object.fromEntries(texts) as Record<GoalText, string | null>),
      targetOn: draft.targetOn === undefined ? before.targetOn : draft.targetOn,
      objectiveIds: draft.objectiveIds === undefined ? before.objectiveIds : [...new Set(draft.objectiveIds ?? [])],
    };
  });
}

function emptyGoal(id: string): Goal {
  const nothing = { specific: null, measurable: null, achievable: null, relevant: null, firstStep: null };
  return { id, state: 'DRAFT', ...nothing, targetOn: null, objectiveIds: [] };
}

const blankToNull = (text: string | null | undefined): string | null => text?.trim() || null;
