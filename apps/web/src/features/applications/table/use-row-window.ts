import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

const ROW = 56;
/** The head of the table above, the bar of what is chosen below: no row with the focus hides behind them. */
const ABOVE = 56;
const BELOW = 96;

/** The rows in sight of a long list that scrolls with the page, and the one that has the focus, wherever it is. */
export function useRowWindow(count: number, want: (count: number) => void) {
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [at, setAt] = useState(0);
  const active = Math.max(0, Math.min(at, count - 1));
  // What stands above the list can grow and shrink: filters that wrap, notes about the connection.
  useLayoutEffect(() => {
    const measure = (): void => setTop((list.current?.getBoundingClientRect().top ?? 0) + scrollY);
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(document.body);
    return () => watching.disconnect();
  }, []);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => ROW,
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: ABOVE,
    scrollPaddingEnd: BELOW,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const indexes = defaultRangeExtractor(range);
        if (indexes.includes(active) || active >= range.count) return indexes;
        return [...indexes, active].sort((one, other) => one - other);
      },
      [active],
    ),
  });
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => want(last + 50), [want, last]);

  /** Moves the focus to a row, and the row into sight. */
  const focus = useRef<number | null>(null);
  const go = (index: number): void => {
    setAt(index);
    focus.current = index;
    virtualizer.scrollToIndex(index, { align: 'auto' });
  };
  useEffect(() => {
    if (focus.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${focus.current}"]`);
    if (!row) return;
    focus.current = null;
    row.focus({ preventScroll: true });
  });
  return { list, virtualizer, top, active, setActive: setAt, go };
}
