import { Button, Text } from '@mantine/core';
import { rowsAfter } from '../../ui/kept-focus';
import { ListSkeleton, FailedRead } from '../../ui/read-states';
import type { LogFilters } from './log-filters';
import { LogRow } from './log-row';
import { useLogTexts } from './texts';
import { useLogPage } from './use-log-page';
import classes from './log.module.css';

interface RowsProps {
  filters: LogFilters;
  after: string | null;
  /** Null for a page that others follow. */
  onMore: ((next: string) => void) | null;
  empty: string;
}

/** One page of the log. */
export function LogRows({ filters, after, onMore, empty }: RowsProps) {
  const say = useLogTexts();
  const { notices, error, again } = useLogPage(filters, after);
  if (!notices) return error ? <FailedRead again={again} /> : <ListSkeleton />;
  const next = notices.pageInfo.hasNextPage ? notices.pageInfo.endCursor : null;
  if (notices.edges.length === 0) return <Text>{empty}</Text>;
  return (
    <>
      <ul ref={rowsAfter(after)} aria-label={say('list')} className={classes['rows']}>
        {notices.edges.map(({ node }) => (
          <LogRow key={node.id} notice={node} />
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
