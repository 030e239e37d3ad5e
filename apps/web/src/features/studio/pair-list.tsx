import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { PairRow } from './pair-row';
import type { Proposal } from './pair-rows';
import { nextRow, type RowKeys } from './row-keys';
import classes from './run.module.css';

/** What the bar of changes may cover at the foot of the window. */
const CHANGES_BAR_PX = 150;

interface PairListProps {
  label: string;
  rows: readonly Proposal[];
  chosen: string | null;
  keys: RowKeys;
}

/** Rows that come and go while the page is scrolled; one of them can be reached by Tab, the others by the arrows. */
export function PairList({ label, rows, chosen, keys }: PairListProps) {
  const list = useRef<HTMLDivElement>(null);
  const { virtualizer, at, goTo, setActive } = useRoving(list, rows);
  const press = (event: KeyboardEvent, index: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextRow(event.key, index, rows.length);
    if (next !== null) goTo(next);
    else if (!keys(event.key, rows[index]!)) return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="list"
      aria-label={label}
      className={classes['list']}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => (
        <PairRow
          key={key}
          proposal={rows[index]!}
          place={{ index, count: rows.length, offset: start - virtualizer.options.scrollMargin }}
          isActive={index === at}
          isChosen={rows[index]!.id === chosen}
          measure={virtualizer.measureElement}
          onFocus={() => setActive(index)}
          onKey={(event) => press(event, index)}
        />
      ))}
    </div>
  );
}

/** Which rows are on the screen, and which of them Tab leads to. A row that is gone to may have to be drawn first. */
function useRoving(list: RefObject<HTMLDivElement | null>, rows: readonly Proposal[]) {
  const [top, setTop] = useState(0);
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), [list, rows.length]);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 53,
    overscan: 12,
    scrollPaddingEnd: CHANGES_BAR_PX,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const at = Math.min(active, Math.max(0, rows.length - 1));
  const items = virtualizer.getVirtualItems();
  useEffect(() => {
    if (!wantsFocus.current) return;
    const link = linkAt(list.current, at);
    if (link === null) return;
    wantsFocus.current = false;
    link.focus({ preventScroll: true });
  }, [list, at, items]);
  const goTo = (index: number): void => {
    virtualizer.scrollToIndex(index, { align: 'auto' });
    setActive(index);
    const link = linkAt(list.current, index);
    wantsFocus.current = link === null;
    link?.focus({ preventScroll: true });
  };
  return { virtualizer, at, goTo, setActive };
}

const linkAt = (list: HTMLElement | null, index: number): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-index="${index}"] a`) ?? null;
