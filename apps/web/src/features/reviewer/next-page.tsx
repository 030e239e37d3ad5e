import { Anchor, Button, Text } from '@mantine/core';
import { Link, Navigate, useParams } from 'react-router';
import { NotYours } from '../../app/faults';
import { PageSkeleton } from '../../app/first-paint';
import { isForbidden } from '../../graph/client';
import { PageTitle } from '../../ui/page-title';
import { Failed } from './failed';
import { pathOf, useQueue } from './use-queue';
import { ProgressLine } from './progress-line';
import { wayOf } from './progress';
import { useTexts } from './texts';

/** Goes on to what is to be read next; says that all is done when nothing is. */
export function NextPage() {
  const say = useTexts();
  const { cycleId = '' } = useParams();
  const { cycle, open, error, isReading, nextAfter, again } = useQueue(cycleId);
  if (isForbidden(error)) return <NotYours />;
  if (isReading) return <PageSkeleton />;
  if (!cycle) return <Failed again={again} />;
  if (open.length > 0) return <Navigate to={pathOf(cycleId, nextAfter(null))} replace />;
  const progress = cycle.reviewProgress;
  const isDone = progress !== null && progress !== undefined && wayOf(progress).all > 0;
  return (
    <>
      <PageTitle>{say(isDone ? 'done' : 'nothingGiven')}</PageTitle>
      <Text mb="lg" maw="var(--measure)">
        {say(isDone ? 'doneHelp' : 'nothingGivenHelp')}
      </Text>
      {isDone && (
        <div style={{ maxWidth: '24rem', marginBottom: 'var(--space-l)' }}>
          <ProgressLine progress={progress} />
        </div>
      )}
      {isDone && (
        <Button component={Link} to={`/review/${cycleId}/given`} mr="md">
          {say('given')}
        </Button>
      )}
      <Anchor component={Link} to="/review">
        {say('back')}
      </Anchor>
    </>
  );
}
