import { Badge, Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { rowsAfter } from '../../ui/kept-focus';
import { useProgramDates } from '../../ui/program-dates';
import { FailedRead, ListSkeleton } from '../../ui/read-states';
import { UnconfirmedMatchesDocument } from './generated/graphql';
import { MoreRows, PairRow, RowsPage } from './pair-rows';
import { useRowsTexts } from './texts';
import classes from './overview.module.css';

/** The matches that one side or both have not answered. */
export function UnconfirmedPage() {
  const say = useRowsTexts();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <RowsPage title={say('matches')} help={say('matchesHelp')}>
      {cursors.map((after, index) => (
        <Matches
          key={after ?? ''}
          after={after}
          onMore={index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : null}
        />
      ))}
    </RowsPage>
  );
}

function Matches({ after, onMore }: { after: string | null; onMore: ((next: string) => void) | null }) {
  const say = useRowsTexts();
  const { id: cycleId, timeZone } = useCycle();
  const { moment } = useProgramDates(timeZone);
  const [{ data, error }, again] = useQuery({ query: UnconfirmedMatchesDocument, variables: { cycleId, after } });
  const page = data?.cycle?.matches;
  if (!page) return error ? <FailedRead again={() => again({ requestPolicy: 'network-only' })} /> : <ListSkeleton />;
  if (page.edges.length === 0) return <Text>{say('noMatches')}</Text>;
  return (
    <>
      <ul ref={rowsAfter(after)} className={classes['pairs']}>
        {page.edges.map(({ node: match }) => {
          const silent = [!match.hasMentorConfirmed && match.mentor, !match.hasMenteeConfirmed && match.mentee];
          const names = silent.flatMap((one) => (one ? [one.name ?? say('somebody')] : []));
          return (
            <PairRow key={match.id} mentor={match.mentor} mentee={match.mentee}>
              <Text>{say('waitsFor', { names: names.join(', ') })}</Text>
              <Text size="sm" c="dimmed">
                {say('confirmBy', { day: moment(match.confirmBy) })}
              </Text>
              {match.isConfirmationOverdue && (
                <Badge variant="light" color="red" tt="none">
                  {say('overdue')}
                </Badge>
              )}
            </PairRow>
          );
        })}
      </ul>
      <MoreRows cursor={page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null} onMore={onMore} />
    </>
  );
}
