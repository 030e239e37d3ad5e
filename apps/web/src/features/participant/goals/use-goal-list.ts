import { useEffect, useRef } from 'react';
import { useMutation } from 'urql';
import { useAnnounce } from '../../../ui/announcer';
import { statusOf } from '../../../ui/autosave/autosave-state';
import type { UsedAutosave } from '../../../ui/autosave/use-autosave';
import { SaveGoalSheetDocument, type GoalInput } from '../generated/graphql';
import { focusTitle } from '../focus-title';
import { keyOf, type GoalValue } from './goal-fields';
import type { SeenSheet } from './seen-sheet';
import { useGoalTexts } from './texts';
import type { UsedStep } from './use-step';

/** Adds and removes goals. A new goal exists at the endpoint before anybody writes in it, so that both see the same list. */
export function useGoalList(
  seen: SeenSheet,
  openIds: readonly string[],
  autosave: UsedAutosave<GoalValue>,
  step: UsedStep,
) {
  const say = useGoalTexts();
  const announce = useAnnounce();
  const [, saveGoalSheet] = useMutation(SaveGoalSheetDocument);
  const before = useRef<readonly string[] | null>(null);
  useEffect(() => {
    const added = before.current && openIds.find((id) => !before.current?.includes(id));
    if (!added) return;
    before.current = null;
    document.getElementById(keyOf(added, 'specific'))?.focus();
  }, [openIds]);

  const isBusy = useRef(false);
  const once = async (change: () => Promise<void>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    await change().finally(() => (isBusy.current = false));
  };
  const set = async (goals: readonly GoalInput[]): Promise<boolean> => {
    const state = await autosave.flush();
    if (statusOf(state) !== 'saved') {
      step.refuse(say('unsaved'));
      return false;
    }
    return step.take(async () => {
      const input = { goalSheetId: seen.sheet.id, version: state.saved.version, goals: [...goals] };
      const { data, error } = await saveGoalSheet({ input });
      return { error, faults: data?.saveGoalSheet.userErrors ?? [] };
    });
  };
  const add = async (): Promise<void> => {
    before.current = openIds;
    const isAdded = await set([...openIds.map((id) => ({ id })), {}]);
    if (isAdded) announce(say('added', { number: openIds.length + 1 }));
    else before.current = null;
  };
  const remove = async (goalId: string): Promise<void> => {
    if (!(await set(openIds.filter((id) => id !== goalId).map((id) => ({ id }))))) return;
    announce(say('removed'));
    focusTitle();
  };
  return { add: () => once(add), remove: (goalId: string) => once(() => remove(goalId)) };
}
