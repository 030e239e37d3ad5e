import { Button, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { NotYours } from '../../app/faults';
import { isForbidden } from '../../graph/client';
import { rowsAfter } from '../../ui/kept-focus';
import { FailedRead, ListSkeleton } from '../../ui/read-states';
import { EntryRow } from './entry-row';
import { hasFilters, type AuditFilters } from './filters';
import { LOG_DOCUMENTS, sayName, type LogName } from './logs';
import { useAuditTexts } from './texts';
import classes from './audit.module.css';

interface RowsProps {
  log: LogName;
  programId: string;
  filters: AuditFilters;
  after: string | null;
  /** Null for a page that others follow. */
  onMore: ((next: string) => void) | null;
}

/** One page of a log. */
export function EntryRows({ log, programId, filters, after, onMore }: RowsProps) {
  const say = useAuditTexts();
  const [{ data, error }, again] = useQuery({
    query: LOG_DOCUMENTS[log],
    variables: { programId, ...filters, first: 50, after },
  });
  const page = data?.program?.log;
  if (isForbidden(error)) return <NotYours />;
  if (!page) return error ? <FailedRead again={() => again({ requestPolicy: 'network-only' })} /> : <ListSkeleton />;
  if (page.edges.length === 0) return <Text mb="md">{say(hasFilters(filters) ? 'noMatch' : 'none')}</Text>;
  const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const kind = sayName(page.edges[0]?.node.subjectKind ?? '').toLowerCase();
  return (
    <>
      {filters.subjectId && after === null && (
        <Text mb="md" fw={600}>
          {say('oneThing', { kind })}
        </Text>
      )}
      <ul ref={rowsAfter(after)} aria-label={say('list')} className={classes['rows']}>
        {page.edges.map(({ node }) => (
          <EntryRow key={node.id} entry={node} />
        ))}
      </ul>
      {onMore && next && (
        <Button variant="default" mt="md" onClick={() => onMore(next)}>
          {say('more')}
        </Button>
      )}
    </>
  );
}
