import { Navigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useCycle } from '../../app/console/cycle';
import { NotYours } from '../../app/faults';
import { PageSkeleton } from '../../app/first-paint';
import { isForbidden } from '../../graph/client';
import { AnnounceSteps } from './announce-steps';
import { StudioRunDocument } from './generated/graphql';
import { useRuns } from './runs';

/** From a computed run to people being told: look, sign, announce. Always under the cycle that the run is of. */
export function AnnouncePage() {
  const { runId = '' } = useParams();
  const { id: cycleId } = useCycle();
  const { numbers } = useRuns(cycleId);
  const [{ data, error }] = useQuery({ query: StudioRunDocument, variables: { id: runId } });
  if (data?.run === null || isForbidden(error)) return <NotYours />;
  if (!data?.run) return <PageSkeleton />;
  if (data.run.cycle.id !== cycleId)
    return <Navigate replace to={`/console/${data.run.cycle.id}/matching/runs/${data.run.id}/announce`} />;
  return <AnnounceSteps run={data.run} numbers={numbers} />;
}
