import { Button, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { NotYours } from '../../app/faults';
import { isForbidden } from '../../graph/client';
import { rowsAfter, useKeptFocus } from '../../ui/kept-focus';
import { FailedRead, ListSkeleton } from '../../ui/read-states';
import type { PeopleFilters } from './filters';
import { ProgramStaffDocument } from './generated/graphql';
import { PersonRow } from './person-row';
import { usePeopleTexts } from './texts';
import classes from './people.module.css';

interface RowsProps {
  programId: string;
  filters: PeopleFilters;
  after: string | null;
  /** Null for a page that others follow. */
  onMore: ((next: string) => void) | null;
}

const ALSO = { additionalTypenames: ['Person', 'RevokeRolePayload'] };

/** One page of the people who hold a role. */
export function PeopleRows({ programId, filters, after, onMore }: RowsProps) {
  const say = usePeopleTexts();
  const controls = useKeptFocus<HTMLDivElement>();
  const [{ data, error }, again] = useQuery({
    query: ProgramStaffDocument,
    variables: { programId, ...filters, after },
    context: ALSO,
  });
  if (isForbidden(error)) return <NotYours />;
  if (error && !data?.program) return <FailedRead again={() => again({ requestPolicy: 'network-only' })} />;
  if (!data?.program) return <ListSkeleton />;
  const { staff, viewerCanGrantRoles } = data.program;
  if (staff.edges.length === 0) return <Text>{say((filters.role ?? filters.search) ? 'noMatch' : 'none')}</Text>;
  const next = staff.pageInfo.hasNextPage ? staff.pageInfo.endCursor : null;
  return (
    <div ref={controls}>
      <ul ref={rowsAfter(after)} aria-label={say('list')} className={classes['rows']}>
        {staff.edges.map(({ node }) => (
          <PersonRow key={node.id} person={node} programId={programId} mayTake={viewerCanGrantRoles} />
        ))}
      </ul>
      {onMore && next && (
        <Button variant="default" mt="md" onClick={() => onMore(next)}>
          {say('more')}
        </Button>
      )}
    </div>
  );
}
