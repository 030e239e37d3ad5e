import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { variablesOf, type Filters } from './filters';
import { ApplicationRowsDocument, ApplicationTotalDocument, type ApplicationState } from './generated/graphql';
import { NOTHING_READ, countRows } from './row-pages';
import { createRowReader, type Reading, type RowReader } from './row-reader';

interface Shown extends Reading {
  readonly key: string;
}

/** The rows of the table, read as far as they are looked at. The rows before stay in sight until the new ones are there. */
export function useRows(cycleId: string, filters: Filters) {
  const client = useClient();
  const [turn, setTurn] = useState(0);
  const variables = variablesOf(cycleId, filters);
  const key = JSON.stringify([variables, turn]);
  const [shown, setShown] = useState<Shown>({ key: '', pages: NOTHING_READ, isFailed: false });
  const reader = useRef<RowReader | null>(null);

  useEffect(() => {
    const [asked] = JSON.parse(key) as [typeof variables];
    const started = createRowReader(
      async (after, first) => {
        const question = client.query(ApplicationRowsDocument, { ...asked, after, first }, FRESH);
        return (await question.toPromise()).data?.cycle?.applications ?? null;
      },
      (reading) => setShown({ ...reading, key }),
    );
    reader.current = started;
    return () => started.stop();
  }, [client, key]);

  const { role, states, hasDisagreement, search } = variables;
  const [{ data }] = useQuery({
    query: ApplicationTotalDocument,
    variables: { cycleId, role, states, hasDisagreement },
    pause: search !== null,
  });
  const counted = search === null ? (data?.cycle?.applications?.totalCount ?? null) : null;
  const isStale = shown.key !== key;
  return {
    rows: shown.pages.rows,
    isComplete: shown.pages.isComplete,
    /** Null while nobody knows. */
    total: countRows(shown.pages, counted),
    isStale,
    isFirst: shown.key === '',
    isFailed: shown.isFailed && !isStale,
    want: useCallback((count: number) => reader.current?.want(count), []),
    again: useCallback(() => reader.current?.again(), []),
    decided: useCallback((states: ReadonlyMap<string, ApplicationState>) => reader.current?.decided(states), []),
    readAnew: useCallback(() => setTurn((last) => last + 1), []),
  };
}

export type Rows = ReturnType<typeof useRows>;

const FRESH = { requestPolicy: 'network-only' } as const;
