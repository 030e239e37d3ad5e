import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createAutosave, type AutosavePorts } from './autosave';
import {
  statusOf,
  unsavedOf,
  type AutosaveState,
  type AutosaveStatus,
  type Choice,
  type Problem,
  type Reading,
} from './autosave-state';
import { sessionKeeper } from './keeper';
import type { Values } from './values';

export interface AutosaveOptions<V> {
  /** Under what unsaved text is kept: what it belongs to and who wrote it, as `application/<id>/<person>`. */
  readonly place: string;
  /** As it was last read; later readings are joined with what is on the page. */
  readonly reading: Reading<V>;
  readonly save: AutosavePorts<V>['save'];
  /** Nobody is signed in just now: nothing is sent until somebody is. */
  readonly isHeld: boolean;
}

export interface UsedAutosave<V> {
  readonly values: Values<V>;
  readonly status: AutosaveStatus;
  readonly savedAt: string | null;
  readonly isSavedHere: boolean;
  readonly problems: readonly Problem[];
  /** What was saved elsewhere, by field; the page's own stand in `values`. */
  readonly clashes: Values<V>;
  readonly isRestored: boolean;
  readonly joins: number;
  set(field: string, value: V): void;
  choose(choices: Readonly<Record<string, Choice>>): void;
  /** Saves at once, and tells how it stands then. */
  flush(): Promise<AutosaveState<V>>;
}

/** Saves what is typed by itself. Give the component a key of `place`: one page, one thing that is saved. */
export function useAutosave<V>({ place, reading, save, isHeld }: AutosaveOptions<V>): UsedAutosave<V> {
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });
  const [autosave] = useState(() =>
    createAutosave<V>(
      { save: (changes, version) => latestSave.current(changes, version), keeper: sessionKeeper(place) },
      reading,
    ),
  );
  const state = useSyncExternalStore(autosave.subscribe, autosave.read);
  useEffect(() => autosave.tell({ kind: 'read', reading }), [autosave, reading]);
  useEffect(() => {
    if (!isHeld) autosave.tell({ kind: 'signed-in' });
  }, [autosave, isHeld]);
  useLeaving(autosave);
  const set = useCallback((field: string, value: V) => autosave.tell({ kind: 'typed', field, value }), [autosave]);
  const choose = useCallback(
    (choices: Readonly<Record<string, Choice>>) => autosave.tell({ kind: 'chosen', choices }),
    [autosave],
  );
  return useMemo(() => {
    const { values, problems, clashes, isRestored, isSavedHere, joins } = state;
    const told = { values, problems, clashes, isRestored, isSavedHere, joins };
    const { flush } = autosave;
    return { ...told, status: statusOf(state), savedAt: state.saved.savedAt, set, choose, flush };
  }, [state, autosave, set, choose]);
}

/** Saves on leaving, tries again when the network is back, and asks before a page closes with something unsaved. */
function useLeaving<V>(autosave: ReturnType<typeof createAutosave<V>>): void {
  useEffect(() => {
    const flush = (): void => void autosave.flush();
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    const onClose = (event: BeforeUnloadEvent): void => {
      if (Object.keys(unsavedOf(autosave.read())).length > 0) event.preventDefault();
    };
    addEventListener('online', flush);
    addEventListener('beforeunload', onClose);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      removeEventListener('online', flush);
      removeEventListener('beforeunload', onClose);
      document.removeEventListener('visibilitychange', onHidden);
      flush();
    };
  }, [autosave]);
}
