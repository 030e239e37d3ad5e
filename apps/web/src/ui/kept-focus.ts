import { useEffect, useRef, type RefObject } from 'react';

/** What had the focus is gone, and nothing else has taken it. */
export const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * Controls come and go with what was read. When the one that was used last goes, the focus would fall to the top of the
 * document: the heading of the page gets it. Gives the `ref` of the element around the controls.
 */
export function useKeptFocus<E extends HTMLElement>(): RefObject<E | null> {
  const around = useRef<E>(null);
  useEffect(() => {
    let last: Node | null = null;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof Node && around.current?.contains(target)) last = target;
    };
    const rescue = (): void => {
      if (last === null || last.isConnected || !isLost()) return;
      last = null;
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(rescue);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
  return around;
}

/** As `ref` of the rows that a button "Show more" brought, and went: their first control goes on from it. */
export function focusFirstRow(rows: HTMLElement | null): void {
  if (isLost()) rows?.querySelector<HTMLElement>('a[href], button')?.focus();
}

/** As `ref` of rows: those of the first page leave the focus where it is. */
export const rowsAfter = (after: string | null) => (after === null ? undefined : focusFirstRow);
