import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useCycle } from '../../app/console/cycle';
import type { FullRun } from './record-tab';
import { RunBody } from './run-body';
import { RunHead } from './run-head';
import { RunProgress } from './run-progress';
import { useRunTexts } from './run-texts';
import { RunTitle } from './run-title';
import { hasResult, isUnderWay } from './runs';

interface RunInDetailProps {
  run: FullRun;
  numbers: ReadonlyMap<string, number>;
  isInterrupted: boolean;
}

/** What a run is, how far it is, and what it found. */
export function RunInDetail({ run, numbers, isInterrupted }: RunInDetailProps) {
  const say = useRunTexts();
  const { id: cycleId } = useCycle();
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
