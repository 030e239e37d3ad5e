import { useEffect, useEffectEvent } from 'react';

/** What single keys do, by the key as the keyboard names it. */
export type KeyTable = Readonly<Record<string, () => void>>;

/**
 * Listens to single keys while `isOn`, never while somebody writes in a field and never with a modifier, so that neither
 * typing nor the browser's own keys are taken.
 */
export function useKeys(table: KeyTable, isOn: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const act = table[event.key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!isOn) return;
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}

const NOT_FOR_TEXT = new Set(['radio', 'checkbox', 'button', 'submit', 'reset']);

/** Whether a key pressed there would write something. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_FOR_TEXT.has(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
