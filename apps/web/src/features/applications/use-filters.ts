import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { readFilters, writeFilters, type Filters } from './filters';

/**
 * The filters and the open application, as the address says them. What was just chosen is shown at once: the address
 * follows a moment later, and a box that waited for it would spring back.
 */
export function useFilters() {
  const [words, setWords] = useSearchParams();
  const text = words.toString();
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => setWanted(null), [text]);
  const shown = wanted ?? text;
  const filters = useMemo(() => readFilters(new URLSearchParams(shown)), [shown]);
  const openId = words.get('application');
  const change = useCallback(
    (part: Partial<Filters>, isTyping = false) => {
      const next = writeFilters({ ...filters, ...part });
      setWanted(next);
      setWords(next, { replace: isTyping });
    },
    [filters, setWords],
  );
  const open = useCallback(
    (id: string | null) => setWords(withOpen(writeFilters(filters), id), { preventScrollReset: true }),
    [filters, setWords],
  );
  return { filters, openId, change, open };
}

/** The words of an address with an application that is open. */
export function withOpen(words: string, id: string | null): string {
  if (id === null) return words;
  return `${words === '' ? '' : `${words}&`}application=${encodeURIComponent(id)}`;
}
