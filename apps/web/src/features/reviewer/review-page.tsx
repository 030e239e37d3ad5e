import { Text } from '@mantine/core';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useClient, useQuery } from 'urql';
import { NotYours } from '../../app/faults';
import { PageSkeleton } from '../../app/first-paint';
import { isForbidden } from '../../graph/client';
import { Failed } from './failed';
import { ReviewedApplicationDocument } from './generated/graphql';
import { OneReview } from './one-review';
import { useQueue } from './use-queue';
import { useTexts } from './texts';

/** One application at a time, at an address of its own. */
export function ReviewPage() {
  const say = useTexts();
  const { cycleId = '', applicationId = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: ReviewedApplicationDocument, variables: { id: applicationId } });
  const queue = useQueue(cycleId);
  useReadAhead(queue.nextAfter(applicationId));
  if (isForbidden(error) || isForbidden(queue.error)) return <NotYours />;
  const application = data?.application?.id === applicationId ? data.application : null;
  if (!application || queue.isReading) {
    if (data?.application === null) return <NotYours />;
    return error && !data ? <Failed again={again} /> : <PageSkeleton />;
  }
  if (!queue.cycle) return <Text>{say('notYoursNow')}</Text>;
  return (
    <OneReview
      key={applicationId}
      application={application}
      cycleId={cycleId}
      cycle={queue.cycle}
      queue={queue}
      readAgain={() => again({ requestPolicy: 'network-only' })}
    />
  );
}

/** Asks for the next application while this one is read, so that it is there at once. */
function useReadAhead(id: string | null): void {
  const client = useClient();
  useEffect(() => {
    if (id === null) return;
    const reading = client
      .query(ReviewedApplicationDocument, { id }, { requestPolicy: 'cache-first' })
      .subscribe(() => undefined);
    return () => reading.unsubscribe();
  }, [client, id]);
}
