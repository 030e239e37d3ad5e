import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient, useMutation } from 'urql';
import { useConnection } from '../../../app/connection';
import { useViewer } from '../../../app/session';
import { isConflict, isOutage, isSignedOut } from '../../../graph/client';
import type { SaveOutcome } from '../../../ui/autosave/autosave-state';
import { useAutosave, type UsedAutosave } from '../../../ui/autosave/use-autosave';
import type { Values } from '../../../ui/autosave/values';
import { ParticipantGoalSheetDocument, SaveGoalSheetDocument } from '../generated/graphql';
import { useSavingTime } from '../use-clock';
import { inputsOf, isOpen, lostOf, problemsOf, valuesOf, type GoalValue } from './goal-fields';
import type { GraphSheet, SeenSheet } from './seen-sheet';
import { useGoalTexts } from './texts';

type Outcome = SaveOutcome<GoalValue>;

const openIdsOf = (sheet: GraphSheet): readonly string[] =>
  (sheet.text?.goals ?? []).filter(isOpen).map(({ id }) => id);

/** Saves the open goals of a sheet by themselves, and joins them with what the other side writes. */
export function useGoalAutosave({ sheet, name }: SeenSheet): UsedAutosave<GoalValue> {
  const say = useGoalTexts();
  const viewer = useViewer();
  const client = useClient();
  const timeNow = useSavingTime();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [, saveGoalSheet] = useMutation(SaveGoalSheetDocument);
  const openIds = useRef(openIdsOf(sheet));
  useEffect(() => {
    openIds.current = openIdsOf(sheet);
  }, [sheet]);
  const reading = useMemo(
    () => ({ values: valuesOf(sheet.text?.goals ?? []), version: sheet.version, savedAt }),
    [sheet, savedAt],
  );

  /** What the other side made of it. */
  const meet = useCallback(async (): Promise<Outcome> => {
    const { data, error } = await client
      .query(ParticipantGoalSheetDocument, { id: sheet.id }, { requestPolicy: 'network-only' })
      .toPromise();
    if (isOutage(error) || !data?.goalSheet) return { kind: 'unreachable' };
    openIds.current = openIdsOf(data.goalSheet);
    const values = valuesOf(data.goalSheet.text?.goals ?? []);
    return { kind: 'conflict', current: { values, version: data.goalSheet.version, savedAt: null } };
  }, [client, sheet.id]);

  const save = async (changes: Values<GoalValue>, version: number): Promise<Outcome> => {
    const lost = lostOf(openIds.current, changes);
    if (lost.length > 0)
      return { kind: 'refused', problems: lost.map((field) => ({ field, message: say('goalGone', { name }) })) };
    const input = { goalSheetId: sheet.id, version, goals: inputsOf(openIds.current, changes) };
    const { data, error } = await saveGoalSheet({ input });
    if (isSignedOut(error)) return { kind: 'signed-out' };
    if (isConflict(error)) return meet();
    if (isOutage(error)) return { kind: 'unreachable' };
    const faults = error ? [{ message: say('failed') }] : (data?.saveGoalSheet.userErrors ?? []);
    if (faults.length > 0) return { kind: 'refused', problems: problemsOf(faults, openIds.current) };
    const at = timeNow();
    setSavedAt(at);
    return { kind: 'saved', version: data?.saveGoalSheet.goalSheet?.version ?? version + 1, savedAt: at };
  };

  return useAutosave<GoalValue>({
    place: `goal-sheet/${sheet.id}/${viewer.id}`,
    reading,
    save,
    isHeld: useConnection().isSignedOut,
  });
}
