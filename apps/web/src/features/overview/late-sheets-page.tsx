import { Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { rowsAfter } from '../../ui/kept-focus';
import { useProgramDates } from '../../ui/program-dates';
import { FailedRead, ListSkeleton } from '../../ui/read-states';
import { LateGoalSheetsDocument } from './generated/graphql';
import { MoreRows, PairRow, RowsPage } from './pair-rows';
import { useRowsTexts } from './texts';
import classes from './overview.module.css';

/** The pairs whose goal sheet is past its day. */
export function LateSheetsPage() {
  const say = useRowsTexts();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <RowsPage title={say('sheets')} help={say('sheetsHelp')}>
      {cursors.map((after, index) => (
        <Sheets
          key={after ?? ''}
          after={after}
          onMore={index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : null}
        />
      ))}
    </RowsPage>
  );
}

function Sheets({ after, onMore }: { after: string | null; onMore: ((next: string) => void) | null }) {
  const say = useRowsTexts();
  const { id: cycleId, timeZone } = useCycle();
  const { day } = useProgramDates(timeZone);
  const [{ data, error }, again] = useQuery({ query: LateGoalSheetsDocument, variables: { cycleId, after } });
  const page = data?.cycle?.goalSheets;
  if (!page) return error ? <FailedRead again={() => again({ requestPolicy: 'network-only' })} /> : <ListSkeleton />;
  if (page.edges.length === 0) return <Text>{say('noSheets')}</Text>;
  return (
    <>
      <ul ref={rowsAfter(after)} className={classes['pairs']}>
        {page.edges.map(({ node: { id, mentor, mentee, dueOn, state } }) => (
          <PairRow key={id} mentor={mentor} mentee={mentee}>
            <Text>{say('dueOn', { day: day(dueOn) })}</Text>
            {(state === 'DRAFT' || state === 'RETURNED') && (
              <Text size="sm" c="dimmed">
                {say(state)}
              </Text>
            )}
          </PairRow>
        ))}
      </ul>
      <MoreRows cursor={page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null} onMore={onMore} />
    </>
  );
}
