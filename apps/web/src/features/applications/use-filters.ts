import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readFilters, writeFilters, type Filters } from './filters';

/** The filters and the open application, as the address says them. */
export function useFilters() {
  const [words, setWords] = useSearchParams();
  const text = words.toString();
  const filters = useMemo(() => readFilters(new URLSearchParams(text)), [text]);
  const openId = words.get('application');
  const change = useCallback(
    (part: Partial<Filters>, isTyping = false) =>
      setWords((last) => writeFilters({ ...readFilters(last), ...part }), { replace: isTyping }),
    [setWords],
  );
  const open = useCallback(
    (id: string | null) =>
      setWords((last) => withOpen(writeFilters(readFilters(last)), id), { preventScrollReset: true }),
    [setWords],
  );
  return { filters, openId, change, open };
}

/** The words of an address with an application that is open. */
export function withOpen(words: string, id: string | null): string {
  if (id === null) return words;
  return `${words === '' ? '' : `${words}&`}application=${encodeURIComponent(id)}`;
}
