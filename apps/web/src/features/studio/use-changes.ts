import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import { readChanges, withChange, withoutChange, type Change } from './changes';

export interface PendingChanges {
  readonly changes: readonly Change[];
  add(change: Change): void;
  remove(change: Change): void;
  clear(): void;
}

const keyOf = (runId: string): string => `studio-changes:${runId}`;

/** The changes that a coordinator has collected on a run; they outlive a reload of the page. */
export function usePendingChanges(runId: string): PendingChanges {
  const [changes, setChanges] = useState(() => readChanges(sessionStorage.getItem(keyOf(runId))));
  useEffect(() => {
    if (changes.length === 0) sessionStorage.removeItem(keyOf(runId));
    else sessionStorage.setItem(keyOf(runId), JSON.stringify(changes));
  }, [changes, runId]);
  return {
    changes,
    add: useCallback((change) => setChanges((last) => withChange(last, change)), []),
    remove: useCallback((change) => setChanges((last) => withoutChange(last, change)), []),
    clear: useCallback(() => setChanges([]), []),
  };
}

/** Null where the run cannot be adjusted. */
export const ChangesContext = createContext<PendingChanges | null>(null);

export const useChanges = (): PendingChanges | null => useContext(ChangesContext);
