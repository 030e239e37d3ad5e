/** What a key asks of the table. */
export type TableMove =
  | { readonly kind: 'go'; readonly to: number; readonly isExtending: boolean }
  | { readonly kind: 'flip' | 'extend' | 'open' | 'all' | 'none' };

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const PAGE = 10;

/** The keys of a grid whose rows are the stops; null for a key that is not the table's. */
export function moveOf({ key, shiftKey, ctrlKey, metaKey }: Pressed, at: number, count: number): TableMove | null {
  const isCommand = ctrlKey || metaKey;
  if (isCommand && key.toLowerCase() === 'a') return { kind: 'all' };
  if (key === ' ') return { kind: shiftKey ? 'extend' : 'flip' };
  if (key === 'Enter') return { kind: 'open' };
  if (key === 'Escape') return { kind: 'none' };
  const wanted = goals(at, count)[key];
  if (wanted === undefined || isCommand) return null;
  const to = Math.max(0, Math.min(count - 1, wanted));
  return { kind: 'go', to, isExtending: shiftKey };
}

const goals = (at: number, count: number): Readonly<Record<string, number>> => ({
  ArrowDown: at + 1,
  ArrowUp: at - 1,
  PageDown: at + PAGE,
  PageUp: at - PAGE,
  Home: 0,
  End: count - 1,
});
