import { useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { NoticeLogDocument } from './generated/graphql';
import type { LogFilters } from './log-filters';

const ALSO = { additionalTypenames: ['Notice'] };

/** A page of the delivery log, and how many letters stand where in the whole of it. */
export function useLogPage(filters: LogFilters, after: string | null) {
  const { id: cycleId } = useCycle();
  const [{ data, error }, ask] = useQuery({
    query: NoticeLogDocument,
    variables: { cycleId, ...filters, after },
    context: ALSO,
  });
  return {
    counts: data?.cycle?.noticeCounts ?? null,
    notices: data?.cycle?.notices ?? null,
    error,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
