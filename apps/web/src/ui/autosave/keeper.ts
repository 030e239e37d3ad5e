import type { Kept } from './autosave-state';

/** Keeps unsaved text in this tab alone, so that a reload or a new sign-in finds it; nobody else at the device does. */
export function sessionKeeper<V>(place: string) {
  const key = `bookends:unsaved:${place}`;
  return {
    take(): Kept<V> | null {
      try {
        const text = sessionStorage.getItem(key);
        return text === null ? null : (JSON.parse(text) as Kept<V>);
      } catch {
        return null;
      }
    },
    keep(kept: Kept<V> | null): void {
      try {
        if (kept === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(kept));
      } catch {
        // A browser without storage: the text is still on the page.
      }
    },
  };
}
