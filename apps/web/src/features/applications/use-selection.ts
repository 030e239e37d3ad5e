import { useCallback, useState } from 'react';
import { chooseAll, extendTo, NONE, toggle, type Selection } from './selection';

/** Which rows are chosen. Another choice of filters begins with none. */
export function useSelection(words: string) {
  const [{ of, selection }, setState] = useState<{ of: string; selection: Selection }>({ of: words, selection: NONE });
  const now = of === words ? selection : NONE;
  const choose = useCallback(
    (next: (last: Selection) => Selection) =>
      setState((last) => ({ of: words, selection: next(last.of === words ? last.selection : NONE) })),
    [words],
  );
  return {
    selection: now,
    choose,
    flip: useCallback((id: string) => choose((last) => toggle(last, id)), [choose]),
    extend: useCallback((id: string, rows: readonly string[]) => choose((last) => extendTo(last, id, rows)), [choose]),
    all: useCallback(() => choose(() => chooseAll), [choose]),
    none: useCallback(() => choose(() => NONE), [choose]),
  };
}

export type Choosing = ReturnType<typeof useSelection>;
