import { Navigate, useLocation, useParams } from 'react-router';
import { isForbidden } from '../../graph/client';
import { useCycle } from '../../app/console/cycle';
import { NotYours } from '../../app/faults';
import { PageSkeleton } from '../../app/first-paint';
import { useFollowed } from '../../graph/use-followed';
import { FailedRead } from '../../ui/read-states';
import { StudioRunDocument } from './generated/graphql';
import { RunInDetail } from './run-in-detail';
import { isUnderWay, useRuns } from './runs';
import { useRunArrival } from './use-run-arrival';

/** One run: at work, or with what it found. Always under the cycle that it is of. */
export function RunPage() {
  const { runId = '' } = useParams();
  const { id: cycleId } = useCycle();
  const list = useRuns(cycleId);
  const { data, error, isInterrupted, again } = useFollowed(
    StudioRunDocument,
    { id: runId },
    ({ run }) => run !== null && isUnderWay(run),
  );
  const run = data?.run;
  const { search } = useLocation();
  useRunArrival(run);
  if (data?.run === null || isForbidden(error)) return <NotYours />;
  if (error && !run) return <FailedRead again={again} />;
  if (run && run.cycle.id !== cycleId)
    return <Navigate replace to={`/console/${run.cycle.id}/matching/runs/${run.id}${search}`} />;
  // Its number comes with the list; a name that changes would move the page.
  if (!run || (!list.runs && !list.error)) return <PageSkeleton />;
  return <RunInDetail run={run} numbers={list.numbers} isInterrupted={isInterrupted} />;
}
