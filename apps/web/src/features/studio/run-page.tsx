import { Anchor, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { isForbidden } from '../../graph/client';
import { useCycle } from '../../app/console/cycle';
import { NotYours } from '../../app/faults';
import { PageSkeleton } from '../../app/first-paint';
import { useFollowed } from '../../graph/use-followed';
import { useAnnounce } from '../../ui/announcer';
import { PageTitle } from '../../ui/page-title';
import { FailedRead } from '../../ui/read-states';
import { StudioRunDocument } from './generated/graphql';
import type { FullRun } from './record-tab';
import { RunBody } from './run-body';
import { RunHead } from './run-head';
import { useRunName } from './run-name';
import { RunProgress } from './run-progress';
import { RunStateBadge } from './run-state';
import { useRunTexts } from './run-texts';
import { hasResult, isUnderWay, useRuns } from './runs';
import { useWords } from './words';

/** One run: at work, or with what it found. */
export function RunPage() {
  const say = useRunTexts();
  const { runId = '' } = useParams();
  const { id: cycleId } = useCycle();
  const { numbers } = useRuns(cycleId);
  const { data, error, isInterrupted, again } = useFollowed(
    StudioRunDocument,
    { id: runId },
    ({ run }) => run !== null && isUnderWay(run),
  );
  const run = data?.run;
  useArrival(run);
  if (data?.run === null || isForbidden(error)) return <NotYours />;
  if (error && !run) return <FailedRead again={again} />;
  if (!run) return <PageSkeleton />;
  return (
    <>
      <Anchor component={Link} to={`/console/${cycleId}/matching`}>
        {say('toStudio')}
      </Anchor>
      <RunTitle run={run} numbers={numbers} />
      <RunHead run={run} numbers={numbers} />
      {isUnderWay(run) && <RunProgress run={run} isInterrupted={isInterrupted} />}
      {hasResult(run) && <RunBody key={run.id} run={run} numbers={numbers} />}
    </>
  );
}

function RunTitle({ run, numbers }: { run: FullRun; numbers: ReadonlyMap<string, number> }) {
  const word = useWords();
  const name = useRunName(numbers)(run);
  return (
    <Group mt="sm" gap="md" align="baseline">
      <PageTitle document={name}>{`${name}: ${word(run.goal)}`}</PageTitle>
      <RunStateBadge state={run.state} />
    </Group>
  );
}

/** Says that a run that was seen at work is computed. */
function useArrival(run: FullRun | null | undefined): void {
  const say = useRunTexts();
  const announce = useAnnounce();
  const wasUnderWay = useRef(false);
  useEffect(() => {
    if (!run) return;
    if (wasUnderWay.current && run.summary)
      announce(say('computed', { placed: run.summary.placed, mentees: run.summary.mentees }));
    wasUnderWay.current = isUnderWay(run);
  }, [run, announce, say]);
}
