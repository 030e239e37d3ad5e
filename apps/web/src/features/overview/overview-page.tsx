import { useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { useNow } from '../../app/session';
import { FailedRead, ListSkeleton } from '../../ui/read-states';
import { DueList } from './due-list';
import { Figures } from './figures';
import { FirstSteps } from './first-steps';
import { CycleOverviewDocument } from './generated/graphql';
import { OverviewHead } from './overview-head';
import { Steer } from './steer';
import { Timeline } from './timeline-view';
import { dayIn } from './timeline';
import { useHashFocus } from './use-hash-focus';

const ALSO = { additionalTypenames: ['Notice', 'Application', 'Match', 'GoalSheet', 'Run', 'Review'] };

/** Where the cycle is, what is due today, and how it stands in figures. */
export function OverviewPage() {
  const { id: cycleId, timeZone } = useCycle();
  const now = useNow();
  const [{ data, error }, again] = useQuery({
    query: CycleOverviewDocument,
    variables: { cycleId },
    context: ALSO,
  });
  const today = dayIn(timeZone, now);
  const overview = data?.cycle;
  const isRead = overview !== undefined || error !== undefined;
  useHashFocus(isRead);
  const isEmpty = overview?.applicationCounts?.length === 0;
  return (
    <>
      <OverviewHead today={today} timeZone={timeZone} />
      {isRead ? (
        <>
          {overview ? (
            <DueList overview={overview} now={now} today={today} />
          ) : (
            <FailedRead again={() => again({ requestPolicy: 'network-only' })} />
          )}
          {isEmpty && <FirstSteps />}
          <Timeline today={today} changes={overview?.windowChanges ?? []} />
          {overview && !isEmpty && <Figures overview={overview} />}
          <Steer />
        </>
      ) : (
        // What is due has any height: nothing stands below it before it is known.
        <ListSkeleton rows={12} />
      )}
    </>
  );
}
